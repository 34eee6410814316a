/** Those who wait for a post of a kind in a district, in order, each with what is known, their reasons, and what stands against them. */
import type { Act } from '../../../kit/act.ts'
import { atOnce } from '../../../kit/db.ts'
import { figuresNamed, postFigure, type Figure } from '../law.ts'
import { orderOf, type Known, type Ordered } from '../rules/order.ts'
import { reasonAgainst, type Against } from '../rules/placing.ts'
import { specialOf } from '../rules/special.ts'
import * as store from '../store/waiting.ts'

export type Candidate = store.WaitRow & {
  readonly wait_id: number
  readonly facts: Readonly<Record<string, Known>>
  readonly placements: number
  /** the day of the first placement; its age counts ever after */
  readonly first_placed_on: string | undefined
  readonly against: Against | undefined
}
export type Order = {
  /** who can come next, or could once what is unknown is found out */
  readonly ordered: readonly Ordered<Candidate>[]
  /** whom a rule keeps from this post */
  readonly kept_out: readonly Candidate[]
  readonly criteria: readonly (Figure & { readonly name: string })[]
}

/** The order of a day. Posts that are no public welfare posts go by the same order, without the rules on placements. */
export async function orderFor(act: Act, kind: string, district: string): Promise<Order> {
  const [waiting, needs, before] = await atOnce([store.waiting(act.db, district, kind), store.needs(act.db), store.placementsBefore(act.db)])
  const criteria = figuresNamed('first_', act.today)
  const most = postFigure('post_placements_most', act.today)?.value ?? Infinity
  const candidates = waiting.map((row): Candidate => {
    const facts = factsOf(needs.filter(({ who }) => who === row.person_id))
    const own = before.filter(({ person_id }) => person_id === row.person_id)
    const standing = { hard_to_employ: facts['hard_to_employ'] ?? 'unknown', placements: own.length, special: specialOf(row, facts, act.today) }
    const against = kind === 'public_welfare_post' ? reasonAgainst(standing, most) : undefined
    return { ...row, wait_id: row.id, facts, placements: own.length, first_placed_on: own[0]?.started_on, against }
  })
  const isOpen = ({ against }: Candidate): boolean => against === undefined || against === 'still_unknown' || against === 'again_unknown'
  const names = criteria.map(({ name }) => name)
  return { ordered: orderOf(candidates.filter(isOpen), names), kept_out: candidates.filter((one) => !isOpen(one)), criteria }
}

/** What is known of each need; without a row it is unknown, which is no no. */
export function factsOf(rows: readonly store.NeedRow[]): Record<string, Known> {
  const told = new Map(rows.map(({ need, holds }) => [need, holds ? 'yes' : 'no'] as const))
  const all = ['zero_employment_household', 'hard_to_employ', 'long_unemployed', 'low_income', 'registered_poor']
  return Object.fromEntries(all.map((need) => [need, told.get(need) ?? 'unknown']))
}
