/** The text that leaves the house. Pure: it is given nothing that could tell more than that there is news. */
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { Text } from '../../../kit/ways/way.ts'
import { outside } from '../words/outside.ts'
import type { MessageKind } from './needs.ts'

export type Told = {
  readonly city: Phrase
  readonly kind: MessageKind
  readonly guardian: boolean
  /** the case numbers */
  readonly references: readonly string[]
  /** to be rung; undefined for whoever is not to phone, or where no number is set */
  readonly phone: string | undefined
  readonly url: string
}

/** Only the newest case numbers are named, so that a text message stays one. */
const most = 3

export function outsideText(voice: Voice, { city, kind, guardian, references, phone, url }: Told): Text {
  const named = [...new Set(references)].filter(Boolean).slice(-most)
  const cases = named.length === 0 ? '' : ` ${named.join(voice.locale === 'en' ? ', ' : '、')}${voice.locale === 'en' ? '' : ' '}`
  const told = voice.say(guardian ? outside.guardian : outside[kind], { cases })
  const turn = phone === undefined ? voice.say(outside.come) : voice.say(outside.ring, { phone })
  const gap = voice.locale === 'en' ? ' ' : ''
  return { subject: voice.say(outside.subject, { city }), body: `${told}${gap}${turn}${url === '' ? '' : `\n${voice.say(outside.at, { url })}`}` }
}
