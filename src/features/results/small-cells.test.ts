/** No number below five persons by district is told, nor does what is told depend on it. */
import { deepEqual } from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import type { Plan } from '../../plan/shape.ts'
import type { Indicator } from './count.ts'
import { inFull, isSmall, withoutSmallCells } from './small-cells.ts'

const plan = {
  targets: { placed: { counts: 'placements' }, plaques: { counts: 'recognitions_held' }, both: { sum_of: ['placed', 'plaques'] } },
} as unknown as Plan
const of = (id: string, counts: readonly number[]) => ({ id, districts: counts.map((count, i) => ({ district: `d${i}`, count })) }) as unknown as Indicator
/** Placed, plaques, and the sum of the two, by district. */
const counted = (placed: readonly number[], plaques: readonly number[]) => [
  of('placed', placed),
  of('plaques', plaques),
  of(
    'both',
    placed.map((count, i) => count + (plaques[i] ?? 0)),
  ),
]
const told = (indicators: readonly Indicator[]) => withoutSmallCells(plan, indicators).map(({ districts }) => districts.map(({ count }) => count))
const cells = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 })

describe('numbers by district', () => {
  test('are told where none is small, and otherwise neither they nor a sum with them: a reader who knows the rule sees the same whatever they are', () =>
    void fc.assert(
      fc.property(cells, cells, (placed, plaques) => {
        const small = placed.some((count) => isSmall({ district: '', count }))
        const sums = placed.map((count, i) => count + (plaques[i] ?? 0))
        deepEqual(told(counted(placed, plaques)), small ? [[], plaques, []] : [placed, plaques, sums])
      }),
      { seed: 20260302, numRuns: 300 },
    ))

  test('are told in full to those who may open the records', () =>
    deepEqual(
      inFull(counted([1, 2, 9], [1, 1, 1])).map(({ districts }) => districts.map(({ count }) => count)),
      [
        [1, 2, 9],
        [1, 1, 1],
        [2, 3, 10],
      ],
    ))
})
