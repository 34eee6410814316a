/** Prices bring unseen vacancies to the front, and take nothing from those who have little. */
import { deepEqual, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { keyOf, scoreIn, vacancyIn } from '../pack/scan.ts'
import { joinCandidates } from './candidates.ts'
import { priceUnseen, pricedList } from './price.ts'

const width = 8
const markets = fc.array(fc.uniqueArray(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 10_000 })), { maxLength: width, selector: ([j]) => j }), {
  minLength: 1,
  maxLength: 40,
})
const candidatesOf = (lists: readonly (readonly (readonly [number, number])[])[]) => {
  const kept = new Int32Array(lists.length * width).fill(-1)
  for (const [p, list] of lists.entries())
    kept.set(
      list.map(([j, score]) => keyOf(score, j)).sort((a, b) => b - a),
      p * width,
    )
  return joinCandidates(lists.length, width, kept, [])
}
const openings = new Uint16Array(12).fill(1)
const said = { seed: 20260302, numRuns: 300 }

describe('congestion prices', () => {
  test('show no vacancy to fewer than before, up to what was wanted', () =>
    void fc.assert(
      fc.property(markets, (lists) => {
        const candidates = candidatesOf(lists)
        const prices = priceUnseen(candidates, openings, { front: 3, wanted: 2, rounds: 1 })
        ok(prices.every((price) => price >= 0))
        const shown = (with_prices: Int32Array): Set<number> => new Set(lists.flatMap((_, p) => pricedList(candidates, p, with_prices, 3).map(vacancyIn)))
        const seen = shown(priceUnseen(candidates, openings, { front: 3, wanted: 2, rounds: 8 })).size
        ok(seen >= shown(new Int32Array(12)).size)
      }),
      said,
    ))

  test('leave a list that is shorter than the front as it was', () =>
    void fc.assert(
      fc.property(markets, (lists) => {
        const candidates = candidatesOf(lists)
        const prices = priceUnseen(candidates, openings, { front: 3, wanted: 2, rounds: 8 })
        for (const [p, list] of lists.entries())
          if (list.length <= 3) deepEqual(new Set(pricedList(candidates, p, prices, 3).map(vacancyIn)), new Set(list.map(([j]) => j)))
      }),
      said,
    ))

  test('a vacancy nobody saw comes to the front of the one it costs least', () => {
    const crowd = [
      [
        [0, 9000],
        [1, 8000],
      ],
      [
        [0, 9000],
        [1, 8900],
      ],
      [
        [0, 9000],
        [1, 1000],
      ],
    ] as const
    const candidates = candidatesOf(crowd)
    const prices = priceUnseen(candidates, Uint16Array.of(1, 1), { front: 1, wanted: 1, rounds: 8 })
    deepEqual(
      crowd.map((_, p) => pricedList(candidates, p, prices, 1).map(vacancyIn)),
      [[0], [1], [0]],
    )
    deepEqual(pricedList(candidates, 1, prices, 1).map(scoreIn), [8900])
  })
})
