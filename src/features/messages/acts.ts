/** Telling people: in their inbox here at once, and outside by the way that suits them, through the outbox. */
import type { Act } from '../../kit/act.ts'
import { queueLetter } from '../../kit/outbox.ts'
import type { Phrase } from '../../kit/say.ts'
import type { MessageKind } from './rules/needs.ts'
import * as store from './store.ts'

/** What waits in the outbox until it is sorted; sealed there. `to` names an account or a person. */
export type News = {
  readonly to: { readonly account: number } | { readonly person: number }
  readonly application_id: number | null
  readonly kind: MessageKind
  readonly phrase: Phrase
  readonly slots: store.Slots
}
type Case = number | null

/** Tells the holder of an account something about a case. Officers have it in their inbox alone; others are also told outside that there is news. */
export async function tellHolder(
  act: Act,
  account_id: number,
  application_id: Case,
  phrase: Phrase,
  slots: store.Slots = {},
  kind?: MessageKind,
): Promise<void> {
  await store.insertMessage(act.db, { account_id, application_id, phrase, slots, sent_at: act.now })
  await queue(act, { to: { account: account_id }, application_id, kind: kind ?? usual(application_id), phrase, slots })
}

/** Tells a person who has no account here: by letter, call or text, as suits them. */
export const tellPerson = (act: Act, person: number, application_id: Case, phrase: Phrase, slots: store.Slots = {}, kind?: MessageKind): Promise<void> =>
  queue(act, { to: { person }, application_id, kind: kind ?? usual(application_id), phrase, slots })

const usual = (application_id: Case): MessageKind => (application_id === null ? 'news' : 'step')
const queue = (act: Act, news: News): Promise<void> => queueLetter(act, 'text', news)
