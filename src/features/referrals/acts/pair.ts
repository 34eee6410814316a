/** Why a person and a vacancy fit, computed only with the person's consent. */
import type { Act } from '../../../kit/act.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { judge } from '../../../match/judge.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { consentsOf } from '../../profiles/store/read.ts'
import { jobsFor } from '../../vacancies/acts/job.ts'
import type { VacancyRow } from '../../vacancies/store.ts'

/** The explanation of a pair; null where the person's newest word on matching is not yes. */
export async function pairExplained({ db }: Act, person: number, vacancy: VacancyRow): Promise<Explanation | null> {
  if (!(await consentsOf(db, [person]))[0]?.given) return null
  const [seeker] = await seekersFor(db, [person])
  const [job] = await jobsFor(db, [vacancy])
  return seeker && job ? judge(seeker, job) : null
}
