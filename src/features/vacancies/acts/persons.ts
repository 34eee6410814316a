/** Persons for one vacancy, out of those in the reader's area who consented. */
import type { Act } from '../../../kit/act.ts'
import { sure } from '../../../kit/sure.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { judge } from '../../../match/judge.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { apart } from '../../profiles/rules/place.ts'
import { seekersAmong } from '../../profiles/store/seekers.ts'
import type { VacancyRow } from '../store.ts'
import { bestInCrowd } from './crowd.ts'
import { jobsFor } from './job.ts'

/** So many more are looked at, for those who died, moved or withdrew a moment ago. */
const spare = 20

/** The best `k` by what the job is to them, each judged on what stands in the register now, with the reasons. */
export async function personsFor(act: Act, row: VacancyRow, k: number): Promise<Explanation[]> {
  const job = sure((await jobsFor(act.db, [row]))[0])
  for (let many = k + spare; ; many *= 2) {
    const best = await bestInCrowd(act, job, row.division, many)
    const still = await seekersAmong(act.db, best)
    const seekers = await seekersFor(
      act.db,
      still.map(({ id }) => id),
    )
    const told = seekers
      .map((seeker, i) => judge({ ...seeker, at: { x: apart(row.division, still[i]?.division ?? ''), y: 0 } }, job))
      .filter(({ wanted, standing }) => wanted && standing !== 'blocked' && standing !== 'law_no')
      .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))
    if (told.length >= k || best.length < many) return told.slice(0, k)
  }
}
