/** The map of accommodations counts what judging every pair with one more accommodation would count. */
import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { persons, vacancies } from '../../test/match/drawn.ts'
import { accommodationIds } from './accommodations.ts'
import { judge } from './judge.ts'
import { mapper, roomForMap } from './map.ts'
import { openMarket } from './market.ts'

test('the map counts, for each accommodation, the blocked pairs it opens', () =>
  void fc.assert(
    fc.property(
      fc.array(persons, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(vacancies, { minLength: 1, maxLength: 12, selector: ({ id }) => id }),
      (people, jobs) => {
        const { packed, base } = openMarket(people, jobs)
        const found = roomForMap()
        const map = mapper(base.packed, packed, base.taste)
        for (const p of people.keys()) map(p, found)
        const opens = accommodationIds.map((id) =>
          people.map(
            (person) =>
              jobs.filter((job) => {
                const now = judge(person, job)
                if (now.verdict !== 'blocked' || !now.wanted || now.standing === 'law_no') return false
                return judge(person, { ...job, willing: [...job.willing, id] }).verdict !== 'blocked'
              }).length,
          ),
        )
        deepEqual(
          [...found.pairs],
          opens.map((list) => list.reduce((a, b) => a + b, 0)),
        )
        deepEqual(
          [...found.persons],
          opens.map((list) => list.filter((n) => n > 0).length),
        )
      },
    ),
    { seed: 20260302, numRuns: 60 },
  ))
