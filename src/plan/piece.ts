/** The small pieces that every block of a plan file is made of. */
import { z } from 'zod'
import { readDay } from '../kit/day.ts'
import { readTerm, type Term } from './term.ts'
import { faultWords } from './words.ts'
import type { Phrase } from '../kit/say.ts'

/** Makes a string schema refuse what a test does not accept, with a sentence of ours. */
const text = (max = 2000): z.ZodString => z.string().min(1).max(max)
const textThat = (holds: (t: string) => boolean, says: Phrase): z.ZodString => text().refine(holds, { error: says.en, params: { says } })

export const phrase = z.strictObject({ zh: text(), en: text(), hant: text().optional() })
export const name = textThat((t) => /^[a-z][a-z0-9_]{0,59}$/.test(t) && t !== 'constructor', faultWords.bad_name)
export const planName = textThat((t) => /^[a-z][a-z0-9-]{0,79}$/.test(t), faultWords.bad_plan_name)
/** Six digits of GB/T 2260, or for a plan of another country its ISO 3166 code. */
export const division = textThat((t) => /^(\d{6}|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/.test(t), faultWords.bad_division)
/** Only `YYYY-MM-DD`, and only days that exist. */
export const day = textThat((t) => /^\d{4}-\d\d-\d\d$/.test(t) && readDay(t) === t, faultWords.no_such_day)
/** A day of any year, `MM-DD`. */
export const yearDay = textThat((t) => /^\d\d-\d\d$/.test(t) && readDay(`2000-${t}`) !== undefined, faultWords.no_such_day)
/** A year by its four digits. */
export const planYear = textThat((t) => /^\d{4}$/.test(t), faultWords.bad_year)
/** An expression; what it says is checked where its names are known. */
export const expression = text()

export const term = text().transform((t, ctx): Term => {
  const read = readTerm(t)
  if (read) return read
  ctx.addIssue({ code: 'custom', input: t, message: faultWords.bad_term.en, params: { says: faultWords.bad_term } })
  return z.NEVER
})

/** What may stand on any block: the source that states it, the clause there, or the reason why it is only assumed. */
export const marks = { reference: name.optional(), clause: text().optional(), assumed: phrase.optional() }

/** A strict object that may carry the marks. */
export const block = <S extends z.ZodRawShape>(shape: S): z.ZodObject<S & typeof marks, z.core.$strict> =>
  z.strictObject({ ...shape, ...marks }) as z.ZodObject<S & typeof marks, z.core.$strict>

export const tableOf = <S extends z.ZodType>(each: S): z.ZodRecord<z.ZodString, S> => z.record(name, each)

/** Where a figure or a sentence comes from. `read`: in the document itself; `secondary`: only in a page about it; `press`: in a report. */
export const source = z.strictObject({
  title: phrase,
  document: text().optional(),
  published_on: day.optional(),
  grade: z.enum(['read', 'secondary', 'press']),
  read_on: day,
  url: text().optional(),
  note: phrase.optional(),
})

export const count = z.int().min(0).max(100_000_000)
/** A share written out exactly: `2/3`. */
export const ratio = textThat((t) => /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/.test(t), faultWords.bad_ratio)
const dotted = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/
/** The path of a fact, such as `person.certificate.grade`; inside a list `each.grade`. */
export const factPath = textThat((t) => dotted.test(t) && t.includes('.'), faultWords.bad_fact_path)
/** A number as it stands, or the name of one: a parameter, a measure, `law.name`, or the path of a fact. */
export const figure = z.union([z.number().min(-1e12).max(1e12), ratio, textThat((t) => dotted.test(t), faultWords.bad_figure)])
export type Figure = number | string
export const roundings = [
  'down_to_whole',
  'up_to_whole',
  'half_up_to_whole',
  'half_up_to_tenth',
  'half_up_to_hundredth',
  'down_to_hundredth',
  'up_to_hundredth',
  'half_up_to_fourth_place',
  'down_to_fourth_place',
  'down_to_ten',
  'down_to_hundred',
  'down_to_thousand',
] as const
export const rounding = z.enum(roundings)
export type Rounding = (typeof roundings)[number]
