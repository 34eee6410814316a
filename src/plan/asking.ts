/** What plans could give somebody of whom little is known, and what to ask next: of the facts that still decide something, the most deciding first. */
import type { Day } from '../kit/day.ts'
import { computeAward, type ComputedAward } from './award.ts'
import { factPaths, type Facts } from './facts.ts'
import { judge, type Verdict } from './judge.ts'
import type { Because } from './settle.ts'
import type { Plan, Scheme } from './shape.ts'
import type { WorkingDays } from './sight.ts'

export type Offer = { readonly plan: Plan; readonly id: string; readonly scheme: Scheme; readonly verdict: Verdict; readonly award: ComputedAward }

/** Every scheme of the plans for such an applicant, judged and computed with what is known; nothing is left out, what is ruled out included. */
export const offersOf = (plans: readonly Plan[], forWhom: Scheme['for'], facts: Facts, day: Day, calendar?: WorkingDays): Offer[] =>
  plans.flatMap((plan) =>
    Object.entries(plan.schemes).flatMap(([id, scheme]) =>
      scheme.for === forWhom ? [{ plan, id, scheme, verdict: judge(plan, id, facts, day, calendar), award: computeAward(plan, id, facts, day, calendar) }] : [],
    ),
  )

/** What the office or the day says, and no applicant can. */
const notTheirs = /^(at|place|plan|month)\.|^history\.banned_until$/
const kinds = new Set(['yes_no', 'choice', 'count', 'money', 'day'])
const asText = new Set(['history.had', 'person.residence_division', 'person.registered_division'])

/** Whether an applicant can be asked for a fact of the model by one plain question. */
export function canBeAsked(path: string): boolean {
  const fact = factPaths.get(path)
  return fact !== undefined && !fact.derived && !notTheirs.test(path) && (kinds.has(fact.kind) || asText.has(path))
}

/**
 * The facts worth asking for, the most deciding first. A fact counts for each scheme not yet decided that waits for it, and the more the
 * fewer others that scheme waits for. Once nothing more can be decided, those on which an amount depends. `passed` are not asked again.
 */
export function factsWanted(offers: readonly Offer[], passed: ReadonlySet<string> = new Set()): string[] {
  const open = offers.map(({ verdict }) =>
    verdict.answer === 'unknown' ? verdict.conditions.flatMap(({ answer, because }) => (answer === 'unknown' ? because : [])) : [],
  )
  const deciding = weighed(open, passed)
  return deciding.length > 0
    ? deciding
    : weighed(
        offers.map(({ verdict, award }) => (verdict.answer === 'not_met' ? [] : award.missing)),
        passed,
      )
}

function weighed(waiting: readonly (readonly Because[])[], passed: ReadonlySet<string>): string[] {
  const weights = new Map<string, number>()
  for (const each of waiting) {
    const facts = new Set(each.map(({ fact }) => fact))
    for (const fact of facts) if (canBeAsked(fact) && !passed.has(fact)) weights.set(fact, (weights.get(fact) ?? 0) + 1 / facts.size)
  }
  return [...weights].toSorted((a, b) => b[1] - a[1]).map(([fact]) => fact)
}
