/** One call, one wrong way, and what the gateway reports. */
import { bodyText, doorWords, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { callAsked, recordCall, seeTo, type CallGiven } from '../acts/calling.ts'
import { takeReceipt } from '../acts/receipt.ts'
import { holderOf } from '../acts/sending.ts'
import { callForm, seenForm } from '../form.ts'
import { saidOf } from '../letter.ts'
import { CallPage } from '../pages/call.tsx'
import { isQuiet } from '../rules/times.ts'
import { errandById } from '../store/errands.ts'
import { attentionWords, remedies } from '../words/desk.ts'
import { callWords as words } from '../words/told.ts'
import { tellers } from './desk.tsx'

const asked = (visit: Visit): bigint => {
  const id = visit.params['id'] ?? ''
  if (!/^[1-9]\d{0,17}$/.test(id)) throw new Refusal(404, doorWords.not_found)
  return BigInt(id)
}
type Filled = { readonly typed?: Typed; readonly faults?: Faults }

const statusOf = (faults: Faults): number => (Object.keys(faults).length > 0 ? 422 : 200)

async function callPage(visit: Visit, { typed = {}, faults = {} }: Filled = {}): Promise<Reply> {
  const { voice } = visit
  const { errand, holder } = await callAsked(visit, asked(visit))
  visit.about('person', holder.person_id ?? 0)
  const facts = { voice, holder, whom: errand.whom, said: await saidOf(visit, voice, errand.id), night: isQuiet(visit.now) }
  const action = inCity(visit, `/messages/errands/${errand.id}/call`)
  return { page: <CallPage {...facts} action={action} typed={typed} faults={faults} />, title: voice.say(words.heading), status: statusOf(faults) }
}

async function call(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(callForm, visit.body)
  if (Object.keys(faults).length > 0) return callPage(visit, { typed, faults })
  const { holder } = await callAsked(visit, asked(visit))
  visit.about('person', holder.person_id ?? 0)
  await recordCall(visit, asked(visit), { found: answers['found'] as CallGiven['found'], note: String(answers['note'] ?? '') })
  return { to: inCity(visit, '/messages') }
}

async function seenPage(visit: Visit, { typed = {}, faults = {} }: Filled = {}): Promise<Reply> {
  const errand = await errandById(visit.db, asked(visit))
  if (!errand || errand.attention === null) throw new Refusal(404, doorWords.not_found)
  const heading = visit.voice.say(words.see_to)
  const action = inCity(visit, `/messages/errands/${errand.id}/seen`)
  const { voice } = visit
  const attention = errand.attention as keyof typeof remedies
  const lead = `${voice.say(attentionWords[attention])}${voice.locale === 'en' ? '. ' : '。'}${voice.say(remedies[attention])}`
  const caption = <Mixed voice={voice} text={(await holderOf(visit, errand))?.name ?? ''} />
  const form = { voice, heading, caption, lead, action, form: seenForm, typed, faults, button: visit.voice.say(words.save) }
  return { page: <FormPage {...form} />, title: heading, status: statusOf(faults) }
}

async function seen(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(seenForm, visit.body)
  if (Object.keys(faults).length > 0) return seenPage(visit, { typed, faults })
  await seeTo(visit, asked(visit), String(answers['note']))
  return { to: inCity(visit, '/messages') }
}

async function receipt(visit: Visit): Promise<Reply> {
  const [id, state, reason, signature] = ['id', 'state', 'reason', 'signature'].map((name) => bodyText(visit, name))
  await takeReceipt(visit, { id: id ?? '', state: state ?? '', reason: reason ?? '', signature: signature ?? '' })
  return { json: { taken: true } }
}

export const callingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/messages/errands/:id/call', who: tellers, audit: 'message.call_page', reads: 'file', answer: (visit) => callPage(visit) },
  { method: 'POST', url: '/:city/messages/errands/:id/call', who: tellers, audit: 'message.call', answer: call },
  { method: 'GET', url: '/:city/messages/errands/:id/seen', who: tellers, audit: 'message.seen_page', answer: (visit) => seenPage(visit) },
  { method: 'POST', url: '/:city/messages/errands/:id/seen', who: tellers, audit: 'message.seen', answer: seen },
  { method: 'POST', url: '/:city/messages/receipts', who: 'anyone', audit: 'message.receipt', sees: 'city', answer: receipt },
]
