/** Everything a plan says of a case on a day, at once. */
import type { Day } from '../kit/day.ts'
import { computeAward, computeDues, type ComputedAward } from './award.ts'
import type { Facts } from './facts.ts'
import { judge, type Verdict } from './judge.ts'
import { papersOf, type PaperState } from './papers.ts'
import { windowsOn, type Opening } from './review.ts'
import type { Plan, Scheme } from './shape.ts'
import type { WorkingDays } from './sight.ts'

export type Evaluation = {
  readonly verdict: Verdict
  readonly award: ComputedAward
  readonly dues: ComputedAward
  readonly papers: Readonly<Record<string, PaperState>>
  readonly opening: Opening
}
/** Total, pure and deterministic: the same plan, facts and day give the same for ever. Throws RangeError only when the plan has no such scheme. */
export const evaluate = (plan: Plan, scheme: string, facts: Facts, day: Day, calendar?: WorkingDays): Evaluation => ({
  verdict: judge(plan, scheme, facts, day, calendar),
  award: computeAward(plan, scheme, facts, day, calendar),
  dues: computeDues(plan, scheme, facts, day, calendar),
  papers: papersOf(plan, scheme, facts, day),
  opening: windowsOn(plan, scheme, day, facts),
})
/** The schemes of a plan, for such an applicant, of which nothing known speaks against the case; those that are met first. */
export function schemesThatFit(plan: Plan, forWhom: Scheme['for'], facts: Facts, day: Day): { readonly scheme: string; readonly answer: 'met' | 'unknown' }[] {
  const found = Object.entries(plan.schemes).flatMap(([scheme, each]) => {
    if (each.for !== forWhom) return []
    const { answer } = judge(plan, scheme, facts, day)
    return answer === 'not_met' ? [] : [{ scheme, answer }]
  })
  return found.toSorted((a, b) => Number(a.answer === 'unknown') - Number(b.answer === 'unknown'))
}
