/** An award is money under way from its grant to its payment; until then its person is held, so that a merge waits. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Phrase } from '../../../kit/say.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { holdPerson, releasePerson } from '../../persons/acts/holds.ts'
import * as store from '../store/payments.ts'
import { heldBecause, lockAward, placeHold, releaseHold, stands } from '../store/revoking.ts'
import { payingWords } from '../words/paying.ts'

/** Holds whoever an award is for. */
export const holdUntilPaid = (act: Act, person_id: number, award_id: number) => holdPerson(act, person_id, `award:${award_id}`, payingWords.under_way)

/** An award that waits for its payment; refuses 404 outside the area, or when it was paid. */
export async function unpaidIn(act: Act, award_id: number): Promise<store.Unpaid> {
  const [award] = await store.unpaid(act.db, { award_id })
  if (!award) throw new Refusal(404, doorWords.not_found)
  return award
}

/** Makes the payment of an award wait for a cause, and lets it go on. */
export const holdPayment = (act: Act, award_id: number, cause: string, why: Phrase) => placeHold(act.db, award_id, cause, why, act.now)
export const letPay = (act: Act, cause: string) => releaseHold(act.db, cause, act.now)

/** Records that an award was paid out, and lets its person go. Refuses (409) one that was revoked or waits; throws on the constraint the second time. */
export async function recordPayment(act: Act, award_id: number, paid_on: Day, note = ''): Promise<void> {
  await lockAward(act.db, award_id)
  if (!(await stands(act.db, award_id))) throw new Refusal(409, payingWords.revoked)
  const why = await heldBecause(act.db, award_id)
  if (why) throw new Refusal(409, payingWords.waits, { why })
  await store.insertPayment(act.db, { award_id, paid_on, note, recorded_by: act.actor.account, recorded_at: act.now })
  await releasePerson(act, `award:${award_id}`)
}
