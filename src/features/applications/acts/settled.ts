/** What must be settled before a case is moved, and what is kept when it is returned. */
import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Case, Moving } from '../acts.ts'
import type { MoveName } from '../flow.ts'
import { filersMoves } from '../rules.ts'
import { earlierStages, passing, wantsPanel, wantsSignatures } from '../rules/turns.ts'
import { documentsOf, type Application } from '../store.ts'
import { insertCorrection } from '../store/corrections.ts'
import { sayings } from '../words.ts'
import { mustBeDisinterested } from './interest.ts'
import { isAwaited } from './waiting.ts'

/** Nobody with an interest moves a case, and a stage that wants signatures or a panel is not passed without them. */
export async function mustBeSettled(act: Act, { application, scheme }: Case, move: MoveName, moving: Moving): Promise<void> {
  if (!filersMoves.includes(move)) {
    await mustBeDisinterested(act, application)
    if (await isAwaited(act, application.id)) throw new Refusal(409, sayings.expert_first)
  }
  const stage = scheme.review[application.stage_index ?? -1]
  if (move === 'hand_back' && !earlierStages(scheme.review, application.stage_index).some(({ index }) => index === moving.earlier))
    throw new Refusal(422, sayings.not_earlier)
  if (!passing.has(move)) return
  if (wantsPanel(stage) && !moving.carried) throw new Refusal(409, sayings.panel_first)
  if (wantsSignatures(stage) && !moving.signed) throw new Refusal(409, sayings.signatures_first)
}

/** Keeps what the case said when it was returned, so that only what changed need be read again. */
export async function noteCorrection(act: Act, application: Application, { note, remarks = [] }: Moving): Promise<void> {
  const documents = (await documentsOf(act.db, application.id)).map(({ id }) => id)
  const kept = { application_id: application.id, note: note ?? null, answers: application.answers, documents }
  await insertCorrection(act.db, { ...kept, returned_by: act.actor.account, returned_at: act.now }, remarks)
}
