/** Which documents a case must bring. */
import type { Day } from '../kit/day.ts'
import { sightOf } from './engine.ts'
import type { Facts } from './facts.ts'
import { holds } from './holds.ts'
import { schemeOf } from './judge.ts'
import type { Plan } from './shape.ts'

export type PaperState = 'required' | 'optional' | 'not_asked' | 'waived' | 'unknown'
/** Each document of a scheme: asked for in this case, waived, or not yet known because a fact is missing. */
export function papersOf(plan: Plan, schemeId: string, facts: Facts, day: Day): Record<string, PaperState> {
  const sight = sightOf(plan, facts, day, schemeId)
  const stateOf = ({ when, waived_when, optional }: Plan['schemes'][string]['documents'][string]): PaperState => {
    const asked = when === undefined ? true : holds(sight, when)
    const waived = waived_when === undefined ? false : holds(sight, waived_when)
    if (asked === false) return 'not_asked'
    if (waived === true) return 'waived'
    return asked === undefined || waived === undefined ? 'unknown' : optional ? 'optional' : 'required'
  }
  return Object.fromEntries(Object.entries(schemeOf(plan, schemeId).documents).map(([name, paper]) => [name, stateOf(paper)]))
}
