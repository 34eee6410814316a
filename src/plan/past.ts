/** The conditions that look back: what an applicant may not have had, and how often an award may be had. */
import type { Day } from '../kit/day.ts'
import { sure } from '../kit/sure.ts'
import { sightOf } from './engine.ts'
import { hadFact, type Facts, type Had } from './facts.ts'
import type { Judged } from './judge.ts'
import type { Answer } from './settle.ts'
import type { Cap, Exclusion, Plan } from './shape.ts'
import { termEnd } from './term.ts'

type Named = { readonly scheme: string; readonly of: string }

export function pastConditions(plan: Plan, schemeId: string, facts: Facts, day: Day): Judged[] {
  const scheme = sure(plan.schemes[schemeId])
  const before = facts.history?.had?.filter((had) => had.on <= day)
  const because = [{ fact: 'history.had', label: hadFact.label, proof: hadFact.proof }]
  const judged = (id: string, block: Pick<Exclusion, 'says' | 'clause' | 'reference' | 'assumed'>, answer: Answer): Judged => {
    const { says, clause, reference, assumed } = block
    return { id, says, clause, reference, assumed, answer, because }
  }
  const itemOf = (per: string | undefined): string | undefined => {
    const seen = per === undefined ? undefined : sightOf(plan, facts, day, schemeId).at(per)
    return typeof seen === 'string' ? seen : undefined
  }
  const sameItem = (had: Had, per: string | undefined): boolean => per === undefined || (had.item !== undefined && had.item === itemOf(per))
  const excludes = Object.entries(scheme.excludes).map(([id, each]) => {
    const named = namedBy(plan, each)
    const counts = (had: Had): boolean =>
      named.some((n) => had.scheme === n.scheme && (had.plan ?? plan.plan) === n.of) &&
      (each.within === undefined || day < termEnd(had.on, each.within)) &&
      (each.since === undefined || had.on >= each.since) &&
      (!each.at_once || had.until === undefined || had.until >= day) &&
      sameItem(had, each.per)
    // where only what was added since counts, having had it bars nobody
    return judged(id, each, !before ? 'unknown' : !each.except && before.some(counts) ? 'not_met' : 'met')
  })
  const caps = Object.entries({ ...scheme.dues?.caps, ...scheme.award?.caps }).flatMap(([id, cap]) => {
    if (cap.times === undefined && cap.months === undefined) return []
    const past = before && hadUnder(plan, schemeId, cap, before, day).filter((had) => sameItem(had, cap.per))
    const reached = past && (cap.times !== undefined ? past.length >= cap.times : false)
    return [judged(id, cap, reached === undefined ? 'unknown' : reached ? 'not_met' : 'met')]
  })
  return [...excludes, ...caps]
}

const namedBy = (plan: Plan, { scheme, any_of, of }: Exclusion): Named[] =>
  [...(scheme === undefined ? [] : [scheme]), ...(any_of ?? [])].map((each) => (typeof each === 'string' ? { scheme: each, of: of ?? plan.plan } : each))

/** What was had that a cap counts on a day: of this scheme (or of those it names), of this plan or one it supersedes, in the time it looks over. */
export function hadUnder(plan: Plan, schemeId: string, cap: Cap, past: readonly Had[], day: Day): Had[] {
  // a scheme of the same name in a plan that this one supersedes is the same scheme
  const line = new Set([plan.plan, ...plan.supersedes])
  const counted = new Set([schemeId, ...(cap.across ?? [])])
  return past.filter(
    (had) =>
      counted.has(had.scheme) &&
      line.has(had.plan ?? plan.plan) &&
      (cap.in === 'lifetime' || (cap.in === 'year' ? had.on.slice(0, 4) === day.slice(0, 4) : cap.in === 'case' ? false : day < termEnd(had.on, cap.in))),
  )
}
