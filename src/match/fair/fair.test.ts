/** A fair's assignment is the best there is, proven by other code, and its timetable has no clash. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { assign } from './assign.ts'
import { proofOf } from './certificate.ts'
import { fairOf, type Fair } from './problem.ts'
import { timetable } from './timetable.ts'

const said = { seed: 20260302, numRuns: 400 }
const fairs = (persons: number, vacancies: number, most: number): fc.Arbitrary<Fair> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: vacancies }),
      fc.array(fc.array(fc.option(fc.integer({ min: 1, max: most }), { freq: 2 }), { minLength: vacancies, maxLength: vacancies }), { maxLength: persons }),
    )
    .map(([openings, rows]) =>
      fairOf(
        openings,
        rows.map((row) => openings.flatMap((_, vacancy) => (row[vacancy] ? [{ vacancy, worth: row[vacancy] }] : []))),
      ),
    )

/** Tries everything: for small fairs only. */
function bestByHand(fair: Fair): number {
  const left = Array.from(fair.openings)
  const from = (p: number): number => {
    if (p === fair.persons) return 0
    let best = from(p + 1)
    for (let k = fair.starts[p] ?? 0; k < (fair.starts[p + 1] ?? 0); k += 1) {
      const v = fair.vacancy[k] ?? 0
      if ((left[v] ?? 0) === 0) continue
      left[v] = (left[v] ?? 0) - 1
      best = Math.max(best, (fair.worth[k] ?? 0) + from(p + 1))
      left[v] = (left[v] ?? 0) + 1
    }
    return best
  }
  return from(0)
}

describe('a fair', () => {
  for (const [most, what] of [
    [3, 'many ties'],
    [10_000, 'hardly a tie'],
  ] as const)
    test(`is assigned as well as trying everything would, with ${what}`, () =>
      void fc.assert(
        fc.property(fairs(6, 4, most), (fair) => {
          const { total, faults } = proofOf(fair, assign(fair))
          deepEqual(faults, [])
          equal(total, bestByHand(fair))
        }),
        said,
      ))

  test('carries its proof when it is larger', () =>
    void fc.assert(
      fc.property(fairs(60, 12, 40), (fair) => deepEqual(proofOf(fair, assign(fair)).faults, [])),
      { ...said, numRuns: 100 },
    ))

  test('carries its proof when there is more to choose from than is remembered', () =>
    void fc.assert(
      fc.property(fairs(40, 40, 10_000), (fair) => deepEqual(proofOf(fair, assign(fair)).faults, [])),
      { ...said, numRuns: 60 },
    ))

  test('is not taken for proven when an assignment, or a price, is tampered with', () => {
    const fair = fairOf(
      [1, 1],
      [
        [
          { vacancy: 0, worth: 9 },
          { vacancy: 1, worth: 8 },
        ],
        [{ vacancy: 0, worth: 9 }],
      ],
    )
    const found = assign(fair)
    deepEqual([...found.assigned], [1, 0])
    ok(proofOf(fair, { ...found, assigned: Int32Array.of(0, 0) }).faults.length > 0)
    ok(proofOf(fair, { ...found, assigned: Int32Array.of(-1, 0) }).faults.length > 0)
    ok(proofOf(fair, { ...found, prices: found.prices.map(() => 0) }).faults.length > 0)
  })

  test('has a timetable without a clash, in as few rounds as the busiest needs', () =>
    void fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(5)), { maxLength: 50, selector: ([a, b]) => a * 100 + b }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
        (pairs, desks) => {
          const talks = pairs.map(([person, vacancy]) => ({ person, vacancy }))
          const { rounds, at } = timetable(talks, (v) => desks[v] ?? 1)
          const count = (of: (t: number) => string): number[] =>
            Object.values(
              Object.groupBy(
                talks.map((_, t) => of(t)),
                (each) => each,
              ),
            ).map((list) => list?.length ?? 0)
          equal(Math.max(0, ...count((t) => `${talks[t]?.person} ${at[t]}`)) <= 1, true)
          for (const v of desks.keys()) {
            const mine = talks.flatMap(({ vacancy }, t) => (vacancy === v ? [at[t]] : []))
            for (let round = 0; round < rounds; round += 1) ok(mine.filter((each) => each === round).length <= (desks[v] ?? 1))
          }
          ok(at.every((round) => round >= 0 && round < rounds))
          const least = Math.max(
            0,
            ...count((t) => `p${talks[t]?.person}`),
            ...desks.map((n, v) => Math.ceil(talks.filter(({ vacancy }) => vacancy === v).length / n)),
          )
          equal(rounds, least)
        },
      ),
      said,
    ))
})
