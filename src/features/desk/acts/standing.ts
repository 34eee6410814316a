/** For whom one acts: covering begins and ends by its days, and never reaches into the second person's part. */
import type { Act } from '../../../kit/act.ts'
import type { Case } from '../../applications/acts.ts'
import { interestOf } from '../../applications/acts/interest.ts'
import { openDecision } from '../../review/store.ts'
import type { Desk } from '../store/cases.ts'
import { coveredBy } from '../store/cover.ts'
import { holderOf } from '../store/held.ts'

/** For whom the actor covers today, in the role in use. */
export const coveredNow = async (act: Act) => (act.actor.account === null ? [] : coveredBy(act.db, act.actor.account, act.actor.role, act.today))

/** How many working days before the due day a case counts as due soon. */
export const soonDays = 2

/** The actor's own desk: whose turn, where, and whose cases are the actor's. */
export async function deskOf(act: Act): Promise<Desk> {
  const covered = await coveredNow(act)
  return {
    role: act.actor.role,
    area: act.actor.area,
    today: act.today,
    soon: act.tools.calendar.addWorkingDays(act.today, soonDays),
    mine: [act.actor.account ?? 0, ...covered.map(({ absent_account }) => absent_account)],
  }
}

/**
 * The act as the actor makes it on this case: for the colleague who has it, while the actor covers for that colleague.
 * What a colleague proposed is never seconded for that colleague: the second person acts for nobody else.
 */
export async function standing<A extends Act>(act: A, { application }: Case): Promise<A> {
  const covered = await coveredNow(act)
  if (covered.length === 0 || application.stage_role === null) return act
  const holder = await holderOf(act.db, application.id, application.stage_role)
  if (!holder || !covered.some(({ absent_account }) => absent_account === holder.account_id)) return act
  if (await interestOf(act, application, holder.account_id)) return act
  if (application.state === 'to_second') {
    const decision = await openDecision(act.db, application.id)
    if (decision?.proposed_by === holder.account_id || decision?.proposed_for === holder.account_id) return act
  }
  return { ...act, stands_for: holder.account_id }
}
