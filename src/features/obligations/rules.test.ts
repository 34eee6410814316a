import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { calendarWith } from '../../kit/calendar.ts'
import { monthEnd, monthOf, monthsOver, type Worker } from './rules.ts'

const calendar = calendarWith()
const months = (from: number, to: number) => new Set(Array.from({ length: to - from + 1 }, (_, i) => `2026-0${from + i}`))
const worker = (staff_id: number, from: string, to: string | null, paid = months(1, 9)): Worker => ({ staff_id, person_id: staff_id, from, to, paid })
const within = { count: 60, unit: 'days' } as const
const atLeastTwo = (count: number) => (count >= 2 ? 'met' : 'not_met')
const stateIn = (month: string, workers: readonly Worker[]) => monthOf(workers, { month, within, holds: atLeastTwo }, calendar).state

test('a leaver’s place may stand empty until the last day of its term, and must be filled on that day', () => {
  // 60 days from 10 April end on 9 June
  const left = [worker(1, '2025-01-01', null), worker(2, '2025-01-01', '2026-04-10', months(1, 4))]
  equal(stateIn('2026-04', left), 'kept')
  equal(stateIn('2026-05', left), 'kept')
  equal(stateIn('2026-06', left), 'broken')
  equal(stateIn('2026-06', [...left, worker(3, '2026-06-09', null)]), 'kept', 'on the last day')
  equal(stateIn('2026-06', [...left, worker(3, '2026-06-10', null)]), 'broken', 'a day too late, though there at the month’s end')
  equal(stateIn('2026-07', [...left, worker(3, '2026-06-10', null)]), 'kept')
})

test('whoever joined for a leaver fills one place and no more', () => {
  const two = [worker(1, '2025-01-01', '2026-04-10'), worker(2, '2025-01-01', '2026-04-12'), worker(3, '2026-04-20', null)]
  deepEqual(monthOf(two, { month: '2026-04', within, holds: atLeastTwo }, calendar).awaited, [1])
})

test('without wages of the month it is not known, and who was not paid does not count', () => {
  equal(stateIn('2026-05', [worker(1, '2025-01-01', null, new Set()), worker(2, '2025-01-01', null, new Set())]), 'unknown')
  equal(stateIn('2026-05', [worker(1, '2025-01-01', null), worker(2, '2025-01-01', null, new Set())]), 'broken')
})

test('the months are those after the grant that are over, as long as the obligation runs', () => {
  deepEqual(monthsOver('2026-03-12', null, '2026-06-30'), ['2026-04', '2026-05'])
  deepEqual(monthsOver('2026-03-12', '2026-05-12', '2026-09-01'), ['2026-04'])
  equal(monthEnd('2028-02'), '2028-02-29')
})
