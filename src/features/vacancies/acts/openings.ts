/** Every open vacancy of a city, packed once and kept true: what a person's list is read from. */
import type { Act } from '../../../kit/act.ts'
import { bestFor, openMarket, partsOf, replacePerson, replaceVacancy, type Market } from '../../../match/market.ts'
import type { Person } from '../../../match/person.ts'
import type { Vacancy } from '../../../match/vacancy.ts'
import { hectometres } from '../../../match/weigh.ts'
import { keep } from '../../profiles/acts/kept.ts'
import { apart, here } from '../../profiles/rules/place.ts'
import { allOpen, type VacancyRow } from '../store.ts'
import { openAmong, vacanciesWritten } from '../store/written.ts'
import { jobsFor } from './job.ts'

/** The market holds one person, who is whoever asks; every place of work lies at the origin until then. */
type Openings = { readonly rows: Map<number, VacancyRow>; readonly market: Market }
const nobody: Person = { id: '0', abilities: {}, bears: {}, measures: {}, wishes: {}, at: here }

const openingsOf = keep<Openings>({
  most: 40,
  load: async ({ db }) => {
    const rows = await allOpen(db)
    return { rows: new Map(rows.map((row) => [row.id, row])), market: openMarket([nobody], await jobsFor(db, rows)) }
  },
  freshen: async ({ db }, { rows, market }, since) => {
    const written = await vacanciesWritten(db, since)
    if (written.length === 0) return
    const open = await openAmong(db, written)
    const jobs = await jobsFor(db, open)
    for (const id of written) {
      rows.delete(id)
      replaceVacancy(market, String(id))
    }
    open.forEach((row, i) => {
      rows.set(row.id, row)
      replaceVacancy(market, String(row.id), jobs[i])
    })
  },
})

/** The best `k` for a person who lives in a division, best first, ties by id; and every open vacancy by its id. */
export async function bestOpen(act: Act, seeker: Person, division: string, k: number): Promise<{ rows: Openings['rows']; best: Vacancy[] }> {
  const { rows, market } = await openingsOf(act, act.city.schema)
  replacePerson(market, 0, seeker)
  for (const { vacancies, packed } of partsOf(market))
    for (let j = 0; j < packed.homeStart; j += 1) packed.x[j] = hectometres(apart(division, rows.get(Number(vacancies[j]?.id))?.division ?? ''))
  return { rows, best: bestFor(market, 0, k) }
}
