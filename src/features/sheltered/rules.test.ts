import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { calendarWith } from '../../kit/calendar.ts'
import { daysExpected, isHere, isMonth, lastMonth, readDays, writeDays } from './rules.ts'

test('days are read as people write them, and written back the same', () => {
  for (const text of ['2-6, 9', '２－６，９', '9、2-6', '2～6 9', '2至6号；9日', '2-4,3-6,9']) deepEqual(readDays(text), [2, 3, 4, 5, 6, 9], text)
  for (const text of ['0', '32', '6-2', 'x', '1-', '1.5']) equal(readDays(text), undefined, text)
  deepEqual(readDays(''), [])
  equal(writeDays([2, 3, 4, 5, 6, 9]), '2-6, 9')
  equal(writeDays([]), '')
})

test('somebody is expected on the working days of a stay, up to today', () => {
  const stay = { from_on: '2026-02-09', until_on: '2026-02-27' }
  // the Spring Festival of 2026 takes 15 to 23 February; the 14th is worked
  equal(writeDays(daysExpected(stay, '2026-02', '2026-03-02', calendarWith())), '9-14, 24-26')
  equal(writeDays(daysExpected(stay, '2026-02', '2026-02-10', calendarWith())), '9-10')
  deepEqual([isHere(stay, '2026-02-26'), isHere(stay, '2026-02-27'), isHere({ ...stay, until_on: null }, '2026-02-27')], [true, false, true])
  deepEqual([isMonth('2026-13'), isMonth('2026-01'), lastMonth('2026-01-31')], [false, true, '2025-12'])
})
