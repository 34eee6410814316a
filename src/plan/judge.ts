/** Holds a case against the conditions of a scheme. Every condition is answered, with the facts that the answer rests on. */
import type { Day } from '../kit/day.ts'
import { sure } from '../kit/sure.ts'
import { sightOf } from './engine.ts'
import { order, times } from './exact.ts'
import type { Facts } from './facts.ts'
import { dayAt, moneyOf, rateOf } from './figure.ts'
import { testOf } from './holds.ts'
import { marked, type Judged } from './judged.ts'
import { pastConditions } from './past.ts'
import { grounded, leftToJudgement, settle, type Answer } from './settle.ts'
import type { Condition, Plan, Scheme } from './shape.ts'
import type { Sight, WorkingDays } from './sight.ts'

export { settleWhen, type Answer, type Because } from './settle.ts'
export type { Judged } from './judged.ts'
export type Verdict = { readonly answer: Answer; readonly conditions: readonly Judged[] }
/** Judges a case on a day. Throws RangeError when the plan has no such scheme. */
export function judge(plan: Plan, schemeId: string, facts: Facts, day: Day, calendar?: WorkingDays): Verdict {
  const scheme = schemeOf(plan, schemeId)
  const sight = sightOf(plan, facts, day, schemeId, calendar)
  const conditions = [
    ...populationOf(sight, scheme),
    ...(scheme.uses ?? []).flatMap((id) => judged(sight, scheme, id, sure(plan.conditions[id]))),
    ...Object.entries(scheme.conditions).flatMap(([id, each]) => judged(sight, scheme, id, each)),
    ...daysOf(sight, scheme),
    ...pastConditions(sight, scheme),
    ...ownPart(sight, scheme),
  ]
  return { answer: together(conditions.map((c) => c.answer)), conditions }
}
/** Throws RangeError when there is none. */
export function schemeOf(plan: Plan, schemeId: string): Scheme {
  const scheme = Object.hasOwn(plan.schemes, schemeId) ? plan.schemes[schemeId] : undefined
  if (!scheme) throw new RangeError(`plan ${plan.plan} has no scheme ${schemeId}`)
  return scheme
}
const together = (answers: readonly Answer[]): Answer => (answers.includes('not_met') ? 'not_met' : answers.includes('unknown') ? 'unknown' : 'met')

function judged(sight: Sight, scheme: Scheme, id: string, condition: Condition): Judged[] {
  const { from, to, proof } = condition
  if ((from !== undefined && sight.day < from) || (to !== undefined && to < sight.day)) return []
  // another way in stands in its place
  const route = Object.values(scheme.routes ?? {}).find((each) => each.instead_of.includes(id) && settle(sight, each.when).answer === 'met')
  if (route) return [marked(id, route, settle(sight, route.when))]
  const settled = condition.judged_by ? leftToJudgement(sight, id, condition.says) : settle(sight, testOf(condition))
  const title = proof === undefined ? undefined : scheme.documents[proof]?.title
  const because = title ? settled.because.map((b) => (b.proof ? { ...b, proof: title } : b)) : settled.because
  return [{ ...marked(id, condition, { answer: settled.answer, because }), proof }]
}

function populationOf(sight: Sight, scheme: Scheme): Judged[] {
  const { population } = sight.plan
  const test = population?.[scheme.for]
  return population && test !== undefined ? [marked('population', population, settle(sight, test))] : []
}

/** Days that must lie right: events cut off by a day, and what must come before what. */
function daysOf(sight: Sight, scheme: Scheme): Judged[] {
  const cutOffs = Object.entries(scheme.cut_offs ?? {}).map(([id, each]) =>
    marked(
      id,
      each,
      grounded(sight, () => {
        const event = dayAt(sight, each.event)
        return event === undefined ? undefined : (each.from === undefined || each.from <= event) && (each.to === undefined || event <= each.to)
      }),
    ),
  )
  const orders = Object.entries(scheme.order ?? {}).map(([id, each]) =>
    marked(
      id,
      each,
      grounded(sight, () => {
        const [first, then] = [dayAt(sight, each.earlier), dayAt(sight, each.later)]
        return first === undefined || then === undefined ? undefined : first <= then
      }),
    ),
  )
  return [...cutOffs, ...orders]
}

/** Own money of at least a share of a cost; some, where the share is left open. */
function ownPart(sight: Sight, scheme: Scheme): Judged[] {
  const part = scheme.award?.own_part
  if (!part) return []
  const enough = (): boolean | undefined => {
    const own = moneyOf(sight, 'costs.own_invested_fen')
    if (part.percent_at_least === undefined) return own && own.n > 0n
    const [rate, of] = [rateOf(sight, part.percent_at_least), moneyOf(sight, part.of)]
    return rate && of && own && order(own, times(of, rate)) >= 0
  }
  return [marked('own_part', part, grounded(sight, enough))]
}
