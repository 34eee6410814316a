/**
 * Numbers by district that expose nobody: where one of them is small, a target is told as a total alone. Leaving out the small ones and
 * a few more would tell something by the choice of what is left out. What is announced case by case anyway (plaques, awards) is told
 * by district too.
 */
import type { Plan, Target } from '../../plan/shape.ts'
import type { DistrictCount, Indicator } from './count.ts'

/** A number of persons below this is not told. No document read so far sets one; five is what statistical offices commonly take. */
export const least = 5
const ofPersons = new Set<Target['counts']>(['placements', 'courses_completed', 'household_links'])

/** `withheld`: not told by district. */
export type ShownIndicator = Indicator & { readonly withheld: boolean }

/** Everything as it was counted, for those who may open the records. */
export const inFull = (indicators: readonly Indicator[]): ShownIndicator[] => indicators.map((indicator) => ({ ...indicator, withheld: false }))

export const isSmall = ({ count }: DistrictCount): boolean => count > 0 && count < least

/** What anybody may read. A sum is told by district where each of its parts is, or it would tell by subtraction. */
export function withoutSmallCells(plan: Plan, indicators: readonly Indicator[]): ShownIndicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const exposes = (id: string): boolean => {
    const { counts, sum_of = [] } = plan.targets[id] ?? {}
    return counts ? ofPersons.has(counts) && (byId.get(id)?.districts ?? []).some(isSmall) : sum_of.some(exposes)
  }
  return indicators.map((indicator) => (exposes(indicator.id) ? { ...indicator, districts: [], withheld: true } : { ...indicator, withheld: false }))
}
