/** Until when a case is seen by whoever acts for its person. */
import type { Act } from '../../../kit/act.ts'
import { actedForBy } from '../../representation/store.ts'
import type { Application } from '../store.ts'

/** Whether the reader sees a case as a representative only, whose last day is over. */
export async function isOver({ db, actor, today }: Act, { account_id, person_id }: Application): Promise<boolean> {
  if (actor.role !== 'applicant' || actor.account === null || account_id === actor.account) return false
  return !(await actedForBy(db, actor.account, today)).some((one) => one.person_id === person_id)
}
