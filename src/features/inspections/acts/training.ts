/** A training that was asked for: the body shows proof of it, an officer checks it. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { tell } from '../acts.ts'
import * as effects from '../store/effects.ts'
import type { Row } from '../store/sanctions.ts'
import { sanctionMessages as messages, sanctionSayings as sayings } from '../words/sanctions.ts'

/** The training of a matter that was decided: by when, what was shown; undefined where none was asked for. */
export async function trainingOf(act: Act, row: Row) {
  const task = (await effects.effectsOf(act.db, row.id)).find(({ grade }) => grade === 'training')
  if (!task) return undefined
  const proofs = await effects.proofsOf(act.db, row.id)
  return {
    until: task.until ?? act.today,
    proofs,
    done: proofs.some(({ accepted }) => accepted === true),
    open: proofs.find(({ accepted }) => accepted === null),
  }
}

/** Hands in proof. Refuses 409 where none is wanted, or one waits to be checked. */
export async function showProof(act: Act, row: Row, text: string): Promise<void> {
  const training = await trainingOf(act, row)
  if (!training || training.done || training.open) throw new Refusal(409, sayings.no_training)
  await effects.insertProof(act.db, { sanction_id: row.id, text, given_by: accountOf(act), given_at: act.now })
}

/** Says whether a proof will do, and tells the body. Refuses 409 where none waits, 422 without saying what is missing. */
export async function checkProof(act: Act, row: Row, { accepted, note }: { accepted: boolean; note: string | null }): Promise<void> {
  const open = (await trainingOf(act, row))?.open
  if (!open) throw new Refusal(409, sayings.no_training)
  if (!accepted && !note) throw new Refusal(422, sayings.say_what)
  await effects.insertCheck(act.db, { sanction_proof_id: open.id, accepted, note, checked_by: accountOf(act), checked_at: act.now })
  await tell(act, row, accepted ? messages.proof_accepted : messages.proof_refused, { number: row.plaque_number, note: note ?? '' })
}
