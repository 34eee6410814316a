/** Persons for one vacancy, out of those in the reader's area who consented. */
import type { Act } from '../../../kit/act.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { openMarket, shortlistOfPersons } from '../../../match/market.ts'
import { sure } from '../../../kit/sure.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { apart } from '../../profiles/rules/place.ts'
import { seekersSeen } from '../../profiles/store/seekers.ts'
import type { VacancyRow } from '../store.ts'
import { jobsFor } from './job.ts'

/** More persons of one area than this are not held at once. */
const most = 50_000

/** The best `k` by what the job is to them, each with the reasons. */
export async function personsFor(act: Act, row: VacancyRow, k: number): Promise<Explanation[]> {
  const seen = await seekersSeen(act.db, most)
  const seekers = await seekersFor(
    act.db,
    seen.map(({ id }) => id),
  )
  const placed = seekers.map((seeker, i) => ({ ...seeker, at: { x: apart(row.division, seen[i]?.division ?? ''), y: 0 } }))
  const job = sure((await jobsFor(act.db, [row]))[0])
  return shortlistOfPersons(openMarket(placed, [job]), job.id, k) ?? []
}
