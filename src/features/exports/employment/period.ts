/** Which table is asked for, and the days it covers. */
import { addDays, type Day } from '../../../kit/day.ts'
import type { Faults, Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { tableWords as words } from '../words/tables.ts'

export const tables = ['yearly', 'quarterly'] as const
export type TableName = (typeof tables)[number]

export const periodForm = {
  table: { kind: 'choice', label: words.which, options: { yearly: words.yearly, quarterly: words.quarterly } },
  from: { kind: 'day', label: words.from, hint: words.from_hint },
  to: { kind: 'day', label: words.to },
} as const satisfies Form

/** The calendar year and the quarter that ended last: what is filed most often. The office may change the days. */
export function usualPeriods(today: Day): Record<TableName, { from: Day; to: Day }> {
  const { year, month } = Temporal.PlainDate.from(today)
  const quarter = Temporal.PlainDate.from({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 })
  return {
    yearly: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    quarterly: { from: quarter.subtract({ months: 3 }).toString(), to: addDays(quarter.toString(), -1) },
  }
}

/** A period lies in the past, in order, and is at most a year long. */
export function periodFaults(from: Day, to: Day, today: Day): Faults {
  const faults: Record<string, Phrase> = {}
  if (to < from) faults['to'] = words.order
  else if (to > today) faults['to'] = words.future
  else if (Temporal.PlainDate.from(from).add({ years: 1 }).toString() <= to) faults['to'] = words.long
  return faults
}
