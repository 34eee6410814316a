/** What was had before, as far as a rule counts it. */
import { sure } from '../kit/sure.ts'
import type { Had } from './facts.ts'
import type { Cap } from './shape.ts'
import type { Sight } from './sight.ts'
import { termEnd } from './term.ts'

/** True when it was for the same item (course, device, shop) as this case; undefined, and noted, where this case does not say which. */
export function sameItem(sight: Sight, had: Had, per: string | undefined): boolean | undefined {
  if (per === undefined) return true
  const item = sight.at(per)
  return typeof item === 'string' ? (had.items?.[per] ?? had.item) === item : undefined
}

/**
 * What was had that a cap counts on the day of the sight: of its scheme (or of those the cap names), of this plan or one
 * it supersedes, in the time the cap looks over, for the same item where it counts items apart. Undefined, and noted,
 * where that is not known. A cap of one case looks at nothing before it.
 */
export function hadUnder(sight: Sight, cap: Cap): readonly Had[] | undefined {
  const { in: span } = cap
  if (span === 'case') return []
  const past = sight.had()?.filter((had) => had.on <= sight.day)
  // a scheme of the same name in a plan that this one supersedes is the same scheme
  const line = new Set([sight.plan.plan, ...sight.plan.supersedes])
  const schemes = new Set([sure(sight.scheme), ...(cap.across ?? [])])
  const inTime = ({ on }: Had): boolean => {
    if (span === 'lifetime') return true
    return span === 'year' ? on.slice(0, 4) === sight.day.slice(0, 4) : sight.day < termEnd(on, span)
  }
  const counted = past?.filter((had) => schemes.has(had.scheme) && line.has(had.plan ?? sight.plan.plan) && inTime(had))
  return counted?.some((had) => sameItem(sight, had, cap.per) === undefined) ? undefined : counted?.filter((had) => sameItem(sight, had, cap.per))
}
/** The months of what was had, in all. */
export const monthsIn = (past: readonly Had[]): number => past.reduce((sum, had) => sum + (had.months ?? 0), 0)
