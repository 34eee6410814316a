/** The certificate beside a plaque, and what of it is signed. */
import type { Act } from '../../kit/act.ts'
import type { Paper } from '../../kit/print/paper.ts'
import { squareCode } from '../../kit/print/press.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import { words } from './words.ts'

export type Signable = {
  readonly plaque_number: string
  readonly shown_name: string
  readonly shown_owner: string | null
  readonly category_title: Phrase
  readonly place: Phrase
  readonly valid_from: string
  readonly valid_to: string | null
}

/** The signed text: one thing a line, always the same for the same plaque. */
export const signedText = (city: string, plaque: Signable): string =>
  ['tongxing-plaque-1', city, plaque.plaque_number, plaque.shown_name, plaque.category_title.zh, plaque.valid_from, plaque.valid_to ?? ''].join('\n')

/** What the square code holds: the address of the plaque's page and, behind #, text and signature for whoever has no network. */
export function codeOf(act: Act, plaque: Signable): string {
  const text = signedText(act.city.division, plaque)
  const signed = `${Buffer.from(text).toString('base64url')}.${act.tools.signer.sign(text)}`
  return `${act.tools.publicUrl}/${act.city.slug}/plaques/${plaque.plaque_number}#${signed}`
}

/** The certificate, in a reader's language. */
export function certificatePaper(act: Act, voice: Voice, plaque: Signable): Paper {
  const url = `${act.tools.publicUrl}/${act.city.slug}/plaques/${plaque.plaque_number}`
  const federation = voice.say({ zh: `${act.city.name.zh}残疾人联合会`, en: `${act.city.name.en} Disabled Persons’ Federation` })
  const valid = plaque.valid_to
    ? voice.say(words.from_to, { from: voice.day(plaque.valid_from), to: voice.day(plaque.valid_to) })
    : voice.say(words.since, { from: voice.day(plaque.valid_from) })
  return {
    locale: voice.locale,
    title: voice.say(words.certificate_title),
    by: federation,
    number: plaque.plaque_number,
    size: 13,
    blocks: [
      { kind: 'lead', text: voice.say(words.certifies, { name: plaque.shown_name, category: plaque.category_title }) },
      {
        kind: 'pairs',
        rows: [
          { key: voice.say(words.number), value: plaque.plaque_number },
          { key: voice.say(words.place), value: voice.say(plaque.place) },
          ...(plaque.shown_owner ? [{ key: voice.say(words.owner), value: plaque.shown_owner }] : []),
          { key: voice.say(words.valid), value: valid },
        ],
      },
      { kind: 'mark', svg: squareCode(codeOf(act, plaque)), alt: voice.say(words.code_alt), says: voice.say(words.code_says) },
    ],
    signed: { by: federation, on: voice.day(plaque.valid_from) },
    foot: voice.say(words.foot, { url }),
  }
}
