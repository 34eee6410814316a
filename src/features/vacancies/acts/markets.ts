/** Everybody who consented and the open vacancies, packed: one market a township, since distances are told from there. */
import type { Act } from '../../../kit/act.ts'
import { openMarket, type Market } from '../../../match/market.ts'
import type { Person } from '../../../match/person.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { seekersSeen } from '../../profiles/store/seekers.ts'
import { allOpen, type VacancyRow } from '../store.ts'
import { jobsFor } from './job.ts'
import { seenFrom } from './lists.ts'

export type Markets = { readonly rows: readonly VacancyRow[]; readonly markets: readonly Market[]; readonly personCount: number }

/** Of the persons in the reader's area and the open vacancies that `wanted` keeps. */
export async function marketsOf({ db }: Act, wanted: (row: VacancyRow) => boolean): Promise<Markets> {
  const rows = (await allOpen(db)).filter(wanted)
  const seen = rows.length === 0 ? [] : await seekersSeen(db, 1_000_000)
  const jobs = await jobsFor(db, rows)
  const seekers = await seekersFor(
    db,
    seen.map(({ id }) => id),
  )
  const byDivision = new Map<string, Person[]>()
  seekers.forEach((seeker, i) => {
    const division = seen[i]?.division ?? ''
    byDivision.set(division, [...(byDivision.get(division) ?? []), seeker])
  })
  const markets = [...byDivision].map(([division, persons]) => openMarket(persons, seenFrom(division, rows, jobs)))
  return { rows, markets, personCount: seekers.length }
}
