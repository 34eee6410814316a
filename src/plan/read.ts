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
  const read = readShaped(text, file, planShape, (marked) => {
    const units = {
      parameters: unitsIn(tableIn(marked.value, 'parameters')),
      law: unitsIn(law.parameters),
      measures: unitsIn(tableIn(marked.value, 'measures')),
    }
    const all = Object.entries(units).flatMap(([of, each]) => Object.entries(each).map(([name, unit]): [string, string] => [`${of}.${name}`, unit]))
    linkPlan(marked, makeLanguage(units.parameters, units.law, units.measures), new Map(all), law)
  })
  return 'faults' in read ? read : { plan: Object.freeze({ ...read.value, law }) }
}
