/** No number below five persons by district can be read from what is shown, nor worked out from the total. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import type { Plan } from '../../plan/shape.ts'
import type { Indicator } from './count.ts'
import { least, leftOut, withoutSmallCells } from './small-cells.ts'

const cells = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }).map((counts) => counts.map((count, i) => ({ district: `d${i}`, count })))

/** Every way to fill `n` cells with whole numbers above 0 that come to `sum`. */
const fillings = (n: number, sum: number): number[][] =>
  n === 1
    ? sum > 0
      ? [[sum]]
      : []
    : Array.from({ length: Math.max(0, sum - n + 1) }, (_, i) => i + 1).flatMap((first) => fillings(n - 1, sum - first).map((rest) => [first, ...rest]))

describe('numbers by district', () => {
  test('leave every number that is left out open to at least five guesses, and show none that is small', () =>
    void fc.assert(
      fc.property(cells, (rows) => {
        const hidden = leftOut(rows)
        if (hidden === 'all') return
        const total = rows.reduce((sum, { count }) => sum + count, 0)
        const shown = rows.filter(({ district }) => !hidden.has(district))
        for (const { count } of shown) ok(count === 0 || count >= least)
        if (hidden.size === 0) return
        const ways = fillings(hidden.size, total - shown.reduce((sum, { count }) => sum + count, 0))
        for (let i = 0; i < hidden.size; i += 1) ok(new Set(ways.map((way) => way[i])).size >= least)
      }),
      { seed: 20260302, numRuns: 500 },
    ))

  test('are all told where none is small, and none where all of them are too few', () => {
    deepEqual(leftOut([{ district: 'a', count: 5 }]), new Set())
    equal(leftOut([{ district: 'a', count: 3 }]), 'all')
    equal(
      leftOut([
        { district: 'a', count: 2 },
        { district: 'b', count: 2 },
      ]),
      'all',
    )
    deepEqual(
      leftOut([
        { district: 'a', count: 2 },
        { district: 'b', count: 9 },
        { district: 'c', count: 40 },
      ]),
      new Set(['a', 'b']),
    )
  })

  test('of a sum leave out what its parts leave out', () => {
    const plan = {
      targets: { placed: { counts: 'placements' }, plaques: { counts: 'recognitions_held' }, both: { sum_of: ['placed', 'plaques'] } },
    } as unknown as Plan
    const of = (id: string, ...counts: number[]) => ({ id, districts: counts.map((count, i) => ({ district: `d${i}`, count })) }) as unknown as Indicator
    const [placed, plaques, both] = withoutSmallCells(plan, [of('placed', 2, 8, 30), of('plaques', 1, 2, 3), of('both', 3, 10, 33)])
    deepEqual(
      placed?.districts.map(({ count }) => count),
      [null, null, 30],
    )
    deepEqual(
      plaques?.districts.map(({ count }) => count),
      [1, 2, 3],
    )
    deepEqual(
      both?.districts.map(({ count }) => count),
      [null, null, 33],
    )
  })
})
