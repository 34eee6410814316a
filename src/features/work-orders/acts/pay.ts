import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Faults } from '../../../kit/form.ts'
import { saidWith } from '../rules/said-with.ts'
import { insertPayment, owingOf } from '../store/money.ts'
import { moneyWords } from '../words/money.ts'
import { faults } from '../words/said.ts'
import { closeIfPaid } from './move.ts'
import { heldIn, type Reached } from './reach.ts'

/** Records a payment with its proof, never more than is owed (fen); the last one closes the order. Returns what is wrong with what was told. */
export async function payShare(
  act: Act,
  { share }: Reached,
  given: { amount_fen: bigint; paid_on: Day; proof?: Buffer | undefined },
): Promise<Faults | undefined> {
  await heldIn(act, share.order_id, ['settled'])
  const { amount_fen, paid_on, proof } = given
  const owing = (await owingOf(act.db, share.order_id)).get(share.id)
  const left = owing ? owing.due_fen - owing.paid_fen : 0n
  if (amount_fen <= 0n) return { amount: faults.not_zero }
  if (amount_fen > left) return { amount: saidWith(faults.too_much, { money: left }) }
  if (paid_on > act.today) return { paid_on: faults.in_future }
  if (!proof) return { file: moneyWords.proof_missing }
  const { sha256 } = await act.tools.files.keep(proof)
  await insertPayment(act.db, { share_id: share.id, amount_fen, paid_on, proof_sha256: sha256, recorded_by: act.actor.account, recorded_at: act.now })
  await closeIfPaid(act, share.order_id)
  return undefined
}
