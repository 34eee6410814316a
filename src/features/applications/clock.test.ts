/** Clocks of a case: they run in working days, stand still during correction, and go on where they stood. */
import { equal } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarWith } from '../../kit/calendar.ts'
import type { Scheme } from '../../plan/shape.ts'
import { stepInto, stepOf, termEnd } from './rules.ts'
import type { Application } from './store.ts'

const calendar = calendarWith()
const scheme = (within: { count: number; unit: 'working_days' | 'days' }) =>
  ({ review: [{ kind: 'review', by: 'district_officer', within }] }) as unknown as Scheme
const inReview = (due: string): Application =>
  ({ state: 'in_review', stage_index: 0, stage_role: 'district_officer', stage_due_on: due, stage_left: null }) as Application
const after = (at: Application, step: object): Application => ({ ...at, ...step }) as Application

describe('a clock', () => {
  test('crosses the Spring Festival and a make-up Saturday', () => {
    // Friday 13 February 2026; Saturday 14 is worked, 15 to 23 is the festival
    equal(stepInto(scheme({ count: 5, unit: 'working_days' }), 0, '2026-02-13', calendar).stage_due_on, '2026-02-27')
  })

  test('of a notice over the National Day holiday ends after it', () => {
    equal(termEnd('2026-09-29', { count: 5, unit: 'working_days' }, calendar), '2026-10-12')
  })

  test('is paused by a correction, twice, and goes on where it stood', () => {
    const ten = scheme({ count: 10, unit: 'working_days' })
    const first = inReview('2026-03-16')
    // returned on the 5th with seven working days left; three weeks pass
    const returned = after(first, stepOf('return', first, ten, '2026-03-05', calendar))
    equal(returned.stage_due_on, null)
    equal(returned.stage_left, 7)
    const again = after(returned, stepOf('resubmit', returned, ten, '2026-03-26', calendar))
    equal(again.stage_due_on, '2026-04-07', 'the Qingming holiday on the 6th is no working day')
    equal(again.stage_left, null)
    const twice = after(again, stepOf('return', again, ten, '2026-03-30', calendar))
    equal(twice.stage_left, 5)
    equal(stepOf('resubmit', twice, ten, '2026-04-07', calendar).stage_due_on, '2026-04-14')
  })

  test('gives nobody time back who was late already', () => {
    const late = inReview('2026-03-03')
    const returned = after(late, stepOf('return', late, scheme({ count: 3, unit: 'days' }), '2026-03-06', calendar))
    equal(returned.stage_left, 0)
    equal(stepOf('resubmit', returned, scheme({ count: 3, unit: 'days' }), '2026-03-20', calendar).stage_due_on, '2026-03-20')
  })

  test('without a term has none to pause', () => {
    const open = after(inReview('2026-03-03'), { stage_due_on: null })
    equal(stepOf('return', open, scheme({ count: 3, unit: 'days' }), '2026-03-06', calendar).stage_left, null)
  })
})
