import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countQuota, ratioOf, weightOf, type RosterEntry } from './rules.ts'

const month = '2026-01'
const wage = 198_000n
const worker = (more: Partial<RosterEntry> = {}): RosterEntry => ({
  person_id: 1,
  disability_grade: 3,
  veteran_grade: null,
  certificate_valid_to: '2030-01-01',
  contract_from: '2025-06-01',
  contract_to: '2026-05-31',
  established: false,
  wages: { [month]: wage },
  insured: new Set([month]),
  counted_elsewhere: false,
  ...more,
})
const count = (...roster: RosterEntry[]) => countQuota(roster, month, wage, '2026-03-02')

describe('the quota of a month', () => {
  test('counts grades 1 and 2 and veteran grades 1 to 3 as two, everybody else as one', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((disability_grade) => weightOf({ disability_grade, veteran_grade: null })),
      [2, 2, 1, 1],
    )
    assert.deepEqual(
      [1, 3, 4, 8].map((veteran_grade) => weightOf({ disability_grade: null, veteran_grade })),
      [2, 2, 1, 1],
    )
    const { persons, quota_count } = count(worker(), worker({ person_id: 2, disability_grade: 1 }))
    assert.deepEqual([persons, quota_count], [2, 3])
  })
  test('leaves out, with the reason, whom the four conditions leave out', () => {
    const why = (more: Partial<RosterEntry>) => count(worker(more)).left_out.map((one) => one.why)
    assert.deepEqual(why({ certificate_valid_to: '2026-03-01' }), ['certificate_expired'])
    assert.deepEqual(why({ certificate_valid_to: null }), ['certificate_expired'])
    assert.deepEqual(why({ contract_to: '2026-05-30' }), ['contract_short'])
    assert.deepEqual(why({ contract_to: '2026-05-30', established: true }), [])
    assert.deepEqual(why({ contract_to: null }), [])
    assert.deepEqual(why({ wages: { [month]: wage - 1n } }), ['wage_low'])
    assert.deepEqual(why({ insured: new Set(['2025-12']) }), ['not_insured'])
    assert.deepEqual(why({ contract_from: '2026-02-01', contract_to: null }), ['not_at_work'])
    assert.deepEqual(why({ counted_elsewhere: true }), ['counted_elsewhere'])
    assert.deepEqual(why({ disability_grade: null, veteran_grade: 9 }), ['grade_not_accepted'])
    assert.deepEqual(why({ disability_grade: null, veteran_grade: 8, certificate_valid_to: null }), [])
  })
  test('counts somebody who stands twice on a roster once, and a share only of staff', () => {
    const { persons, quota_count } = count(worker({ disability_grade: 2 }), worker({ disability_grade: 2 }))
    assert.deepEqual([persons, quota_count], [1, 2])
    assert.deepEqual([ratioOf(7, 13)?.toFixed(3), ratioOf(0, 0)], ['0.538', undefined])
  })
})
