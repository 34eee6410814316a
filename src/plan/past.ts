/** The conditions that look back: what an applicant may not have had, and how often or how long an award may be had. */
import { sure } from '../kit/sure.ts'
import { order, whole } from './exact.ts'
import type { Had } from './facts.ts'
import { numberOf } from './figure.ts'
import { hadUnder, monthsIn, sameItem } from './had.ts'
import { marked, type Judged } from './judged.ts'
import { grounded } from './settle.ts'
import type { Cap, Exclusion, Plan, Scheme } from './shape.ts'
import type { Sight } from './sight.ts'
import { termEnd } from './term.ts'

type Named = { readonly scheme: string; readonly of: string }

export function pastConditions(sight: Sight, scheme: Scheme): Judged[] {
  const caps = Object.entries({ ...scheme.dues?.caps, ...scheme.award?.caps }).filter(([, cap]) => cap.times !== undefined || cap.months !== undefined)
  const looked = (id: string, block: Exclusion | Cap, ask: () => boolean | undefined): Judged => marked(id, block, grounded(sight, ask))
  return [
    ...Object.entries(scheme.excludes).map(([id, each]) => looked(id, each, () => isFree(sight, each))),
    ...caps.map(([id, cap]) => looked(id, cap, () => hasRoom(sight, cap))),
  ]
}

/** True when nothing was had that shuts the applicant out; where only what was added since counts, having had it bars nobody. */
function isFree(sight: Sight, each: Exclusion): boolean | undefined {
  const past = sight.had()
  if (!past || each.except) return past && true
  const { day, plan } = sight
  const named = namedBy(plan, each)
  const counts = (had: Had): boolean =>
    had.on <= day &&
    named.some((n) => had.scheme === n.scheme && (had.plan ?? plan.plan) === n.of) &&
    (each.within === undefined || day < termEnd(had.on, each.within)) &&
    (each.since === undefined || had.on >= each.since) &&
    (!each.at_once || had.until === undefined || had.until >= day)
  const same = past.filter(counts).map((had) => sameItem(sight, had, each.per))
  return same.includes(true) ? false : same.includes(undefined) ? undefined : true
}

/** True while it may be had once more, or for more months. Months that run out for some rows alone shut nobody out. */
function hasRoom(sight: Sight, cap: Cap): boolean | undefined {
  const past = hadUnder(sight, cap)
  if (cap.times !== undefined) return past && past.length < cap.times
  const most = numberOf(sight, sure(cap.months))
  if (!past || !most) return undefined
  return cap.rows !== undefined || order(most, whole(monthsIn(past))) > 0
}

const namedBy = (plan: Plan, { scheme, any_of, of }: Exclusion): Named[] =>
  [...(scheme === undefined ? [] : [scheme]), ...(any_of ?? [])].map((each) => (typeof each === 'string' ? { scheme: each, of: of ?? plan.plan } : each))
