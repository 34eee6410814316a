/** Who belongs to a household and who cares for whom; how it is monitored; what it lives on. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { wouldCircle } from '../rules.ts'
import * as store from '../store/members.ts'
import { words } from '../words.ts'

export type MemberGiven = {
  readonly household_id: number
  readonly person_id: number | null
  readonly name: string
  readonly relation: string
  readonly joined_on: Day
}

/** Adds a member. Throws on the named constraints: one household at a time, one head. */
export const addMember = (act: Act, given: MemberGiven): Promise<number> =>
  store.insertMember(act.db, { ...given, recorded_by: act.actor.account, recorded_at: act.now })

/** Says who cares for a member. Refuses 422 a circle, and a carer of another household. */
export async function setCarer(act: Act, household_id: number, member_id: number, carer_id: number | null): Promise<void> {
  const members = await store.lockMembers(act.db, household_id)
  const carers = new Map(members.map(({ id, cared_for_by }) => [id, cared_for_by]))
  if (!carers.has(member_id) || (carer_id !== null && !carers.has(carer_id))) throw new Refusal(422, words.other_household)
  if (carer_id !== null && wouldCircle(carers, member_id, carer_id)) throw new Refusal(422, words.circle)
  await store.setCarer(act.db, member_id, carer_id)
}

export const leaveHousehold = (act: Act, member_id: number, on: Day) => store.setLeft(act.db, member_id, on)

/** Monitors a household from a day, until another or for now; refuses 409 where a status stands in that time. */
export async function monitorHousehold(
  act: Act,
  household_id: number,
  status: 'unstably_lifted' | 'near_poor_at_risk' | 'sudden_hardship',
  from: Day,
  to: Day | null = null,
): Promise<void> {
  if (!(await store.insertMonitoring(act.db, household_id, status, from, to, act.actor.account, act.now))) throw new Refusal(409, words.monitored_already)
}
/** The risk is gone: the status that stands ends before a day. */
export const endMonitoring = (act: Act, household_id: number, day: Day) => store.endMonitoring(act.db, household_id, day)

/** Records income of a year from a source, in fen; a mistake is answered by a contrary amount. */
export const recordIncome = (
  act: Act,
  given: { household_id: number; year: number; source: 'wages' | 'business' | 'farming' | 'transfers' | 'property'; amount_fen: bigint },
) => store.insertIncome(act.db, { ...given, recorded_by: act.actor.account, recorded_at: act.now })
