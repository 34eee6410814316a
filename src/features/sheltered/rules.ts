/** Days of a month as people write them, and who is here on a day. Pure. */
import type { Calendar } from '../../kit/calendar.ts'
import { addDays, type Day } from '../../kit/day.ts'

export type Stay = {
  readonly stay_id: number
  readonly person_id: number
  readonly name: string
  readonly name_latin: string
  readonly communication: string
  readonly place_id: number
  readonly place_name: string
  readonly from_on: Day
  /** the day after the last one; null: still here */
  readonly until_on: Day | null
}

export const isHere = ({ from_on, until_on }: Pick<Stay, 'from_on' | 'until_on'>, day: Day): boolean => from_on <= day && (until_on === null || day < until_on)
export const isMonth = (text: string): boolean => /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text)
export const lastMonth = (today: Day): string => addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)

const dayIn = (month: string, n: number): Day => `${month}-${String(n).padStart(2, '0')}`
export const daysOf = (month: string): Day[] => Array.from({ length: Temporal.PlainYearMonth.from(month).daysInMonth }, (_, i) => dayIn(month, i + 1))

/** The days of a month on which somebody is here, up to today. */
export const daysHere = (stay: Pick<Stay, 'from_on' | 'until_on'>, month: string, today: Day): Day[] =>
  daysOf(month).filter((day) => day <= today && isHere(stay, day))
/** The days that a form offers at first: working days on which the person was here. */
export const daysExpected = (stay: Pick<Stay, 'from_on' | 'until_on'>, month: string, today: Day, calendar: Calendar): number[] =>
  daysHere(stay, month, today)
    .filter(calendar.isWorkingDay)
    .map((day) => Number(day.slice(8)))

/** Reads `2-6, 9` into numbers of days, each once, in order; undefined when it is no such list. Nothing is no day. */
export function readDays(text: string): number[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[,、;\s]+/)
    .filter(Boolean)
  const days = new Set<number>()
  for (const part of parts) {
    const [, first, last] = /^(\d{1,2})(?:[-–~至到](\d{1,2}))?[日号]?$/.exec(part) ?? []
    const [from, to] = [Number(first), Number(last ?? first)]
    if (first === undefined || from < 1 || to > 31 || to < from) return undefined
    for (let day = from; day <= to; day += 1) days.add(day)
  }
  return [...days].toSorted((a, b) => a - b)
}

/** Writes days as `2-6, 9`. */
export function writeDays(days: readonly number[]): string {
  const runs: [number, number][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}
