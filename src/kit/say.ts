/** Words in three scripts: Chinese (Simplified is written, Traditional derived) and English, side by side. */
import { toHant } from './hant.ts'
import { fenOf, type Fen } from './money.ts'
import type { Day } from './day.ts'

export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Locale = (typeof locales)[number]

/** One sentence. `hant` overrides the derived Traditional where the library chooses wrongly. */
export type Phrase = { readonly zh: string; readonly en: string; readonly hant?: string | undefined }

type Slots<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type Values<P extends Phrase> = [Slots<P['zh']>] extends [never] ? [] : [Record<Slots<P['zh']>, string | number | bigint | Phrase>]

/** Keeps the sentences' literal types, so that `say` can demand a value for each `{slot}`. */
export const phrases = <const W extends Record<string, Phrase>>(words: W): W => words

/** One reader's language: says phrases, and writes days, times, money and counts as that reader expects. */
export type Voice = {
  readonly locale: Locale
  readonly say: <P extends Phrase>(phrase: P, ...values: Values<P>) => string
  /** 2026年11月23日（周一） / Monday, 23 November 2026 */
  readonly day: (day: Day) => string
  /** day and 24-hour time in Asia/Shanghai */
  readonly instant: (at: Temporal.Instant) => string
  readonly time: (at: Temporal.Instant) => string
  /** 10,000元 / 10,000 yuan, with cents only where there are any */
  readonly money: (amount: Fen) => string
  readonly count: (n: number | bigint) => string
  readonly percent: (share: number) => string
  /** A phrase whose slots are known only when the program runs (a phrase of a plan file, a stored message). */
  readonly fill: (phrase: Phrase, values: Record<string, string | number | bigint | Phrase>) => string
}

const zone = 'Asia/Shanghai'

/** The voice of a locale; made once each. */
export function voiceOf(locale: Locale): Voice {
  return (voices[locale] ??= makeVoice(locale))
}
const voices: Partial<Record<Locale, Voice>> = {}

function makeVoice(locale: Locale): Voice {
  const chinese = locale !== 'en'
  const tag = locale === 'en' ? 'en-GB' : locale === 'zh-Hant' ? 'zh-Hant-CN' : 'zh-Hans-CN'
  const numbers = new Intl.NumberFormat(tag)
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const dayFormat = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(tag, { weekday: chinese ? 'short' : 'long', timeZone: 'UTC' })
  const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone })

  const template = (p: Phrase): string => (locale === 'en' ? p.en : locale === 'zh-Hans' ? p.zh : (p.hant ?? toHant(p.zh)))
  const fill: Voice['fill'] = (phrase, values) =>
    template(phrase).replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      if (value === undefined) return slot
      if (typeof value === 'object') return fill(value, values)
      return typeof value === 'string' ? value : numbers.format(value)
    })
  const day: Voice['day'] = (d) => {
    const at = Date.parse(`${d}T00:00:00Z`)
    return chinese ? `${dayFormat.format(at)}（${weekday.format(at)}）` : `${weekday.format(at)}, ${dayFormat.format(at)}`
  }
  const time: Voice['time'] = (at) => clock.format(at.epochMilliseconds)
  return {
    locale,
    fill,
    say: (phrase, ...values) => fill(phrase, (values[0] ?? {}) as Record<string, string>),
    day,
    time,
    instant: (at) => `${day(at.toZonedDateTimeISO(zone).toPlainDate().toString())} ${time(at)}`,
    money: (amount) => {
      const fen = fenOf(amount) < 0n ? -amount : amount
      const text = (amount < 0n ? '-' : '') + numbers.format(fen / 100n) + (fen % 100n === 0n ? '' : `.${String(fen % 100n).padStart(2, '0')}`)
      return chinese ? `${text}元` : `${text} yuan`
    },
    count: (n) => numbers.format(n),
    percent: (share) => percents.format(share),
  }
}

/** A day as each language writes it, to go into a sentence that is read later. */
export const dayPhrase = (day: string): Phrase => ({ zh: voiceOf('zh-Hans').day(day), en: voiceOf('en').day(day) })
