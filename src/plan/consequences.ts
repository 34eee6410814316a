/** What follows when an obligation is not kept: money taken back, fines and late fees, ends and stops. */
import type { Day } from '../kit/day.ts'
import type { Fen } from '../kit/money.ts'
import { sightOf } from './engine.ts'
import { less, order, over, times, whole, type Exact } from './exact.ts'
import type { Facts } from './facts.ts'
import { dayAt, moneyOf, numberOf, rateOf, roundedMoney, toFen } from './figure.ts'
import { holds } from './holds.ts'
import { schemeOf } from './judge.ts'
import { spansOf } from './months.ts'
import type { Plan } from './shape.ts'
import type { Sight } from './sight.ts'

type After = NonNullable<Plan['schemes'][string]['afterwards']>
type Clawback = NonNullable<After['clawback']>[string]
type Fine = NonNullable<After['fines']>[string]

/** What is taken back under each rule that holds; `at.granted_fen` is what was granted. Undefined where a fact is missing. */
export function clawbackOf(plan: Plan, schemeId: string, facts: Facts, day: Day): Record<string, Fen | undefined> {
  const sight = sightOf(plan, facts, day, schemeId)
  const found: Record<string, Fen | undefined> = {}
  for (const [id, rule] of Object.entries(schemeOf(plan, schemeId).afterwards?.clawback ?? {})) {
    const applies = holds(sight, rule.when)
    if (applies === false) continue
    found[id] = applies ? fenOf(taken(sight, rule), rule.round) : undefined
  }
  return found
}
const fenOf = (amount: Exact | undefined, round: Clawback['round']): Fen | undefined => amount && toFen(round ? roundedMoney(amount, round) : amount)
function taken(sight: Sight, rule: Clawback): Exact | undefined {
  const granted = moneyOf(sight, 'at.granted_fen')
  const by = rule.times === undefined ? whole(1) : numberOf(sight, rule.times)
  if (!granted || !by) return undefined
  const all = times(granted, by)
  if (rule.takes === 'all') return all
  if (rule.takes === 'what_is_left') {
    const months = rule.time && numberOf(sight, rule.time.months)
    const [from, ended] = rule.time ? [dayAt(sight, rule.time.from), dayAt(sight, rule.time.ended)] : []
    if (!months || from === undefined || ended === undefined) return undefined
    const left = less(months, whole(spansOf(from, ended, 'nothing').length))
    return left.n <= 0n ? whole(0) : times(all, over(left, months))
  }
  const rate = rateOf(sight, rule.takes.percent)
  return rate && times(all, rate)
}

/** Fines and late fees that hold. Undefined where a fact is missing, or where the office sets the amount between two. */
export function finesOf(plan: Plan, schemeId: string, facts: Facts, day: Day): Record<string, Fen | undefined> {
  const sight = sightOf(plan, facts, day, schemeId)
  const found: Record<string, Fen | undefined> = {}
  for (const [id, fine] of Object.entries(schemeOf(plan, schemeId).afterwards?.fines ?? {})) {
    const applies = fine.when === undefined ? true : holds(sight, fine.when)
    if (applies !== false) found[id] = applies ? fenOf(fineOn(sight, fine), fine.round) : undefined
  }
  return found
}
function fineOn(sight: Sight, { percent, per_day, of, days, at_most, none_below }: Fine): Exact | undefined {
  const base = of === undefined ? undefined : moneyOf(sight, of)
  const rate = per_day === undefined ? (percent === undefined ? undefined : rateOf(sight, percent)) : rateOf(sight, per_day)
  const count = per_day === undefined ? whole(1) : days === undefined ? undefined : numberOf(sight, days)
  if (!base || !rate || !count) return undefined
  const [amount, most, floor] = [
    times(times(base, rate), count),
    at_most === undefined ? undefined : moneyOf(sight, at_most),
    none_below === undefined ? undefined : moneyOf(sight, none_below),
  ]
  if (floor && order(amount, floor) < 0) return whole(0)
  return most && order(amount, most) > 0 ? most : amount
}

/** The names of the ends (or stops) of a scheme that hold. */
export function endsOf(plan: Plan, schemeId: string, facts: Facts, day: Day, which: 'ends' | 'stops'): string[] {
  const sight = sightOf(plan, facts, day, schemeId)
  return Object.entries(schemeOf(plan, schemeId).afterwards?.[which] ?? {}).flatMap(([id, each]) => (holds(sight, each.when) === true ? [id] : []))
}
