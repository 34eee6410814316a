/** Who comes first when money or places are short, and what a target counts. */
import type { Day } from '../kit/day.ts'
import { fenOf, type Fen } from '../kit/money.ts'
import { sure } from '../kit/sure.ts'
import { computeAward } from './award.ts'
import { sightOf } from './engine.ts'
import { add, order, times, whole, zero, type Exact } from './exact.ts'
import type { Facts } from './facts.ts'
import { moneyOf, numberOf } from './figure.ts'
import { holds } from './holds.ts'
import { schemeOf } from './judge.ts'
import type { Plan } from './shape.ts'

export type Ranked = {
  readonly order: readonly string[]
  readonly granted: readonly string[]
  /** what each would be awarded */
  readonly amounts: ReadonlyMap<string, Fen>
}
/** What earlier grants used up of the places and the budget. */
export type Taken = { readonly places: number; readonly money_fen: Fen }

/** Applicants in the order of the scheme's list for shortage; those who are equal keep the order they came in. Those granted fit what is left of its places and its budget. */
export function rank(plan: Plan, schemeId: string, applicants: ReadonlyMap<string, Facts>, day: Day, taken?: Taken): Ranked {
  const scheme = schemeOf(plan, schemeId)
  const rules = scheme.places?.when_short ?? []
  const keys = new Map([...applicants].map(([id, facts]) => [id, rules.map((rule) => keyOf(plan, schemeId, rule, facts, day))]))
  const ordered = [...applicants.keys()].toSorted((a, b) => {
    for (const [at, left] of sure(keys.get(a)).entries()) {
      const sign = order(sure(sure(keys.get(b))[at]), left)
      if (sign !== 0) return sign
    }
    return 0
  })
  const sight = sightOf(plan, {}, day, schemeId)
  const most = scheme.places?.at_most === undefined ? undefined : numberOf(sight, scheme.places.at_most)
  let money: Fen | undefined = scheme.places?.budget === undefined ? undefined : moneyOf(sight, scheme.places.budget)?.n
  if (money !== undefined && taken) money -= taken.money_fen
  const pays = scheme.award !== undefined
  const amounts = new Map(ordered.map((id) => [id, pays ? computeAward(plan, schemeId, sure(applicants.get(id)), day).total_fen : fenOf(0n)]))
  const granted: string[] = []
  for (const id of ordered) {
    if (most && order(whole(granted.length + (taken?.places ?? 0)), most) >= 0) break
    const total_fen = sure(amounts.get(id))
    if (money !== undefined && total_fen > money) break
    if (money !== undefined) money -= total_fen
    granted.push(id)
  }
  return { order: ordered, granted, amounts }
}

export type Rule = NonNullable<NonNullable<Plan['schemes'][string]['places']>['when_short']>[number]
/** Higher comes first; what is not known counts as not so. */
export function keyOf(plan: Plan, schemeId: string, { when, highest, lowest }: Rule, facts: Facts, day: Day): Exact {
  const sight = sightOf(plan, facts, day, schemeId)
  if (when !== undefined && holds(sight, when) !== true) return whole(-1)
  const figure = highest ?? lowest
  if (figure === undefined) return whole(1)
  const value = numberOf(sight, figure) ?? moneyOf(sight, figure)
  return value ? times(value, whole(lowest === undefined ? 1 : -1)) : whole(-(10n ** 18n))
}

/** How much records count towards a target: those for which its condition holds, each by its weight. */
export function tally(plan: Plan, targetId: string, records: readonly Facts[], day: Day): Exact {
  const target = sure(plan.targets[targetId])
  let sum = zero
  for (const facts of records) {
    const sight = sightOf(plan, facts, day)
    if (target.when !== undefined && holds(sight, target.when) !== true) continue
    const weight = target.weights?.find((each) => each.when === undefined || holds(sight, each.when) === true)
    sum = add(sum, target.weights ? ((weight && numberOf(sight, weight.weight)) ?? zero) : whole(1))
  }
  return sum
}
