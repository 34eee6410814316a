/** Whether an obligation was kept in a month, from the roster. Pure. */
import type { Calendar } from '../../kit/calendar.ts'
import { addDays, type Day } from '../../kit/day.ts'
import type { Answer } from '../../plan/judge.ts'
import type { Term } from '../../plan/shape.ts'
import { termEnd } from '../applications/rules.ts'

export type Worker = {
  readonly staff_id: number
  readonly person_id: number
  readonly from: Day
  /** the last day at work; null while it goes on */
  readonly to: Day | null
  /** months `YYYY-MM` in which wages were paid */
  readonly paid: ReadonlySet<string>
}
export type State = 'kept' | 'broken' | 'unknown'
export type Month = { readonly state: State; readonly counted: readonly number[]; readonly awaited: readonly number[] }

/** The last day of a month `YYYY-MM`. */
export const monthEnd = (month: string): Day => Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString()

const atWork = (day: Day) => (one: Worker) => one.from <= day && (one.to === null || one.to >= day)
const idsOf = (workers: readonly Worker[]): number[] => workers.map(({ staff_id }) => staff_id)
const heads = (workers: readonly Worker[]): number => new Set(workers.map(({ person_id }) => person_id)).size

/** Leavers whose place may still be filled after a day: those whom nobody has joined for since. On the last day itself it must be filled. */
function awaitedOn(workers: readonly Worker[], day: Day, within: Term | undefined, calendar: Calendar): Worker[] {
  if (!within) return []
  const left = workers.filter(({ to }) => to !== null && to < day && termEnd(to, within, calendar) > day)
  const first = left.map(({ to }) => to ?? day).reduce((a, b) => (a < b ? a : b), day)
  const joined = workers.filter(({ from }) => from > first && from <= day).length
  return left.slice(0, Math.max(0, left.length - joined))
}

export type Asked = {
  readonly month: string
  readonly within: Term | undefined
  /** whether the plan's test holds with so many, of whom these rows of the roster were at work */
  readonly holds: (count: number, day: Day, staff: readonly number[]) => Answer
}

/**
 * Holds a month against an obligation: at its last day, where only those count who were paid in it, and on each day in it
 * by which a leaver's place had to be filled. Without any wages handed in for the month it is not known.
 */
export function monthOf(workers: readonly Worker[], { month, within, holds }: Asked, calendar: Calendar): Month {
  const end = monthEnd(month)
  const present = workers.filter(atWork(end))
  const counted = present.filter(({ paid }) => paid.has(month))
  const awaited = awaitedOn(workers, end, within, calendar)
  const shown = { counted: idsOf(counted), awaited: idsOf(awaited) }
  if (!workers.some(({ paid }) => paid.has(month))) return { state: 'unknown', ...shown }
  const due = within ? workers.flatMap(({ to }) => (to === null ? [] : [termEnd(to, within, calendar)])) : []
  const days = due.filter((day) => day.startsWith(month) && day < addDays(end, 1))
  const answers = [
    holds(heads(counted) + awaited.length, end, shown.counted),
    ...days.map((day) => {
      const there = workers.filter(atWork(day))
      return holds(heads(there) + awaitedOn(workers, day, within, calendar).length, day, idsOf(there))
    }),
  ]
  return { state: answers.includes('not_met') ? 'broken' : answers.includes('unknown') ? 'unknown' : 'kept', ...shown }
}

/** The months an obligation runs, from the one after the grant, that are over today. */
export function monthsOver(granted_on: Day, until: Day | null, today: Day): string[] {
  const months: string[] = []
  for (let at = Temporal.PlainYearMonth.from(granted_on.slice(0, 7)).add({ months: 1 }); ; at = at.add({ months: 1 })) {
    const end = monthEnd(at.toString())
    if (end >= today || (until !== null && end > until)) return months
    months.push(at.toString())
  }
}
