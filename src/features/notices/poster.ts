/** A notice on paper, for the wall: as it is, in large print, or easy to read. It shows what the page shows and nothing more. */
import type { Act } from '../../kit/act.ts'
import type { Block, Paper } from '../../kit/print/paper.ts'
import { squareCode } from '../../kit/print/press.ts'
import type { Voice } from '../../kit/say.ts'
import type { Content, Line } from './store.ts'
import { words } from './words.ts'

export const printings = ['plain', 'large', 'easy'] as const
export type Printing = (typeof printings)[number]
type Posted = { id: number; title_zh: string; title_en: string; shown_from: string; shown_to: string; content: Content; sha256: string }

/** Letters of 18 points and more are large print; an easy page has one case in sentences at a time. */
const sizes: Record<Printing, number> = { plain: 11, large: 19, easy: 16 }

/** The poster of a notice. */
export function posterPaper(act: Act, voice: Voice, notice: Posted, printing: Printing): Paper {
  const url = `${act.tools.publicUrl}/${act.city.slug}/notices/${notice.id}`
  const term = { from: voice.day(notice.shown_from), to: voice.day(notice.shown_to) }
  return {
    locale: voice.locale,
    title: voice.say({ zh: notice.title_zh, en: notice.title_en }),
    by: voice.say(notice.content.objections_to),
    size: sizes[printing],
    blocks: [
      { kind: 'lead', text: voice.say(printing === 'easy' ? words.easy_why : words.shown, term) },
      ...(printing === 'plain' ? [table(voice, notice.content.lines)] : notice.content.lines.flatMap((line) => told(voice, line, printing))),
      { kind: 'text', text: voice.say(printing === 'easy' ? words.easy_object : words.objections_to, { body: notice.content.objections_to }) },
      ...(printing === 'easy' ? [] : [{ kind: 'text', text: voice.say(words.mask_why) } as const]),
      { kind: 'mark', svg: squareCode(url), alt: voice.say(words.code_alt), says: voice.say(words.code_says, { url }) },
    ],
    foot: `${voice.say(words.proof)}${notice.sha256.slice(0, 16)}…`,
  }
}

const amount = (voice: Voice, { amount_fen }: Line): string => (amount_fen === null ? voice.say(words.no_amount) : voice.money(BigInt(amount_fen)))
const nameOf = (voice: Voice, line: Line): string => (voice.locale === 'en' ? line.name_latin : line.name)

const table = (voice: Voice, lines: readonly Line[]): Block => ({
  kind: 'table',
  head: [words.number, words.name, words.place, words.scheme, words.amount].map((head) => voice.say(head)),
  widths: [4, 3, 4, 5, 3],
  numbers: [4],
  rows: lines.map((line) => [line.number, nameOf(voice, line), voice.say(line.place), voice.say(line.scheme), amount(voice, line)]),
})

function told(voice: Voice, line: Line, printing: Printing): Block[] {
  const who = { name: nameOf(voice, line), place: line.place, scheme: line.scheme, amount: amount(voice, line) }
  if (printing === 'easy')
    return [
      { kind: 'heading', text: line.number },
      { kind: 'text', text: voice.say(line.amount_fen === null ? words.easy_plaque : words.easy_money, who) },
    ]
  const rows = [
    { key: voice.say(words.name), value: who.name },
    { key: voice.say(words.place), value: voice.say(who.place) },
    { key: voice.say(words.scheme), value: voice.say(who.scheme) },
    { key: voice.say(words.amount), value: who.amount },
  ]
  return [
    { kind: 'heading', text: line.number },
    { kind: 'pairs', rows },
  ]
}
