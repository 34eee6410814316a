/** Measures: numbers worked out for a case from its lists or from other figures. */
import { sure } from '../kit/sure.ts'
import { add, floorOf, order, rounded, times, whole, zero, type Exact } from './exact.ts'
import { moneyOf, numberOf, rateOf, roundedMoney, toFen } from './figure.ts'
import { computed, holds } from './holds.ts'
import type { Figure } from './piece.ts'
import type { Measure } from './shape.ts'
import type { Sight } from './sight.ts'
import { DayValue, ExactValue, FenValue, type Seen } from './values.ts'

/** The value of a measure; undefined, and noted, where something it needs is absent. */
export function measured(sight: Sight, name: string): Seen {
  const measure = sight.plan.measures[name]
  if (!measure) return undefined
  const raw = measure.is === undefined ? overList(sight, measure) : exactly(computed(sight, measure.is))
  const value = raw && bounded(sight, measure, raw)
  const key = `measures.${name}`
  const { title: label, reference, assumed } = measure
  // of a measure that cannot be had, its missing facts say why
  if (value) sight.readings.set(key, { fact: key, label, reference, assumed, present: true })
  if (!value) return undefined
  return measure.unit === 'money' ? new FenValue(toFen(value)) : measure.unit === 'count' ? floorOf(value) : new ExactValue(value)
}

const exactly = (seen: unknown): Exact | undefined =>
  seen instanceof ExactValue ? seen.exact : seen instanceof FenValue ? whole(seen.fen) : typeof seen === 'bigint' ? whole(seen) : undefined

function bounded(sight: Sight, measure: Measure, value: Exact): Exact | undefined {
  const { unit, round, at_least, at_most } = measure
  const read = (figure: Figure): Exact | undefined =>
    unit === 'money' ? moneyOf(sight, figure) : unit === 'percent' ? rateOf(sight, figure) : numberOf(sight, figure)
  let result = round === undefined ? value : unit === 'money' ? roundedMoney(value, round) : rounded(value, round)
  if (at_least !== undefined) {
    const least = read(at_least)
    if (!least) return undefined
    if (order(result, least) < 0) result = least
  }
  if (at_most === undefined) return result
  const most = read(at_most)
  return most && order(result, most) > 0 ? most : most && result
}

function overList(sight: Sight, measure: Measure): Exact | undefined {
  const list = sure(measure.counts ?? measure.sums)
  const items = sight.items(list)
  if (!items) return undefined
  let sum = zero
  let known = true
  for (const item of items) {
    let inner = sight.within({ list, item })
    if (measure.as_of !== undefined) {
      const day = inner.ofItem(measure.as_of)
      if (day instanceof DayValue) inner = inner.within({ day: day.day })
      else known = false
    }
    const counts = measure.when === undefined ? true : holds(inner, measure.when)
    if (counts === false) continue
    const each = counts === undefined ? undefined : worth(inner, measure)
    // goes on, so that all that is missing is told at once
    if (each) sum = add(sum, each)
    else known = false
  }
  return known ? sum : undefined
}
function worth(inner: Sight, measure: Measure): Exact | undefined {
  const { each, weights } = measure
  const own = each === undefined ? whole(1) : /^[a-z][a-z0-9_]*$/.test(each) ? exactly(inner.ofItem(each)) : exactly(computed(inner, each))
  if (!own || !weights) return own
  for (const { when, weight } of weights) {
    const applies = when === undefined ? true : holds(inner, when)
    if (applies === undefined) return undefined
    if (!applies) continue
    const by = numberOf(inner, weight)
    return by && times(own, by)
  }
  return zero
}
