/** From the outbox to errands: which way, together with what, and when. Only writes to the database, so each piece of news is sorted exactly once. */
import type { Act } from '../../../kit/act.ts'
import { lockedHere } from '../../../kit/db.ts'
import { carryOutbox } from '../../../kit/outbox.ts'
import type { News } from '../acts.ts'
import { saidPlace } from '../letter.ts'
import { weightier } from '../rules/needs.ts'
import { insertErrand, waitingErrand, type To } from '../store/errands.ts'
import { insertEvent, insertItem } from '../store/items.ts'
import { choose, firstDue, goBy } from './choosing.ts'
import { accountHolder, personHolder, type Holder } from './holder.ts'

/** Sorts what waits in the outbox. Returns how many; 0 when another machine of the house is sorting. */
export async function sortOutbox(act: Act): Promise<number> {
  if (!(await lockedHere(act.db, `messages ${act.city.schema}`))) return 0
  return carryOutbox(act.db, act.tools.cipher, act.now, ({ payload }) => sort(act, payload as News))
}

async function sort(act: Act, news: News): Promise<void> {
  const holder = 'person' in news.to ? await personHolder(act, news.to.person) : await accountHolder(act, news.to.account)
  if (!holder) return
  await add(act, news, holder, 'self')
  if (holder.needs.communication === 'guardian_copied' && (holder.record.guardian_name || holder.record.guardian_phone))
    await add(act, news, holder, 'guardian')
}

/** Adds news to the errand that waits for the same reader, or begins one. */
async function add(act: Act, news: News, holder: Holder, whom: To['whom']): Promise<void> {
  const { person_id, account_id, division } = holder
  const to = { person_id, account_id, whom }
  const waiting = await waitingErrand(act.db, to)
  const kind = waiting ? weightier(waiting.kind, news.kind) : news.kind
  const choice = await choose(act, holder, to, kind, waiting?.passed_over)
  const errand =
    waiting ??
    (await insertErrand(act.db, { ...to, division, kind, channel: choice.channel, reason: choice.reason, opened_at: act.now, due_at: firstDue(act.now) }))
  if (!waiting) await insertEvent(act.db, { errand_id: errand.id, channel: choice.channel, what: 'chosen', why: choice.reason, made_at: act.now })
  if (waiting ? waiting.channel !== choice.channel || waiting.kind !== kind : choice.channel === 'letter' && holder.address === '')
    await goBy(act, errand, choice, holder, { kind })
  const number = news.slots['number']
  await insertItem(act.db, {
    errand_id: errand.id,
    application_id: news.application_id,
    reference: news.application_id !== null && typeof number === 'string' ? number : '',
    said_sealed: act.tools.cipher.seal(JSON.stringify({ phrase: news.phrase, slots: news.slots }), saidPlace),
    told_at: act.now,
  })
}
