/** The conditions that look back: what an applicant may not have had, and how often an award may be had. */
import type { Day } from '../kit/day.ts'
import { hadFact, type Facts, type Had } from './facts.ts'
import type { Answer, Judged } from './judge.ts'
import type { Exclusion, Plan } from './shape.ts'
import { sure } from '../kit/sure.ts'
import { termEnd } from './term.ts'

export function pastConditions(plan: Plan, schemeId: string, facts: Facts, day: Day): Judged[] {
  const scheme = sure(plan.schemes[schemeId])
  const past = facts.history?.had
  const because = [{ fact: 'history.had', label: hadFact.label, proof: hadFact.proof }]
  const judged = (id: string, block: Pick<Exclusion, 'says' | 'clause' | 'reference' | 'assumed'>, answer: Answer): Judged => {
    const { says, clause, reference, assumed } = block
    return { id, says, clause, reference, assumed, answer, because }
  }
  const of = (had: Had): string => had.plan ?? plan.plan
  const before = past?.filter((had) => had.on <= day)
  const excludes = Object.entries(scheme.excludes).map(([id, each]) => {
    const counts = (had: Had): boolean =>
      had.scheme === each.scheme && of(had) === (each.of ?? plan.plan) && (each.within === undefined || day < termEnd(had.on, each.within))
    return judged(id, each, before ? (before.some(counts) ? 'not_met' : 'met') : 'unknown')
  })
  // a scheme of the same name in a plan that this one supersedes is the same scheme
  const line = new Set([plan.plan, ...plan.supersedes])
  const caps = Object.entries(scheme.award?.caps ?? {}).map(([id, cap]) => {
    const counts = (had: Had): boolean => had.scheme === schemeId && line.has(of(had)) && (cap.in === 'lifetime' || had.on.slice(0, 4) === day.slice(0, 4))
    return judged(id, cap, before ? (before.filter(counts).length >= cap.times ? 'not_met' : 'met') : 'unknown')
  })
  return [...excludes, ...caps]
}
