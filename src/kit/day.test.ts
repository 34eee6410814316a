import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ageOn, dayOf, monthsBetween, readDay, startOf } from './day.ts'

describe('a day', () => {
  test('is read as people type it', () => {
    for (const typed of ['2026-11-23', '2026/11/23', '2026.11.23', '2026年11月23日', '2026年11月23', ' ２０２６－１１－２３ ', '２０２６年１１月２３日'])
      assert.equal(readDay(typed), '2026-11-23', typed)
    assert.equal(readDay('2026-3-1'), '2026-03-01')
  })

  test('that does not exist is no day', () => {
    for (const typed of ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01', '今天', '', '23-11-2026', '2026-11-23T00:00'])
      assert.equal(readDay(typed), undefined, typed)
    assert.equal(readDay('2028-02-29'), '2028-02-29')
  })

  test('begins at midnight in China', () => {
    assert.equal(startOf('2026-11-23').toString(), '2026-11-22T16:00:00Z')
    assert.equal(dayOf(Temporal.Instant.from('2026-11-22T15:59:59Z')), '2026-11-22')
    assert.equal(dayOf(startOf('2026-11-23')), '2026-11-23')
  })

  test('counts whole months and full years only', () => {
    assert.deepEqual([monthsBetween('2026-01-31', '2026-02-28'), monthsBetween('2026-01-15', '2027-03-15')], [0, 14])
    assert.deepEqual([ageOn('2000-11-24', '2026-11-23'), ageOn('2000-11-23', '2026-11-23')], [25, 26])
  })
})
