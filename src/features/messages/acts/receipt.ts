/** What the SMS gateway, or whoever reads mails that came back, reports afterwards. */
import type { Act } from '../../../kit/act.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { isSigned } from '../../../kit/ways/gateway.ts'
import { changeErrand, errandToChange } from '../store/errands.ts'
import { insertEvent } from '../store/items.ts'
import { turn } from './choosing.ts'
import { holderOf } from './sending.ts'

export type Receipt = { readonly id: string; readonly state: string; readonly reason: string; readonly signature: string }

/**
 * Takes a receipt, signed over `id.state.reason`: `delivered`, or `failed` (`wrong_number` of a text, `wrong_address` of a mail, or another reason), upon which
 * the next way is gone. The same receipt again changes nothing. Refuses (404) one that is not signed, or of nothing sent.
 */
export async function takeReceipt(act: Act, { id, state, reason, signature }: Receipt): Promise<void> {
  const found = /^[a-z][a-z0-9-]*-(\d{1,18})-(sms|email)-\d+$/.exec(id)
  const secret = found?.[2] === 'email' ? act.tools.ways?.mailSecret : act.tools.ways?.smsSecret
  if (!secret || !found?.[1] || !id.startsWith(`${act.city.slug}-`) || !isSigned(secret, `${id}.${state}.${reason}`, signature))
    throw new Refusal(404, doorWords.not_found)
  const errand = await errandToChange(act.db, BigInt(found[1]))
  if (!errand || (state !== 'delivered' && state !== 'failed')) throw new Refusal(404, doorWords.not_found)
  if (errand.channel !== found[2] || errand.state !== 'sent') return
  const { channel } = errand
  const wrong = reason === (channel === 'email' ? 'wrong_address' : 'wrong_number')
  const what = state === 'delivered' ? 'delivered' : wrong ? 'refused' : 'failed'
  await insertEvent(act.db, { errand_id: errand.id, channel, what, why: wrong ? reason : '', made_at: act.now })
  if (state === 'delivered') return void (await changeErrand(act.db, errand.id, { state }))
  const holder = await holderOf(act, errand)
  if (holder) await turn(act, errand, holder, wrong ? (channel === 'email' ? 'wrong_email' : 'wrong_phone') : null)
}
