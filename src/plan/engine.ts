/** A plan made ready to judge: its language, compiled once. */
import type { Day } from '../kit/day.ts'
import { makeLanguage, unitsIn, type Language } from './express.ts'
import type { Facts } from './facts.ts'
import { resolved } from './resolve.ts'
import type { Plan } from './shape.ts'
import { Sight, type Resolver, type WorkingDays } from './sight.ts'

const ready = new WeakMap<Plan, Resolver>()
/** The language and the figures of a plan. */
export function resolverOf(plan: Plan): Resolver {
  const known = ready.get(plan)
  if (known) return known
  const language: Language = makeLanguage(unitsIn(plan.parameters), unitsIn(plan.law.parameters), unitsIn(plan.measures))
  const made: Resolver = { language, figure: resolved }
  ready.set(plan, made)
  return made
}

/** A case as a plan sees it on a day. */
export function sightOf(plan: Plan, facts: Facts, day: Day, scheme?: string, calendar?: WorkingDays): Sight {
  const sight = new Sight(plan, facts, day, resolverOf(plan), calendar)
  sight.scheme = scheme
  return sight
}
