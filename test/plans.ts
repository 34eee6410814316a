/** The plans and laws that ship with the house, for tests. */
import { globSync, readFileSync } from 'node:fs'
import { readComposed, restsOn } from '../src/plan/compose.ts'
import { readLaw, type Law } from '../src/plan/law.ts'
import { readPlan, type PlanFault } from '../src/plan/read.ts'
import type { Plan } from '../src/plan/shape.ts'

export const planNames = ['taiyuan-double-hundred', 'taiyuan-continuing'] as const
export const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

export function nationalLaw(): Law {
  const read = readLaw(textOf('law/national.yaml'), 'law/national.yaml')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.law
}

/** A plan that ships, or that plan with a piece of its text replaced. */
export function planOf(name: (typeof planNames)[number], from = '', to = ''): Plan {
  const read = readChanged(name, from, to)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

export function readChanged(name: (typeof planNames)[number], from: string, to: string): { plan: Plan } | { faults: PlanFault[] } {
  const text = textOf(`plans/${name}/plan.yaml`)
  if (!text.includes(from)) throw new Error(`the plan does not say ${from}`)
  return readPlan(
    text.replace(from, () => to),
    'plan.yaml',
    nationalLaw(),
  )
}

const root = new URL('../../', import.meta.url)
/** Every plan file that ships, the worked examples among them. */
export const shippedPlans = (): string[] => globSync('plans/**/plan.yaml', { cwd: root }).toSorted()
let bases: ReadonlyMap<string, string> | undefined
const baseOf = (name: string): string | undefined => {
  bases ??= new Map(shippedPlans().map((file) => [/^plan: ([a-z0-9-]+)$/m.exec(textOf(file))?.[1] ?? '', textOf(file)]))
  return bases.get(name)
}
let law: Law | undefined
/** Reads a plan that ships, on the plan that it rests on when it does. */
export function readShipped(file: string): { plan: Plan } | { faults: PlanFault[] } {
  law ??= nationalLaw()
  const text = textOf(file)
  const base = restsOn(text)
  const baseText = base === undefined ? undefined : baseOf(base)
  return baseText === undefined ? readPlan(text, file, law) : readComposed(text, file, baseText, law)
}
