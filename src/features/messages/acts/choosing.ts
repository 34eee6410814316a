/** Choosing the way for an errand, with what was given up already. */
import type { Act } from '../../../kit/act.ts'
import { channelFor, type Choice } from '../rules/channel.ts'
import type { Channel, MessageKind, Needs, Open } from '../rules/needs.ts'
import { afterQuiet, together } from '../rules/times.ts'
import { changeErrand, wrongWays, type Errand, type To } from '../store/errands.ts'
import { insertEvent } from '../store/items.ts'
import type { Holder } from './holder.ts'
import { reasons } from '../words/reasons.ts'

export const openHere = ({ tools: { ways } }: Act): Open => ({ sms: ways?.sms !== undefined, email: ways?.email !== undefined })

/** The way for a message of a kind to the person, or to the guardian who is told too: by text where their number is known, else by letter. */
export async function choose(act: Act, holder: Holder, to: To, kind: MessageKind, passed: readonly Channel[] = []): Promise<Choice> {
  const passed_over = [...passed, ...(await wrongWays(act.db, to))]
  if (to.whom === 'self') return channelFor({ ...holder.needs, passed_over }, kind, openHere(act))
  const needs: Needs = {
    communication: 'none',
    disability_category: null,
    wish: null,
    easy_read: false,
    phone: guardianPhone(holder),
    email: false,
    passed_over,
  }
  return { ...channelFor(needs, kind, openHere(act)), reason: 'guardian', says: reasons.guardian }
}
const guardianPhone = ({ record }: Holder): Needs['phone'] => (record.guardian_phone ? 'guardian' : null)

/** Gives a way up and turns to the next one; a letter comes last. */
export async function turn(act: Act, errand: Errand, holder: Holder, attention: 'wrong_phone' | 'wrong_email' | 'not_reached' | null): Promise<void> {
  const passed_over = [...new Set([...errand.passed_over, errand.channel])]
  await insertEvent(act.db, { errand_id: errand.id, channel: errand.channel, what: 'given_up', made_by: act.actor.account, made_at: act.now })
  await goBy(act, errand, await choose(act, holder, errand, errand.kind, passed_over), holder, { passed_over, ...(attention ? { attention } : {}) })
}

type More = { readonly passed_over?: Channel[]; readonly attention?: string; readonly kind?: MessageKind }
/** Puts an errand onto a way, from its beginning. A letter without an address is shown to the desk. */
export async function goBy(act: Act, errand: Errand, { channel, reason }: Choice, holder: Holder, more: More = {}): Promise<void> {
  const attention = more.attention ?? errand.attention ?? (channel === 'letter' && holder.address === '' ? 'no_address' : null)
  await changeErrand(act.db, errand.id, { ...more, channel, reason, attention, state: 'waiting', tries: 0, due_at: afterQuiet(act.now) })
  await insertEvent(act.db, { errand_id: errand.id, channel, what: 'chosen', why: reason, made_at: act.now })
}

/** When an errand that begins now leaves: after the hour in which others may join it, and never at night. */
export const firstDue = (now: Temporal.Instant): Temporal.Instant => afterQuiet(now.add(together))
