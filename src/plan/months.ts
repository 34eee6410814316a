/** Month by month: what is paid is looked up as of each month, so that a value that changes on the way counts from its month. */
import { addDays, type Day } from '../kit/day.ts'
import { add, floorOf, less, order, times, whole, zero, type Exact } from './exact.ts'
import { dayAt, moneyOf, numberOf, roundedMoney } from './figure.ts'
import { monthsLeft } from './capped.ts'
import type { Row } from './shape.ts'
import type { Sight } from './sight.ts'
import { stepOf, type Step } from './steps.ts'

type Months = NonNullable<Row['months']>
/** `weight` is what the last, broken month counts. */
type Span = { readonly day: Day; readonly weight: Exact }

/** The months from a day to a day (that day included), each with what it counts. */
export function spansOf(from: Day, to: Day, part: Months['part']): Span[] {
  const spans: Span[] = []
  const first = Temporal.PlainDate.from(from)
  const end = addDays(to, 1)
  for (let at = 0; at < 1200; at++) {
    const day = first.add({ months: at })
    const next = first.add({ months: at + 1 })
    if (day.toString() >= end) break
    if (next.toString() <= end) spans.push({ day: day.toString(), weight: whole(1) })
    else {
      const days = day.until(end, { largestUnit: 'day' }).days
      const weight = partOf(part, days, day.until(next, { largestUnit: 'day' }).days)
      if (weight.n > 0n) spans.push({ day: day.toString(), weight })
    }
  }
  return spans
}
function partOf(part: Months['part'], days: number, of: number): Exact {
  if (part === 'nothing') return zero
  if (part === 'whole') return whole(1)
  if (part === 'by_day') return { n: BigInt(days), d: BigInt(of) }
  if (part === 'by_thirtieth') return { n: BigInt(Math.min(days, 30)), d: 30n }
  return days > part.month_over_days ? whole(1) : zero
}

/** The sum over the months of what `pays` gives for each; undefined where any is not known. */
export function overMonths(sight: Sight, months: Months, pays: (month: Sight, steps: Step[]) => Exact | undefined, steps: Step[]): Exact | undefined {
  const [from, to] = [dayAt(sight, months.from), dayAt(sight, months.to)]
  if (from === undefined || to === undefined) return undefined
  let left: Exact | undefined = months.at_most === undefined ? whole(1200) : numberOf(sight, months.at_most)
  const capped = monthsLeft(sight)
  if (capped === 'unknown') return undefined
  if (left && capped && order(capped, left) < 0) left = capped
  if (!left) return undefined
  let sum = zero
  let counted = zero
  let until = from
  for (const [at, span] of spansOf(from, to, months.part).entries()) {
    const room = less(left, counted)
    if (room.n <= 0n) break
    const weight = order(span.weight, room) > 0 ? whole(floorOf(room)) : span.weight
    const month = sight.within({ day: span.day, month: { day: span.day, number: at + 1, year: Math.floor(at / 12) + 1 } })
    const monthly: Step[] = []
    const each = limited(month, months, pays(month, monthly))
    if (!each) return undefined
    // what is the same in every month is told once
    steps.push(...monthly.filter((step) => !steps.some(({ figure, value }) => figure === step.figure && value === step.value)))
    sum = add(sum, times(each, weight))
    counted = add(counted, weight)
    const last = addDays(
      Temporal.PlainDate.from(from)
        .add({ months: at + 1 })
        .toString(),
      -1,
    )
    until = last < to ? last : to
  }
  steps.push({ ...stepOf(sight, 'months', 'months', counted), until })
  return sum
}

/** One month held to what a month may come to. */
function limited(month: Sight, { each_at_most, each_round }: Months, amount: Exact | undefined): Exact | undefined {
  let result = amount
  for (const figure of each_at_most ?? []) {
    const most = moneyOf(month, figure)
    if (!most || !result) return undefined
    if (order(result, most) > 0) result = most
  }
  return result && each_round !== undefined ? roundedMoney(result, each_round) : result
}
