/** Which schemes are decided by rank, and what counts against their places. */
import { dayOf, type Day } from '../../kit/day.ts'
import { windowsOn } from '../../plan/review.ts'
import type { Plan, Scheme } from '../../plan/shape.ts'

/** A scheme whose places or money are limited is granted by rank only. */
export const isRanked = ({ places }: Pick<Scheme, 'places'>): boolean => places?.at_most !== undefined || places?.budget !== undefined

/** The period that a day falls into: its year, its window of application, or the whole plan. */
export function periodOf(plan: Plan, scheme: string, day: Day): string {
  const each = plan.schemes[scheme]?.places?.each ?? 'year'
  if (each === 'plan') return ''
  if (each === 'year') return day.slice(0, 4)
  const window = windowsOn(plan, scheme, day)
  return window.open ? `until ${window.until ?? ''}` : `before ${window.opens ?? ''}`
}

/** The day that puts a grant into its period: of a round the day it was applied for, else the day it was granted. */
export const dayInPeriod = (plan: Plan, scheme: string, { submitted_at, made_at }: { submitted_at: Temporal.Instant | null; made_at: Temporal.Instant }): Day =>
  dayOf(plan.schemes[scheme]?.places?.each === 'round' && submitted_at ? submitted_at : made_at)
