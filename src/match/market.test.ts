/** Lists from packed columns are those one would find by judging every pair. */
import { deepEqual } from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { persons, vacancies } from '../../test/match/drawn.ts'
import { judge } from './judge.ts'
import { openMarket, replacePerson, replaceVacancy, shortlist, shortlistOfPersons } from './market.ts'
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

  test('of persons for a vacancy are exactly the best of all persons', () =>
    void fc.assert(
      fc.property(fc.uniqueArray(persons, { minLength: 1, maxLength: 25, selector: ({ id }) => id }), vacancies, (people, vacancy) => {
        const byScore = people
          .map((person) => judge(person, vacancy))
          .filter(({ wanted, standing }) => wanted && standing !== 'blocked' && standing !== 'law_no')
          .toSorted((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))
        deepEqual(shortlistOfPersons(openMarket(people, [vacancy]), vacancy.id, 5), byScore.slice(0, 5))
      }),
      said,
    ))

  test('after an edit are those of a market opened anew', () =>
    void fc.assert(
      fc.property(markets, persons, vacancies, fc.nat(39), ([people, jobs], person, vacancy, n) => {
        const market = openMarket(people, jobs)
        const gone = jobs[n % jobs.length]?.id ?? ''
        const edited = { ...vacancy, id: gone }
        replacePerson(market, 0, person)
        replaceVacancy(market, gone, edited)
        const changed = [person, ...people.slice(1)]
        const anew = openMarket(
          changed,
          jobs.map((each) => (each.id === gone ? edited : each)),
        )
        for (const p of changed.keys()) deepEqual(shortlist(market, p, 7), shortlist(anew, p, 7))
        deepEqual(shortlistOfPersons(market, gone, 5), shortlistOfPersons(anew, gone, 5))
        replaceVacancy(market, gone)
        const without = openMarket(
          changed,
          jobs.filter(({ id }) => id !== gone),
        )
        for (const p of changed.keys()) deepEqual(shortlist(market, p, 7), shortlist(without, p, 7))
      }),
      said,
    ))

  test('after many edits and withdrawals one after another are those of a market opened anew', () =>
    void fc.assert(
      fc.property(markets, fc.array(fc.tuple(vacancies, fc.nat(12), fc.boolean()), { minLength: 8, maxLength: 30 }), ([people, jobs], edits) => {
        const market = openMarket(people, jobs)
        const now = new Map(jobs.map((job) => [job.id, job]))
        for (const [vacancy, n, stays] of edits) {
          const id = `e${n}`
          if (stays) now.set(id, { ...vacancy, id })
          else now.delete(id)
          replaceVacancy(market, id, stays ? { ...vacancy, id } : undefined)
        }
        const anew = openMarket(people, [...now.values()])
        for (const p of people.keys()) deepEqual(shortlist(market, p, 7), shortlist(anew, p, 7))
        for (const id of now.keys()) deepEqual(shortlistOfPersons(market, id, 5), shortlistOfPersons(anew, id, 5))
      }),
      { ...said, numRuns: 60 },
    ))
})
