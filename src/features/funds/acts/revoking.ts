/** An award that is revoked: what was only committed is released, what was paid is claimed back; and the way back. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { releasePerson } from '../../persons/acts/holds.ts'
import { shareOut } from '../rules/share.ts'
import { awardRowsOf, balanceHeld } from '../store.ts'
import * as store from '../store/revoking.ts'
import { sayings } from '../words.ts'
import { purseAccount } from '../acts.ts'
import { book, commits, planOf, releases } from './booking.ts'
import { claimBack, dropClaims } from './claiming.ts'
import { holdUntilPaid } from './paying.ts'

export type Revocable = { readonly id: number; readonly total_fen: bigint; readonly paid: boolean; readonly claimed_fen: bigint }

/** The award of a case that stands, held until the transaction ends: nobody pays it meanwhile. */
export async function awardToRevoke(act: Act, application_id: number): Promise<Revocable | undefined> {
  const found = await store.standingAward(act.db, application_id)
  if (!found) return undefined
  const id = found.id
  await store.lockAward(act.db, id)
  if (!(await store.stands(act.db, id))) return undefined
  const claimed_fen = (await store.claimsOfAward(act.db, id)).reduce((sum, { amount_fen }) => sum + amount_fen, 0n)
  return { id, total_fen: found.total_fen, paid: (await store.paymentOf(act.db, id)) !== undefined, claimed_fen }
}

/** Takes an award out of force. A case may be granted and awarded anew afterwards. */
export async function revokeAward(act: Act, award: Revocable, given: { reason: string; clause: string; due_on: Day | null }): Promise<void> {
  const row = await store.awardById(act.db, award.id)
  if (!row) throw new Error('the award was read a moment ago')
  const { clause } = given
  if (award.paid && award.total_fen > award.claimed_fen) await claimBack(act, award.id, { ...given, amount_fen: award.total_fen - award.claimed_fen })
  if (!award.paid) {
    await book(act, row, shareOut(await awardRowsOf(act.db, award.id), 0n, row.total_fen), releases, { clause, says: '撤销，资金退回' })
    await releasePerson(act, `award:${award.id}`)
  }
  const told = { award_id: award.id, was_paid: award.paid, clause, revoked_on: act.today }
  await store.insertRevocation(act.db, { ...told, revoked_by: act.actor.account, revoked_at: act.now })
}

/** Brings a revoked award back into force: what was released is committed again, as far as the purse has it (422); a claim is dropped. */
export async function restoreAward(act: Act, award_id: number): Promise<void> {
  await store.lockAward(act.db, award_id)
  const [award, revoked] = [await store.awardById(act.db, award_id), await store.revocationOf(act.db, award_id)]
  if (!award || !revoked) throw new Refusal(409, sayings.not_revoked)
  if (revoked.was_paid) await dropClaims(act, award)
  else {
    const plan = await planOf(act, award)
    const parts = shareOut(await awardRowsOf(act.db, award_id), 0n, award.total_fen)
    for (const { purse, amount_fen } of parts) {
      const left = await balanceHeld(act.db, `${purseAccount(plan, purse, award.division)}/available`)
      const title = plan.purses[purse]?.title ?? { zh: purse, en: purse }
      if (left < amount_fen) throw new Refusal(422, sayings.purse_short, { purse: title, left: Number(left / 100n) })
    }
    await book(act, award, parts, commits, { clause: revoked.clause, says: '恢复' })
    if (award.person_id !== null && award.total_fen > 0n) await holdUntilPaid(act, award.person_id, award_id)
  }
  await store.insertRestoring(act.db, revoked.id, act.actor.account, act.now)
}
