import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { calendarWith } from '../../kit/calendar.ts'
import { lastDay } from './rules.ts'

const calendar = calendarWith()

test('a last day within National Day moves to the first working day after it; one before or after stays', () => {
  // 60 calendar days from 5 August 2026 end on 4 October, in the holiday of 1 to 7 October
  equal(lastDay('2026-08-05', { count: 60, unit: 'days' }, calendar), '2026-10-08')
  equal(lastDay('2026-08-01', { count: 60, unit: 'days' }, calendar), '2026-09-30')
  equal(lastDay('2026-08-09', { count: 60, unit: 'days' }, calendar), '2026-10-08')
})

test('working days leave the holiday out, and count the Saturday that is worked', () => {
  // from Monday 28 September: 29, 30 September, 8, 9 October, and Saturday the 10th is a working day
  equal(lastDay('2026-09-28', { count: 5, unit: 'working_days' }, calendar), '2026-10-10')
})

test('a month ends on the same day number, and not on a Sunday', () => {
  equal(lastDay('2026-03-12', { count: 1, unit: 'months' }, calendar), '2026-04-13')
})
