/** Lists of jobs for one person: the best by fit and wish, and good ones that too few people look at. */
import type { Act } from '../../../kit/act.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { openMarket, shortlist } from '../../../match/market.ts'
import type { Person } from '../../../match/person.ts'
import type { Vacancy } from '../../../match/vacancy.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { placeFrom } from '../../profiles/rules/place.ts'
import type { Person as Registered } from '../../persons/store.ts'
import { allOpen, type VacancyRow } from '../store.ts'
import { pricesOn } from '../store/prices.ts'
import { jobsFor } from './job.ts'

export type Found = { readonly row: VacancyRow; readonly told: Explanation; readonly price: number }
export type Lists = { readonly best: readonly Found[]; readonly lessSought: readonly Found[]; readonly openCount: number }

/** Jobs as they lie seen from a division. */
export const seenFrom = (division: string, rows: readonly VacancyRow[], jobs: readonly Vacancy[]): Vacancy[] =>
  jobs.map((job, i) => (job.at ? { ...job, at: placeFrom(division, rows[i]?.division ?? '') } : job))

/** How far down the list of fit a job may stand and still be raised by its price. */
const deep = 100

/** Both lists of `k`; the second by score plus price, and without what the first shows. */
export async function listsFor(act: Act, { id, division }: Pick<Registered, 'id' | 'division'>, k: number): Promise<Lists> {
  const rows = await allOpen(act.db)
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  const [seeker] = await seekersFor(act.db, [id])
  const prices = await pricesOn(act.db, act.today)
  const market = openMarket([seeker as Person], seenFrom(division, rows, await jobsFor(act.db, rows)))
  const found = shortlist(market, 0, deep).flatMap((told): Found[] => {
    const row = byId.get(told.vacancy)
    return row ? [{ row, told, price: prices.get(row.id) ?? 0 }] : []
  })
  const best = found.slice(0, k)
  const lessSought = found.filter((one) => one.price > 0 && !best.includes(one)).toSorted((a, b) => b.told.score + b.price - (a.told.score + a.price))
  return { best, lessSought: lessSought.slice(0, k), openCount: rows.length }
}
