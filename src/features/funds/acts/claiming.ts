/** Money that is to come back: claimed whole or in part, repaid, or dropped. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { doorWords } from '../../../kit/door/route.ts'
import type { Fen } from '../../../kit/money.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { shareOut } from '../rules/share.ts'
import { awardRowsOf } from '../store.ts'
import * as store from '../store/revoking.ts'
import { claimWords as words } from '../words/claims.ts'
import { book, cameBack, claimsBack, dropsClaim } from './booking.ts'

export type Claiming = { readonly amount_fen: Fen; readonly reason: string; readonly clause: string; readonly due_on: Day | null }

/** Claims a part of a paid award back. Refuses (409) more than was paid and is not claimed yet. Returns the claim's id. */
export async function claimBack(act: Act, award_id: number, given: Claiming): Promise<number> {
  await store.lockAward(act.db, award_id)
  const award = await store.awardById(act.db, award_id)
  if (!award) throw new Refusal(404, doorWords.not_found)
  if (!(await store.paymentOf(act.db, award_id))) throw new Refusal(409, words.not_paid)
  const claimed = (await store.claimsOfAward(act.db, award_id)).reduce((sum, { amount_fen }) => sum + amount_fen, 0n)
  if (claimed + given.amount_fen > award.total_fen) throw new Refusal(409, words.too_much, { left: Number((award.total_fen - claimed) / 100n) })
  const id = await store.insertClaim(act.db, { award_id, ...given, claimed_by: act.actor.account, claimed_at: act.now })
  await book(act, award, shareOut(await awardRowsOf(act.db, award_id), claimed, given.amount_fen), claimsBack, { clause: given.clause, says: '追回' })
  return id
}

/** Records what came back, on a day. Refuses (409) more than is still owed. */
export async function recordRepayment(act: Act, claim_id: number, given: { amount_fen: Fen; received_on: Day; note: string }): Promise<void> {
  const [seen] = await store.claims(act.db, claim_id)
  if (!seen) throw new Refusal(404, doorWords.not_found)
  const award_id = seen.award_id
  await store.lockAward(act.db, award_id)
  const all = await store.claimsOfAward(act.db, award_id)
  const claim = all.find(({ id }) => id === claim_id)
  const award = await store.awardById(act.db, award_id)
  if (!claim || !award) throw new Refusal(409, words.dropped)
  const owed = claim.amount_fen - claim.repaid_fen
  if (given.amount_fen > owed) throw new Refusal(409, words.more_than_owed, { owed: Number(owed / 100n) })
  await store.insertRepayment(act.db, { award_claim_id: claim_id, ...given, recorded_by: act.actor.account, recorded_at: act.now })
  const before = all.filter(({ id }) => id < claim_id).reduce((sum, { amount_fen }) => sum + amount_fen, 0n)
  const parts = shareOut(await awardRowsOf(act.db, award_id), before + claim.repaid_fen, given.amount_fen)
  await book(act, award, parts, cameBack, { clause: claim.clause, says: '退回' })
}

/** Drops the claims of an award. Refuses (409) when some of the money has come back: that is paid out anew, not undone. */
export async function dropClaims(act: Act, award: NonNullable<Awaited<ReturnType<typeof store.awardById>>>): Promise<void> {
  const standing = await store.claimsOfAward(act.db, award.id)
  if (standing.some(({ repaid_fen }) => repaid_fen > 0n)) throw new Refusal(409, words.came_back_already)
  const rows = await awardRowsOf(act.db, award.id)
  let from = 0n
  for (const { id, amount_fen } of standing) {
    await store.insertDropped(act.db, id, act.actor.account, act.now)
    await book(act, award, shareOut(rows, from, amount_fen), dropsClaim, { clause: null, says: '撤销追回' })
    from += amount_fen
  }
}
