/** What one edit costs: a person's or a vacancy's new list, with its explanations. */
import { openMarket, replacePerson, replaceVacancy, shortlist, shortlistOfPersons } from '../../src/match/market.ts'
import { chanceFrom } from './chance.ts'
import { countiesOf, drawPerson, drawVacancy } from './world.ts'
import { quantile } from '../report.ts'

export type Edits = { readonly person_p95_ms: number; readonly vacancy_p95_ms: number; readonly persons: number; readonly vacancies: number }

export function measureEdits(seed: number, persons: number, vacancies: number, edits: number): Edits {
  const chance = chanceFrom(seed)
  const counties = countiesOf(chance)
  const people = Array.from({ length: persons }, (_, p) => drawPerson(chance, p, chance.one(counties), 'mixed'))
  const jobs = Array.from({ length: vacancies }, (_, j) => drawVacancy(chance, j, chance.one(counties)))
  const market = openMarket(people, jobs)
  const [byPerson, byVacancy]: [number[], number[]] = [[], []]
  const timed = (into: number[], work: () => void): void => {
    const began = performance.now()
    work()
    into.push(performance.now() - began)
  }
  for (let n = 0; n < edits; n += 1) {
    const p = chance.below(persons)
    const before = people[p]
    // An edit of what someone can do or wants; moving house is rarer and is measured by nobody waiting.
    const person = before ? { ...drawPerson(chance, p, { ...before.at, spread: 0 }, 'mixed'), at: before.at } : undefined
    if (person && before)
      timed(byPerson, () => {
        replacePerson(market, p, { ...person, wishes: { ...person.wishes, reach_km: before.wishes.reach_km ?? 15 } })
        shortlist(market, p, 20)
      })
    const vacancy = drawVacancy(chance, chance.below(vacancies), chance.one(counties))
    timed(byVacancy, () => {
      replaceVacancy(market, vacancy.id, vacancy)
      shortlistOfPersons(market, vacancy.id, 20)
    })
  }
  return { person_p95_ms: quantile(byPerson, 0.95), vacancy_p95_ms: quantile(byVacancy, 0.95), persons, vacancies }
}
