/** Limits over several stages: watched with each stage's own, standing still where the plan says so. */
import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarWith } from '../../kit/calendar.ts'
import type { Scheme } from '../../plan/shape.ts'
import { limitsAt, tightest } from './rules/limits.ts'
import type { Wait } from './rules/waits.ts'

const calendar = calendarWith()
const stages = [
  { stage: 'acceptance', kind: 'acceptance' },
  { stage: 'review', kind: 'review' },
  { stage: 'decision', kind: 'decision' },
]
const under = (clock: object) => ({ review: stages, clocks: { whole: { title: { zh: '全程', en: 'In all' }, ...clock } } }) as unknown as Scheme
const tenDays = { within: { count: 10, unit: 'working_days' }, stands_still: ['correction'] }
const on = (day: string, move: string, from_state: string, to_state: string, stage_index: number | null) => ({
  move,
  from_state,
  to_state,
  stage_index,
  made_at: Temporal.Instant.from(`${day}T09:00:00+08:00`),
})
const submitted = on('2026-03-02', 'submit', 'draft', 'submitted', null)
const accepted = on('2026-03-04', 'accept', 'submitted', 'in_review', 0)
type Moves = Parameters<typeof limitsAt>[1]
const dueAt = (now: number, clock: object, ...moves: Moves) => tightest(limitsAt(under(clock), moves, now, calendar))
/** After a move to the next stage, or one that stays. */
const due = (clock: object, ...moves: Moves) => {
  const last = moves.at(-1)
  const goes = last?.move === 'submit' || last?.move === 'accept'
  return dueAt((last?.stage_index ?? -1) + (goes ? 1 : 0), clock, ...moves)
}

describe('a limit of the whole chain', () => {
  test('runs from the first stage to the last', () => {
    equal(due(tenDays, submitted), '2026-03-16')
    equal(due(tenDays, submitted, accepted), '2026-03-16')
    equal(due(tenDays, submitted, on('2026-03-05', 'refuse', 'submitted', 'refused', 0)), undefined)
  })
  test('begins where the plan says: acceptance apart from handling', () => {
    equal(due({ ...tenDays, from: 'review' }, submitted), undefined)
    equal(due({ ...tenDays, from: 'review' }, submitted, accepted), '2026-03-18')
  })
  test('stands still while papers are corrected, and goes on by so many working days', () => {
    const returned = on('2026-03-05', 'return', 'in_review', 'returned', 1)
    deepEqual(limitsAt(under(tenDays), [submitted, accepted, returned], 1, calendar), [{ title: { zh: '全程', en: 'In all' }, due_on: null }])
    equal(due(tenDays, submitted, accepted, returned, on('2026-03-12', 'resubmit', 'returned', 'in_review', 1)), '2026-03-23')
    equal(due({ within: tenDays.within }, submitted, accepted, returned), '2026-03-16', 'unless the plan lets it run')
  })
  test('begins with a stage also where the one before was passed over, and goes on when a case is handed up or back', () => {
    const passedOver = on('2026-03-04', 'accept', 'submitted', 'to_decide', 0)
    equal(dueAt(2, { ...tenDays, from: 'decision' }, submitted, passedOver), '2026-03-18')
    equal(dueAt(1, { ...tenDays, from: 'review' }, submitted, accepted, on('2026-03-05', 'hand_up', 'in_review', 'in_review', 1)), '2026-03-18')
    equal(dueAt(0, tenDays, submitted, accepted, on('2026-03-05', 'hand_back', 'in_review', 'submitted', 1)), '2026-03-16')
  })
  test('does not count the days between a decision and its being opened again on appeal', () => {
    const refused = on('2026-03-05', 'refuse', 'in_review', 'refused', 1)
    const reopened = on('2026-03-19', 'reopen', 'refused', 'in_review', null)
    equal(dueAt(1, tenDays, submitted, accepted, refused, reopened), '2026-03-30')
    equal(dueAt(1, { ...tenDays, from: 'review' }, submitted, accepted, refused, reopened), '2026-04-01')
  })
  test('an expert’s opinion stops the clock only where the plan says so: asked twice, two at once counting once, over a holiday', () => {
    const at = (clock: object, ...waits: Wait[]) => limitsAt(under(clock), [submitted, accepted], 1, calendar, waits)[0]?.due_on
    const expert = { ...tenDays, stands_still: ['expert'] }
    equal(at(expert), '2026-03-16')
    equal(at(expert, { from: '2026-03-05', to: undefined }), null)
    equal(at(expert, { from: '2026-03-05', to: '2026-03-09' }), '2026-03-18')
    equal(at(expert, { from: '2026-03-05', to: '2026-03-09' }, { from: '2026-03-06', to: '2026-03-10' }), '2026-03-19')
    // 6 April is Qingming, so 3 to 7 April holds one working day; the two days from 16 to 18 March make three
    equal(at(expert, { from: '2026-03-16', to: '2026-03-18' }, { from: '2026-04-03', to: '2026-04-07' }), '2026-03-19')
    equal(at(tenDays, { from: '2026-03-05', to: undefined }), '2026-03-16')
    equal(at({ ...expert, within: { count: 14, unit: 'days' } }, { from: '2026-04-03', to: '2026-04-07' }), '2026-03-20')
    equal(at(expert, { from: '2026-02-20', to: '2026-03-04' }), '2026-03-18', 'only from where the clock began')
  })
})
