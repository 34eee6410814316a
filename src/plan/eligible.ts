/** What the costs come to that a scheme lets be counted. */
import { order, over, times, whole, zero, add, type Exact } from './exact.ts'
import { moneyOf, toFen } from './figure.ts'
import type { Sight } from './sight.ts'
import { FenValue } from './values.ts'

type Kinds = NonNullable<NonNullable<NonNullable<Sight['plan']['schemes'][string]['award']>['costs']>['eligible']>

/** What the items of the scheme's eligible kinds cost together: of a kind with a limit in months only so many months, and of each kind no more than its ceiling. Undefined where an item or a ceiling is not known. */
export function eligibleCosts(sight: Sight): FenValue | undefined {
  const items = sight.items('costs.items')
  const kinds: Kinds = (sight.scheme === undefined ? undefined : sight.plan.schemes[sight.scheme]?.award?.costs?.eligible) ?? {}
  if (!items) return undefined
  const sums = new Map<string, { cost: Exact; months: number | undefined }>()
  for (const { kind, amount_fen, months } of items) {
    if (typeof kind !== 'string' || typeof amount_fen !== 'bigint') return undefined
    const before = sums.get(kind) ?? { cost: zero, months: 0 }
    const known = before.months !== undefined && typeof months === 'number' ? before.months + months : undefined
    sums.set(kind, { cost: add(before.cost, whole(amount_fen)), months: known })
  }
  let sum = zero
  for (const [kind, { cost, months }] of sums) {
    const limits = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    if (!limits) continue
    let counted = cost
    // an item that names no months is not spread over any
    if (limits.months_at_most !== undefined && months !== undefined && months > limits.months_at_most)
      counted = over(times(cost, whole(limits.months_at_most)), whole(months))
    if (limits.at_most !== undefined) {
      const most = moneyOf(sight, limits.at_most)
      if (!most) return undefined
      if (order(counted, most) > 0) counted = most
    }
    sum = add(sum, counted)
  }
  return new FenValue(toFen(sum))
}
