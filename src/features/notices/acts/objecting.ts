/** Objecting to what is shown, and answering. */
import { randomBytes } from 'node:crypto'
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn, makeMove } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { reviewersOf } from '../../applications/store.ts'
import { othersWhoJudged } from '../../review/store/signatures.ts'
import * as store from '../store.ts'
import { sayings } from '../words.ts'

/** What is objected: written, or spoken, or both. */
export type Objection = { readonly text: string; readonly voice?: Buffer | undefined; readonly contact?: string | undefined }

/**
 * Objects to a line of a notice that is showing, with or without a name. Returns the receipt with which the answer can be
 * looked up. Refuses a notice that is over (409), and a recording that is none (415).
 */
export async function fileObjection(act: Act, notice: number, item: number, given: Objection): Promise<string> {
  const found = await store.noticeById(act.db, notice)
  const items = found ? await store.itemsOf(act.db, notice) : []
  const position = items.findIndex(({ id }) => id === item)
  if (!found || position < 0) throw new Refusal(404, sayings.gone)
  if (act.today > found.shown_to || (await store.takenDown(act.db, notice))) throw new Refusal(409, sayings.over)
  const spoken = given.voice && (await act.tools.files.keepSound(given.voice))
  const receipt = randomBytes(5).toString('hex').toUpperCase()
  await store.insertObjection(act.db, {
    notice_item_id: item,
    division: found.division,
    text: given.text,
    voice_sha256: spoken?.sha256 ?? null,
    voice_media_type: spoken?.media_type ?? null,
    contact_sealed: given.contact ? act.tools.cipher.seal(given.contact, 'objection.contact') : null,
    receipt,
    filed_at: act.now,
  })
  return receipt
}

/** Answers an objection. Not by whoever reviewed the case. An upheld one returns the case for correction; it is shown again afterwards. */
export async function answerObjection(act: Act, id: number, given: { upheld: boolean; answer: string; heard?: string | undefined }): Promise<void> {
  const objection = await store.objectionById(act.db, id)
  if (!objection) throw new Refusal(404, sayings.gone)
  if (objection.answered_at !== null) throw new Refusal(409, sayings.answered)
  const judged = [...(await reviewersOf(act.db, objection.application_id)), ...(await othersWhoJudged(act.db, objection.application_id))]
  if (judged.includes(accountOf(act))) throw new Refusal(403, sayings.not_the_reviewer)
  const at = await caseIn(act, objection.application_id)
  await mustBeDisinterested(act, at.application)
  await store.insertAnswer(act.db, { objection_id: id, ...given, heard: given.heard ?? null, answered_by: accountOf(act), answered_at: act.now })
  if (given.upheld) await makeMove(act, at, 'uphold_objection', { note: given.answer })
}
