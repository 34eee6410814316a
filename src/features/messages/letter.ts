/** The letter of an errand: whom it is to, what happened, where to turn. */
import type { Act } from '../../kit/act.ts'
import { dayOf } from '../../kit/day.ts'
import type { Paper } from '../../kit/print/paper.ts'
import { voiceOf, type Phrase, type Voice } from '../../kit/say.ts'
import { divisionByCode } from '../accounts/store.ts'
import type { Holder } from './acts/holder.ts'
import type { Slots } from './store.ts'
import type { Errand } from './store/errands.ts'
import { itemsOf } from './store/items.ts'
import { letterWords as words } from './words/letter.ts'

/** Where what was told is sealed. */
export const saidPlace = 'errand_item.said'

/** What an errand tells, each piece in the reader's language; empty once the person was made unknown. */
export async function saidOf(act: Act, voice: Voice, errand: bigint): Promise<string[]> {
  return (await itemsOf(act.db, [errand])).flatMap(({ said_sealed }) => {
    if (said_sealed === null) return []
    const { phrase, slots } = JSON.parse(act.tools.cipher.open(said_sealed, saidPlace)) as { phrase: Phrase; slots: Slots }
    return [voice.fill(phrase, slots)]
  })
}

export async function letterOf(act: Act, errand: Errand, holder: Holder): Promise<Paper> {
  const voice = voiceOf(holder.locale)
  const by = voice.say(words.by, { city: act.city.name })
  const guardian = errand.whom === 'guardian'
  const to = guardian ? voice.say(words.guardian_of, { guardian: holder.record.guardian_name ?? '', name: holder.name }) : holder.name
  const phone = act.tools.ways?.phone
  return {
    locale: holder.locale,
    title: voice.say(words.title),
    by,
    blocks: [
      { kind: 'text', text: `${await placeOf(act, holder.division)} ${holder.address}`.trim() },
      { kind: 'text', text: voice.say(words.to, { name: to }) },
      { kind: 'lead', text: voice.say(words.lead) },
      { kind: 'points', items: await saidOf(act, voice, errand.id) },
      { kind: 'text', text: phone ? voice.say(words.ring, { phone }) : voice.say(words.come) },
    ],
    signed: { by, on: voice.day(dayOf(act.now)) },
    foot: `${act.tools.publicUrl}/${act.city.slug}`,
    size: holder.needs.communication === 'large_print' || holder.needs.disability_category === 'visual' ? 20 : holder.needs.easy_read ? 16 : 12,
  }
}

/** District and subdistrict, as they stand on an envelope: in Chinese whatever the letter's language. */
async function placeOf(act: Act, division: string): Promise<string> {
  const codes = [...new Set([division.slice(0, 6), division.slice(0, 9)])]
  const places = await Promise.all(codes.map((code) => divisionByCode(act.db, code)))
  return act.city.name.zh + places.map((place) => place?.name_zh ?? '').join('')
}
