/** Two values held against each other: yes, no, or not known. */
import { held, ratios2 } from './held.ts'
import { lift2 } from './lift.ts'
import { isUnknown, made, Uncovered, unknown, type Ask, type Part } from './part.ts'

export type Way = 'at_least' | 'at_most' | 'above' | 'below' | 'equal'
const signs: Readonly<Record<Way, (a: number, b: number) => number>> = {
  at_least: (a, b) => (a >= b ? 1 : 0),
  at_most: (a, b) => (a <= b ? 1 : 0),
  above: (a, b) => (a > b ? 1 : 0),
  below: (a, b) => (a < b ? 1 : 0),
  equal: (a, b) => (a === b ? 1 : 0),
}
const isNumber = ({ kind }: Part): boolean => kind === 'int' || kind === 'number'
/** Holds two values of a kind against each other. Texts, and what is yes or no, are only equal or not. */
export function compared(a: Part, way: Way, b: Part): Part {
  if (a.kind === 'ratio' || b.kind === 'ratio') {
    const [left, right] = ratios2(a, b)
    return against(left, way, right)
  }
  if (isNumber(a) && isNumber(b)) {
    const per = (a.constant === undefined ? a.per : b.per) ?? 1
    return against(held(a, per), way, held(b, per))
  }
  if (a.kind !== b.kind || (way !== 'equal' && (a.kind === 'text' || a.kind === 'bool'))) throw new Uncovered(`${a.kind} ${way} ${b.kind}`)
  return against(a, way, b)
}
/** The commonest comparison, a fact with what is the same for all, has no inner call. */
function against(a: Part, way: Way, b: Part): Part {
  const [slot, edge] = [a.slot, b.constant]
  if (isUnknown(a) || isUnknown(b)) return unknown('bool')
  if (slot === undefined || edge === undefined) return lift2('bool', a, b, signs[way])
  const ask: Readonly<Record<Way, Ask>> = {
    at_least: (row) => ((row[slot] as number) >= edge ? 1 : row[slot] === row[slot] ? 0 : Number.NaN),
    at_most: (row) => ((row[slot] as number) <= edge ? 1 : row[slot] === row[slot] ? 0 : Number.NaN),
    above: (row) => ((row[slot] as number) > edge ? 1 : row[slot] === row[slot] ? 0 : Number.NaN),
    below: (row) => ((row[slot] as number) < edge ? 1 : row[slot] === row[slot] ? 0 : Number.NaN),
    equal: (row) => (row[slot] === edge ? 1 : row[slot] === row[slot] ? 0 : Number.NaN),
  }
  return made('bool', ask[way])
}
