/** Who belongs to a household, and who cares for whom. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { wouldCircle } from '../rules.ts'
import * as store from '../store/members.ts'
import { words } from '../words.ts'
import type { Leaving } from '../words/kinds.ts'

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

/** Records that a member left, and why; refuses 409 when they had left already. Throws on the constraint when the day lies before joining. */
export async function leaveHousehold(act: Act, member_id: number, on: Day, why: Leaving = 'moved'): Promise<void> {
  if (!(await store.setLeft(act.db, member_id, on, why, act.actor.account, act.now))) throw new Refusal(409, words.ended)
}
