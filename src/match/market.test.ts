/** Lists from packed columns are those one would find by judging every pair. */
import { deepEqual } from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { persons, vacancies } from '../../test/match/drawn.ts'
import { judge } from './judge.ts'
import { openMarket, shortlist } from './market.ts'
import { inOrder } from './pack/vacancies.ts'
import type { Person } from './person.ts'
import type { Vacancy } from './vacancy.ts'

const many = { minLength: 1, maxLength: 40 }
const markets = fc.tuple(fc.array(persons, { minLength: 1, maxLength: 6 }), fc.uniqueArray(vacancies, { ...many, selector: ({ id }) => id }))
const said = { seed: 20260302, numRuns: 150 }

const byHand = (person: Person, all: readonly Vacancy[], k: number) =>
  inOrder(all)
    .map((vacancy) => judge(person, vacancy))
    .filter(({ wanted, standing }) => wanted && standing !== 'blocked' && standing !== 'law_no')
    .toSorted((a, b) => b.score - a.score)
    .slice(0, k)

describe('shortlists', () => {
  test('are exactly the best of all pairs', () =>
    void fc.assert(
      fc.property(markets, ([people, jobs]) => {
        const market = openMarket(people, jobs)
        for (const [p, person] of people.entries()) deepEqual(shortlist(market, p, 7), byHand(person, jobs, 7))
      }),
      said,
    ))

  test('are the same whatever order persons and vacancies come in', () =>
    void fc.assert(
      fc.property(markets, ([people, jobs]) => {
        const [one, other] = [openMarket(people, jobs), openMarket(people.toReversed(), jobs.toReversed())]
        for (const p of people.keys()) deepEqual(shortlist(one, p, 7), shortlist(other, people.length - 1 - p, 7))
      }),
      said,
    ))

  test('a vacancy more closes no other', () =>
    void fc.assert(
      fc.property(markets, vacancies, ([people, jobs], more) => {
        const [before, after] = [openMarket(people, jobs), openMarket(people, [...jobs.filter(({ id }) => id !== more.id), more])]
        for (const p of people.keys()) {
          const open = new Set(shortlist(after, p, 1000).map(({ vacancy }) => vacancy))
          for (const { vacancy } of shortlist(before, p, 1000)) deepEqual(open.has(vacancy), true)
        }
      }),
      said,
    ))
})
