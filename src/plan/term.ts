/** A length of time as a plan writes it: `5 working days`, `30 days`, `6 months`, `3 years`. */
import type { Day } from '../kit/day.ts'
import type { Phrase } from '../kit/say.ts'

export const termUnits = ['working_days', 'days', 'months', 'years'] as const
export type TermUnit = (typeof termUnits)[number]
export type Term = { readonly count: number; readonly unit: TermUnit }

/** Reads a term; undefined when the text is none. */
export function readTerm(text: string): Term | undefined {
  const found = /^([1-9]\d{0,3}) (working day|day|month|year)s?$/.exec(text)
  if (!found) return undefined
  const [, count = '', unit = ''] = found
  return { count: Number(count), unit: `${unit.replace(' ', '_')}s` as TermUnit }
}

/** The day on which a term that began on a day has run out. Throws RangeError on working days: their calendar is the caller's. */
export function termEnd(from: Day, term: Term): Day {
  if (term.unit === 'working_days') throw new RangeError('working days need a calendar')
  return Temporal.PlainDate.from(from)
    .add({ [term.unit]: term.count })
    .toString()
}

const units: Record<TermUnit, readonly [zh: string, one: string, many: string]> = {
  working_days: ['个工作日', 'working day', 'working days'],
  days: ['日', 'day', 'days'],
  months: ['个月', 'month', 'months'],
  years: ['年', 'year', 'years'],
}

/** 5个工作日 / 5 working days */
export function termPhrase({ count, unit }: Term): Phrase {
  const [zh, one, many] = units[unit]
  return { zh: `${count}${zh}`, en: `${count} ${count === 1 ? one : many}` }
}
