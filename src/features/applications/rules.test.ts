import { equal } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarWith } from '../../kit/calendar.ts'
import { termEnd } from './rules.ts'

const calendar = calendarWith()
const end = (from: string, count: number, unit: 'working_days' | 'days' | 'months' | 'years') => termEnd(from, { count, unit }, calendar)

describe('a term', () => {
  test('of working days leaves weekends out, and does not count its first day', () => {
    equal(end('2026-03-02', 7, 'working_days'), '2026-03-11')
    equal(end('2026-03-06', 1, 'working_days'), '2026-03-09')
  })
  test('over the Spring Festival of 2026 leaves out nine days and counts the Saturdays worked for them', () => {
    // 15 to 23 February are free; Saturdays 14 and 28 February are worked
    equal(end('2026-02-13', 1, 'working_days'), '2026-02-14')
    equal(end('2026-02-13', 2, 'working_days'), '2026-02-24')
    equal(end('2026-02-24', 4, 'working_days'), '2026-02-28')
    equal(end('2026-02-13', 7, 'working_days'), '2026-03-02')
  })
  test('of days counts every day', () => equal(end('2026-02-13', 7, 'days'), '2026-02-20'))
  test('of months or years ends on the same day, or the month’s last', () => {
    equal(end('2026-01-31', 1, 'months'), '2026-02-28')
    equal(end('2026-03-15', 3, 'months'), '2026-06-15')
    equal(end('2024-02-29', 1, 'years'), '2025-02-28')
  })
})
