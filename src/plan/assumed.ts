/** What a plan assumes, because its sources do not state it. */
import type { Phrase } from '../kit/say.ts'
import type { Plan } from './shape.ts'

export type Assumption = { readonly path: string; readonly reason: Phrase }

/** Every block that is marked as assumed, by its path in the file, with the reason. */
export function assumptions(plan: Plan): Assumption[] {
  const found: Assumption[] = []
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return
    if ('assumed' in value && value.assumed) found.push({ path: path.join('.'), reason: value.assumed as Phrase })
    for (const [key, each] of Object.entries(value)) if (key !== 'assumed') walk(each, [...path, key])
  }
  const { law: _, ...own } = plan
  walk(own, [])
  return found
}
