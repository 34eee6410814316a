import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarWith } from './calendar.ts'

const calendar = calendarWith()

describe('working days', () => {
  test('stop for the Spring Festival of 2026 and for weekends', () => {
    for (const day of ['2026-02-16', '2026-02-17', '2026-02-20', '2026-02-23', '2026-03-07', '2026-03-08', '2026-10-01'])
      assert.equal(calendar.isWorkingDay(day), false, day)
    for (const day of ['2026-02-13', '2026-02-24', '2026-03-09']) assert.equal(calendar.isWorkingDay(day), true, day)
  })

  test('include the Saturdays that make up for a holiday', () => {
    for (const day of ['2026-02-14', '2026-02-28', '2026-05-09', '2026-10-10']) {
      assert.equal(Temporal.PlainDate.from(day).dayOfWeek, 6)
      assert.equal(calendar.isWorkingDay(day), true, day)
    }
  })

  test('are counted across the holiday: five after Friday the 13th end on the 27th', () => {
    // 14 (made up), then 24, 25, 26, 27
    assert.equal(calendar.addWorkingDays('2026-02-13', 5), '2026-02-27')
    assert.equal(calendar.workingDaysBetween('2026-02-13', '2026-02-27'), 5)
    assert.equal(calendar.workingDaysBetween('2026-02-27', '2026-02-13'), -5)
  })

  test('between two days are what was added, wherever one begins', () => {
    for (const from of ['2026-01-01', '2026-02-15', '2026-09-30', '2026-12-31'])
      for (const count of [0, 1, 7, 60]) assert.equal(calendar.workingDaysBetween(from, calendar.addWorkingDays(from, count)), count)
  })

  test('follow the house where it adds or corrects days', () => {
    const own = calendarWith({ working: ['2026-02-17'], holidays: ['2026-03-09'], years: [2031] })
    assert.deepEqual([own.isWorkingDay('2026-02-17'), own.isWorkingDay('2026-03-09')], [true, false])
    assert.equal(own.addWorkingDays('2026-03-06', 1), '2026-03-10')
    assert.deepEqual([own.isAnnounced('2031-05-01'), calendar.isAnnounced('2031-05-01')], [true, false])
  })

  test('of a year not announced yet are Monday to Friday, and say so', () => {
    assert.equal(calendar.isAnnounced('2026-12-31'), true)
    assert.equal(calendar.isAnnounced('2029-01-01'), false)
    assert.deepEqual([calendar.isWorkingDay('2029-10-01'), calendar.isWorkingDay('2029-10-06')], [true, false])
  })
})
