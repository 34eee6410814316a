/** Calls that officers make, and ways that are wrong until somebody has seen to them. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { mayPhone } from '../rules/phone.ts'
import { changeErrand, errandById, errandToChange, type Errand } from '../store/errands.ts'
import { insertEvent } from '../store/items.ts'
import { deskWords } from '../words/desk.ts'
import { turn } from './choosing.ts'
import { holderOf } from './sending.ts'

export const notePlace = 'errand_event.note'
export type CallGiven = { readonly found: 'told' | 'no_answer' | 'wrong_number'; readonly note: string }

/** Unanswered so often, another way is taken, and the desk is told. */
const mostCalls = 3

/** An errand that waits for a call; refuses 404 outside the area, 409 when it is told already, 422 for whoever is not to be phoned. */
export async function callAsked(act: Act, id: bigint, find = errandById) {
  const errand = await find(act.db, id)
  const holder = errand && (await holderOf(act, errand))
  if (!errand || !holder) throw new Refusal(404, doorWords.not_found)
  if (errand.state !== 'waiting' || errand.channel !== 'voice') throw new Refusal(409, deskWords.no_call_waits)
  if (errand.whom === 'self' && !mayPhone(holder.needs)) throw new Refusal(422, deskWords.cannot_be_phoned)
  return { errand, holder }
}

/** Records how a call went: told, not answered (after three another way is taken), or a wrong number (another way at once, and the desk sees to it). */
export async function recordCall(act: Act, id: bigint, { found, note }: CallGiven): Promise<void> {
  const { errand, holder } = await callAsked(act, id, errandToChange)
  const what = found === 'told' ? 'rung' : found === 'no_answer' ? 'no_answer' : 'refused'
  await event(act, errand, what, note)
  if (found === 'told') return void (await changeErrand(act.db, id, { state: 'done' }))
  if (found === 'wrong_number') return turn(act, errand, holder, 'wrong_phone')
  const tries = errand.tries + 1
  if (tries >= mostCalls) return turn(act, errand, holder, 'not_reached')
  await changeErrand(act.db, id, { tries })
}

/** Notes what was done about a way that is wrong; from then on it is tried again. Refuses (404) where nothing is wrong. */
export async function seeTo(act: Act, id: bigint, note: string): Promise<void> {
  const errand = await errandToChange(act.db, id)
  if (!errand || errand.attention === null) throw new Refusal(404, doorWords.not_found)
  await event(act, errand, 'seen_to', note)
  await changeErrand(act.db, id, { attention: null })
}

const event = (act: Act, { id, channel }: Errand, what: string, note: string) =>
  insertEvent(act.db, {
    errand_id: id,
    channel,
    what,
    note_sealed: note === '' ? null : act.tools.cipher.seal(note, notePlace),
    made_by: accountOf(act),
    made_at: act.now,
  })
