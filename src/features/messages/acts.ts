/** Telling people: in their inbox here, and through the outbox for a gateway outside. */
import type { Act } from '../../kit/act.ts'
import { queueLetter } from '../../kit/outbox.ts'
import type { Phrase } from '../../kit/say.ts'
import * as store from './store.ts'

/** Tells the holder of an account something about a case. A text, never a call: it suits whoever cannot hear, and can be read aloud to whoever cannot see. */
export async function tellHolder(act: Act, account_id: number, application_id: number | null, phrase: Phrase, slots: store.Slots = {}): Promise<void> {
  await store.insertMessage(act.db, { account_id, application_id, phrase, slots, sent_at: act.now })
  await queueLetter(act, 'text', { account_id, application_id, phrase, slots })
}
