/**
 * Working days of mainland China, with the State Council's holidays and make-up working Saturdays.
 * The library `chinese-days` carries the announced years; a house adds or corrects days as data (data/calendars/*.yaml).
 */
import chineseDays from 'chinese-days'
import { addDays, type Day } from './day.ts'

// the package is CommonJS: its names come with the default import only
const { getDayDetail, isWorkday } = chineseDays

export type Overrides = { readonly working?: readonly Day[]; readonly holidays?: readonly Day[]; readonly years?: readonly number[] }

export type Calendar = {
  readonly isWorkingDay: (day: Day) => boolean
  /** The day that lies `count` working days after `day` (which is not counted itself). */
  readonly addWorkingDays: (day: Day, count: number) => Day
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  readonly workingDaysBetween: (from: Day, to: Day) => number
  /** False when a year's holidays are not announced yet: what is computed there may move. */
  readonly isAnnounced: (day: Day) => boolean
}

/** A calendar with a house's own overrides on top of the announced years. */
export function calendarWith(overrides: Overrides = {}): Calendar {
  const working = new Set(overrides.working)
  const holidays = new Set(overrides.holidays)
  const years = new Set([...announcedYears(), ...(overrides.years ?? [])])
  const isWorkingDay = (day: Day): boolean => {
    if (working.has(day)) return true
    if (holidays.has(day)) return false
    if (years.has(Number(day.slice(0, 4)))) return isWorkday(day)
    return Temporal.PlainDate.from(day).dayOfWeek < 6
  }
  const addWorkingDays = (day: Day, count: number): Day => {
    let at = day
    for (let left = count; left > 0;) {
      at = addDays(at, 1)
      if (isWorkingDay(at)) left -= 1
    }
    return at
  }
  const workingDaysBetween = (from: Day, to: Day): number => {
    if (to < from) return -workingDaysBetween(to, from)
    let count = 0
    for (let at = from; at < to;) {
      at = addDays(at, 1)
      if (isWorkingDay(at)) count += 1
    }
    return count
  }
  return { isWorkingDay, addWorkingDays, workingDaysBetween, isAnnounced: (day) => years.has(Number(day.slice(0, 4))) }
}

/** Years for which the library knows National Day as a holiday: it has no list of its own. */
function announcedYears(): number[] {
  return Array.from({ length: 40 }, (_, i) => 2004 + i).filter((year) => getDayDetail(`${year}-10-01`).name.includes('National Day'))
}
