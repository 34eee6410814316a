import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import * as fc from 'fast-check'
import { add, exactOf, floorOf, less, over, rounded, times, whole, written } from './exact.ts'
import { spansOf } from './months.ts'
import { nearest } from './nearest.ts'

suite('An exact number', () => {
  test('is read as it is written and written as it was read', () => {
    for (const text of ['0', '12', '66.7', '0.05', '1234567.89']) assert.equal(written(exactOf(Number(text))), text)
    assert.equal(written(exactOf('2/3')), '2/3')
    assert.equal(written(over(whole(-3), whole(2))), '-1.5')
    assert.throws(() => exactOf('about 3'), RangeError)
  })
  test('does not drift: a third three times is one', () => assert.deepEqual(times(exactOf('1/3'), whole(3)), whole(1)))
  test('is rounded by the name a rule gives', () => {
    const of = (value: number | string, by: Parameters<typeof rounded>[1]) => written(rounded(exactOf(value), by))
    assert.deepEqual([of(2.5, 'half_up_to_whole'), of(2.49, 'half_up_to_whole'), of(2.01, 'up_to_whole'), of(2.99, 'down_to_whole')], ['3', '2', '3', '2'])
    assert.deepEqual([of('2/3', 'half_up_to_fourth_place'), of('2/3', 'down_to_fourth_place'), of(1999, 'down_to_thousand')], ['0.6667', '0.6666', '1000'])
  })
  test('obeys arithmetic, whatever the numbers', () =>
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1 }), (a, b, d) => {
        const [x, y] = [over(whole(a), whole(d)), over(whole(b), whole(d))]
        assert.deepEqual(less(add(x, y), y), x)
        assert.ok(floorOf(x) * BigInt(d) <= BigInt(a))
      }),
    ))
})

suite('Months', () => {
  const weights = (to: string, part: Parameters<typeof spansOf>[2]) => spansOf('2024-01-31', to, part).map((s) => `${s.day} ${written(s.weight)}`)
  test('run from day to day, the last day included', () => assert.deepEqual(weights('2024-03-30', 'nothing'), ['2024-01-31 1', '2024-02-29 1']))
  test('a broken month counts as its rule says', () => {
    assert.deepEqual(weights('2024-02-10', 'nothing'), [])
    assert.deepEqual(weights('2024-02-10', 'whole'), ['2024-01-31 1'])
    assert.deepEqual(weights('2024-02-10', 'by_thirtieth'), ['2024-01-31 11/30'])
    assert.deepEqual(weights('2024-02-10', 'by_day'), ['2024-01-31 11/29'])
    assert.deepEqual(weights('2024-02-10', { month_over_days: 10 }), ['2024-01-31 1'])
    assert.deepEqual(weights('2024-02-10', { month_over_days: 11 }), [])
  })
})

test('The nearest word is the one a slip of the fingers makes, or none', () => {
  assert.equal(nearest('opend_on', ['opened_on', 'closed_on']), 'opened_on')
  assert.equal(nearest('fishing', ['self_employment', 'massage_shop']), undefined)
})
