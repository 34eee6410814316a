/** Lists of jobs for one person: the best by fit and wish, and good ones that too few people look at. */
import type { Act } from '../../../kit/act.ts'
import { sure } from '../../../kit/sure.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { judge } from '../../../match/judge.ts'
import type { Vacancy } from '../../../match/vacancy.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { placeFrom } from '../../profiles/rules/place.ts'
import type { Person as Registered } from '../../persons/store.ts'
import type { VacancyRow } from '../store.ts'
import { pricesOn } from '../store/prices.ts'
import { bestOpen } from './openings.ts'

export type Found = { readonly row: VacancyRow; readonly told: Explanation; readonly price: number }
export type Lists = { readonly best: readonly Found[]; readonly lessSought: readonly Found[]; readonly openCount: number }

/** Jobs as they lie seen from a division. */
export const seenFrom = (division: string, rows: readonly VacancyRow[], jobs: readonly Vacancy[]): Vacancy[] =>
  jobs.map((job, i) => (job.at ? { ...job, at: placeFrom(division, rows[i]?.division ?? '') } : job))

/** How far down the list of fit a job may stand and still be raised by its price. */
const deep = 100

/** Both lists of `k`; the second by score plus price, and without what the first shows. */
export async function listsFor(act: Act, { id, division }: Pick<Registered, 'id' | 'division'>, k: number): Promise<Lists> {
  const seeker = sure((await seekersFor(act.db, [id]))[0])
  const prices = await pricesOn(act.db, act.today)
  const { rows, best: jobs } = await bestOpen(act, seeker, division, deep)
  const found = jobs.flatMap((job): Found[] => {
    const row = rows.get(Number(job.id))
    return row ? seenFrom(division, [row], [job]).map((seen) => ({ row, told: judge(seeker, seen), price: prices.get(row.id) ?? 0 })) : []
  })
  const best = found.slice(0, k)
  const lessSought = found.filter((one) => one.price > 0 && !best.includes(one)).toSorted((a, b) => b.told.score + b.price - (a.told.score + a.price))
  return { best, lessSought: lessSought.slice(0, k), openCount: rows.size }
}
