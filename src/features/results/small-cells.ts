/**
 * Numbers by district that expose nobody: small ones are left out, and with them as many more as it takes that none can be had by
 * subtraction from the total, which is always told. What is announced case by case anyway (plaques, awards) is told by district too.
 */
import type { Plan, Target } from '../../plan/shape.ts'
import type { DistrictCount, Indicator } from './count.ts'

/** A number of persons below this is not told. No document read so far sets one; five is what statistical offices commonly take. */
export const least = 5
const ofPersons = new Set<Target['counts']>(['placements', 'courses_completed', 'household_links'])

export type ShownIndicator = Omit<Indicator, 'districts'> & {
  /** `count` null: left out */
  readonly districts: readonly { readonly district: string; readonly count: number | null }[]
  /** too few in all to name even the districts */
  readonly withheld: boolean
}

/** Everything as it was counted, for those who may open the records. */
export const inFull = (indicators: readonly Indicator[]): ShownIndicator[] => indicators.map((indicator) => ({ ...indicator, withheld: false }))

/** What anybody may read. A sum leaves out what any of its parts does, or it would tell by subtraction. */
export function withoutSmallCells(plan: Plan, indicators: readonly Indicator[]): ShownIndicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const hiddenIn = (id: string): ReadonlySet<string> | 'all' => {
    const { counts, sum_of = [] } = plan.targets[id] ?? {}
    if (counts) return ofPersons.has(counts) ? leftOut(byId.get(id)?.districts ?? []) : new Set()
    const parts = sum_of.map(hiddenIn)
    return parts.includes('all') ? 'all' : new Set(parts.flatMap((part) => [...part]))
  }
  return indicators.map((indicator) => {
    const hidden = hiddenIn(indicator.id)
    if (hidden === 'all') return { ...indicator, districts: [], withheld: true }
    return {
      ...indicator,
      districts: indicator.districts.map(({ district, count }) => ({ district, count: hidden.has(district) ? null : count })),
      withheld: false,
    }
  })
}

/**
 * Districts to leave out: all below `least`, then the smallest of the others, until at least two are out and each of them could still
 * be any of `least` numbers. 'all' when even leaving out everything does not come to that.
 */
export function leftOut(cells: readonly DistrictCount[]): ReadonlySet<string> | 'all' {
  const rising = cells.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count || (a.district < b.district ? -1 : 1))
  const small = rising.findLastIndex(({ count }) => count < least) + 1
  if (small === 0) return new Set()
  for (let n = Math.max(2, small); n <= rising.length; n += 1) {
    const sum = rising.slice(0, n).reduce((all, { count }) => all + count, 0)
    if (sum - n + 1 >= least) return new Set(rising.slice(0, n).map(({ district }) => district))
  }
  return 'all'
}
