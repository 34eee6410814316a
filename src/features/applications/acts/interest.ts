/** Standing aside: whoever has an interest in a case neither moves nor judges it. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { actedForBy } from '../../representation/store.ts'
import type { Case } from '../acts.ts'
import { insertMove, moveIfStill, type Application } from '../store.ts'
import { hasDeclared, insertConflict, insertConflictOnce, isConflicted, isOfTheFamily, othersInRole } from '../store/interests.ts'
import { interestWords } from '../words/interest.ts'
import { waitingForAnOfficer } from '../rules/turns.ts'

/** Why an actor, or another account, may not judge a case, in a sentence; undefined when nothing is known against it. */
export async function interestOf(act: Act, application: Application, account = act.actor.account): Promise<Phrase | undefined> {
  if (account === null) return undefined
  if (application.account_id === account) return interestWords.own_case
  if (application.filed_by === account) return interestWords.filed_it
  if (await isOfTheFamily(act.db, application, account)) return interestWords.of_the_family
  if ((await actedForBy(act.db, account, act.today)).some(({ person_id }) => person_id === application.person_id)) return interestWords.acts_for_them
  return (await hasDeclared(act.db, application.id, account)) ? interestWords.declared : undefined
}

/** Refuses (403) whoever has an interest in the case. The program itself has none. */
export async function mustBeDisinterested(act: Act, application: Application): Promise<void> {
  if (act.actor.role === 'system') return
  const interest = await interestOf(act, application)
  if (interest) throw new Refusal(403, interest)
}

/** Keeps an interest that was told at another place, a panel's: whoever stands aside there stands aside from the case. */
export const noteConflict = (act: Act, application_id: number, reason: string) =>
  insertConflictOnce(act.db, { application_id, account_id: accountOf(act), reason, declared_at: act.now })

/** Whose desk a stage of a case comes to: the city's, where everybody of the district's stands aside. */
export async function deskFree<R extends string | null>(act: Act, application: Application, role: R): Promise<R | 'city_officer'> {
  if (role !== 'district_officer' || !(await isConflicted(act.db, application.id))) return role
  return (await othersInRole(act.db, act.city.slug, role, application)) > 0 ? role : 'city_officer'
}

/**
 * An officer declares an interest, with the reason, and stands aside for good. Where nobody else holds the role, the case goes
 * up to the city's desk. Returns what became of it.
 */
export async function declareConflict(act: Act, { application }: Case, reason: string): Promise<'others' | 'handed_up' | 'nobody'> {
  const account_id = accountOf(act)
  await insertConflict(act.db, { application_id: application.id, account_id, reason, declared_at: act.now })
  const role = application.stage_role
  if (role === null || !waitingForAnOfficer.has(application.state)) return 'others'
  if ((await othersInRole(act.db, act.city.slug, role, application)) > 0) return 'others'
  if (role !== 'district_officer') return 'nobody'
  const step = { state: application.state, stage_index: application.stage_index, stage_role: 'city_officer', stage_due_on: application.stage_due_on }
  if (!(await moveIfStill(act.db, application, step, act.now))) throw new Refusal(409, interestWords.moved_meanwhile)
  await insertMove(act.db, {
    application_id: application.id,
    move: 'hand_up',
    from_state: application.state,
    to_state: application.state,
    stage_index: application.stage_index,
    note: null,
    clause: null,
    made_for: null,
    made_by: account_id,
    made_as: act.actor.role,
    made_at: act.now,
  })
  return 'handed_up'
}
