/** Complaints: made by the worker, the family or the commissioner; answered by somebody whose hands were not in the work. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Faults } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { tellHolder } from '../../messages/acts.ts'
import { mayAnswer } from '../rules/allow.ts'
import * as store from '../store/complaints.ts'
import { insertSettlementRow, settlementOf } from '../store/money.ts'
import { holdOrder } from '../store/orders.ts'
import { complaintWords } from '../words/complaint.ts'
import { sayings } from '../words/said.ts'
import { workersOf } from '../store/shares.ts'
import { holdUntilPaid } from './holding.ts'
import { oweAgain } from './move.ts'

export const complain = (act: Act, share_id: number, given: { told_by: string; complaint: string }): Promise<number> =>
  store.insertComplaint(act.db, { share_id, ...given, filed_by: accountOf(act), filed_at: act.now })

/** A complaint that the reader sees; refuses 404 otherwise. */
export async function complaintIn(act: Act, id: number): Promise<store.Complaint> {
  const complaint = await store.complaintById(act.db, id)
  if (!complaint) throw new Refusal(404, sayings.gone)
  return complaint
}

/** Whether the reader may answer. */
export const mayAnswerThis = async (act: Act, complaint: store.Complaint): Promise<boolean> =>
  mayAnswer({ organisation_id: complaint.organisation_id, hands: await store.handsIn(act.db, complaint) }, act.actor)

export type AnswerGiven = { readonly upheld: boolean; readonly answer: string; readonly owed_fen: bigint }
/** Answers, tells the worker, and adds what is owed (fen) as a settlement row of its own. Refuses (403) whose hands were in the work. */
export async function answerComplaint(act: Act, complaint: store.Complaint, given: AnswerGiven): Promise<Faults | undefined> {
  if (!(await mayAnswerThis(act, complaint)))
    throw new Refusal(403, complaint.organisation_id === null && act.actor.role !== 'city_officer' ? sayings.city_answers : sayings.own_hands)
  if (!given.upheld && given.owed_fen > 0n) return { owed: complaintWords.not_upheld_owes }
  if (given.owed_fen > 0n && !(await settlementOf(act.db, complaint.share_id))) return { owed: complaintWords.not_settled }
  const held = await holdOrder(act.db, complaint.order_id)
  await store.insertAnswer(act.db, { complaint_id: complaint.id, ...given, answered_by: accountOf(act), answered_at: act.now })
  if (given.owed_fen > 0n) {
    const nothing = { piece_count: 0, rate_fen: 0n, per_pieces: 1 }
    const row = { share_id: complaint.share_id, kind: 'complaint', ...nothing, amount_fen: given.owed_fen, complaint_id: complaint.id }
    await insertSettlementRow(act.db, { ...row, entered_by: act.actor.account, entered_at: act.now })
    if (held?.state === 'paid') {
      await oweAgain(act, complaint.order_id)
      await holdUntilPaid(act, complaint.share_id, complaint.person_id)
    }
  }
  const account = (await workersOf(act.db, [complaint.share_id])).get(complaint.share_id)?.account_id
  if (account) await tellHolder(act, account, null, complaintWords.answered_told, { product: complaint.product, answer: given.answer })
  return undefined
}
