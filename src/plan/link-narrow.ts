/** Sees that a parameter which may only raise (or only lower) a figure above it does so, on each day on which either changes. */
import { exactOf, order } from './exact.ts'
import type { Law } from './law.ts'
import type { Linker } from './linker.ts'
import { inOrder } from './parameter.ts'
import { listOf, tableIn, tableOf, textOf } from './raw.ts'
import type { Parameter } from './shape.ts'
import { faultWords } from './words.ts'

export function linkNarrow({ marked, plan }: Linker, law: Law): void {
  const begins = textOf(tableIn(plan, 'in_force')['from'])
  for (const [id, raw] of Object.entries(tableIn(plan, 'parameters'))) {
    const { of, may } = tableIn(raw, 'narrows')
    const name = textOf(of)
    const above = name?.startsWith('law.') ? law.parameters[name.slice(4)] : undefined
    if (!above || begins === undefined) continue
    if (tableOf(raw)['unit'] !== above.unit) {
      marked.report(['parameters', id, 'narrows', 'of'], faultWords.other_unit, { name: String(name) })
      continue
    }
    listOf(tableOf(raw)['values']).forEach((row, at) => {
      const { value, from, to } = tableOf(row)
      const first = textOf(from) ?? begins
      const last = textOf(to) ?? '9999-12-31'
      const days = [first, ...above.values.flatMap((v) => (v.from !== undefined && first < v.from && v.from <= last ? [v.from] : []))]
      for (const day of days) {
        const bound = plainOn(above, day)
        const own = numberIn(value)
        if (bound === undefined || own === undefined) continue
        const sign = order(exactOf(own), exactOf(bound))
        if ((may === 'raise' && sign < 0) || (may === 'lower' && sign > 0)) {
          const says = may === 'raise' ? faultWords.below_law : faultWords.above_law
          return marked.report(['parameters', id, 'values', at, 'value'], says, { bound: String(bound), name: String(name), day })
        }
      }
    })
  }
}
const numberIn = (value: unknown): number | string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/.test(value)) ? value : undefined
/** The one number that the figure above is on a day; undefined where that hangs on facts, on a place or on another figure. */
function plainOn(above: Parameter, day: string): number | string | undefined {
  const values = inOrder(above, day)
  return values.some((v) => v.when !== undefined || v.where !== undefined) ? undefined : numberIn(values[0]?.value)
}
