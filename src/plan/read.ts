/** Reads a plan file. */
import { makeLanguage, unitsIn } from './express.ts'
import { noLaw, type Law } from './law.ts'
import { linkPlan } from './link.ts'
import type { PlanFault } from './marked.ts'
import { tableIn } from './raw.ts'
import { planShape, type Plan } from './shape.ts'
import { readShaped } from './source.ts'

export type { PlanFault } from './marked.ts'

/** The plan that a text says, under the given law; or all that is wrong with it, each fault with its line and column. Never throws. */
export function readPlan(text: string, file: string, law: Law = noLaw): { plan: Plan } | { faults: PlanFault[] } {
  const read = readShaped(text, file, planShape, (marked) =>
    linkPlan(marked, makeLanguage(unitsIn(tableIn(marked.value, 'parameters')), unitsIn(law.parameters))),
  )
  return 'faults' in read ? read : { plan: Object.freeze({ ...read.value, law }) }
}
