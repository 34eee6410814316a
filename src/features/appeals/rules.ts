/** By when an appeal must be there. */
import type { Calendar } from '../../kit/calendar.ts'
import type { Day } from '../../kit/day.ts'
import type { Term } from '../../plan/shape.ts'
import { termEnd } from '../applications/rules.ts'

/**
 * The last day of a term to appeal, that day included. The day of the decision is not counted. A last day that is a holiday
 * or a weekend moves to the first working day after it (Civil Code, article 203: the day after the holiday ends).
 */
export function lastDay(decided_on: Day, within: Term, calendar: Calendar): Day {
  const end = termEnd(decided_on, within, calendar)
  return calendar.isWorkingDay(end) ? end : calendar.addWorkingDays(end, 1)
}

export type State = 'open' | 'answered' | 'withdrawn'
export const stateOf = (row: { outcome: string | null; withdrawn_at: unknown }): State =>
  row.outcome !== null ? 'answered' : row.withdrawn_at === null ? 'open' : 'withdrawn'
