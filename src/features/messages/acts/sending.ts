/** Bringing what is due by a machine: one errand a step, each a transaction of its own. */
import type { Act } from '../../../kit/act.ts'
import { voiceOf } from '../../../kit/say.ts'
import type { Outcome, Parcel } from '../../../kit/ways/way.ts'
import type { Channel } from '../rules/needs.ts'
import { outsideText } from '../rules/outside.ts'
import { mayPhone } from '../rules/phone.ts'
import { afterQuiet, isQuiet, nextTry } from '../rules/times.ts'
import { changeErrand, nextDue, type Errand } from '../store/errands.ts'
import { insertEvent, itemsOf } from '../store/items.ts'
import { turn } from './choosing.ts'
import { accountHolder, personHolder, type Holder } from './holder.ts'

/** Brings one errand. False when nothing is due. `down` gathers the ways on which nobody answered. */
export async function bringOne(act: Act, down: Set<Channel>): Promise<boolean> {
  const errand = await nextDue(act.db, act.now, [...down])
  if (!errand) return false
  if (isQuiet(act.now)) {
    await changeErrand(act.db, errand.id, { due_at: afterQuiet(act.now) })
    return true
  }
  const holder = await holderOf(act, errand)
  // nobody is there any more: made unknown meanwhile
  if (!holder) await changeErrand(act.db, errand.id, { state: 'done' })
  else await bring(act, errand, holder, down)
  return true
}

export const holderOf = (act: Act, { person_id, account_id }: Errand): Promise<Holder | undefined> =>
  person_id === null ? accountHolder(act, account_id ?? 0) : personHolder(act, person_id)

async function bring(act: Act, errand: Errand, holder: Holder, down: Set<Channel>): Promise<void> {
  const way = act.tools.ways?.[errand.channel as 'sms' | 'email']
  const parcel = await parcelOf(act, errand, holder)
  if (!way || !parcel) return turn(act, errand, holder, null)
  const { came, why, down: nobody } = await way(parcel)
  if (nobody) down.add(errand.channel)
  await note(act, errand, came, why)
  if (came === 'refused') return turn(act, errand, holder, errand.channel === 'email' ? 'wrong_email' : 'wrong_phone')
  const tries = errand.tries + 1
  if (came !== 'failed') return void (await changeErrand(act.db, errand.id, { state: came, tries }))
  const due_at = nextTry(tries, act.now)
  if (due_at === undefined) return turn(act, errand, holder, null)
  await changeErrand(act.db, errand.id, { tries, due_at })
}

const note = (act: Act, { id, channel }: Errand, what: Outcome['came'], why: string) =>
  insertEvent(act.db, { errand_id: id, channel, what, why, made_at: act.now })

/** What goes out: undefined when the address has gone meanwhile. Its key is the same for the same news, so that a second copy can be dropped. */
async function parcelOf(act: Act, { id, channel, whom, kind }: Errand, holder: Holder): Promise<Parcel | undefined> {
  const guardian = whom === 'guardian'
  const to = channel === 'email' ? holder.email : guardian ? holder.record.guardian_phone : holder.record.phone
  if (!to) return undefined
  const items = await itemsOf(act.db, [id])
  const { city, tools } = act
  const text = outsideText(voiceOf(holder.locale), {
    city: city.name,
    kind,
    guardian,
    references: items.map(({ reference }) => reference),
    phone: guardian || mayPhone(holder.needs) ? tools.ways?.phone : undefined,
    url: channel === 'email' ? `${tools.publicUrl}/${city.slug}` : '',
  })
  return { to, text, key: `${city.slug}-${id}-${channel}-${items.length}`, now: act.now }
}
