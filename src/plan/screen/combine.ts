/** Several answers as one, and two values held against each other: yes, no, or not known. */
import type { Row } from './frame.ts'
import { constant, held, isUnknown, lift1, lift2, made, Uncovered, unknown, type Ask, type Part } from './part.ts'

export const not = (part: Part): Part => lift1('bool', part, (x) => 1 - x)

/** All, any, none or so many of the parts. What is the same for every row is worked out here. */
export function several(parts: readonly Part[], rule: 'all' | 'any' | 'none' | number): Part {
  if (rule === 'none') return not(several(parts, 'any'))
  if (rule !== 'all' && rule !== 'any') return atLeast(parts, rule)
  const deciding = rule === 'all' ? 0 : 1
  if (parts.some((part) => part.constant === deciding)) return constant('bool', deciding)
  const open = parts.filter((part) => part.constant === undefined).map((part) => part.ask)
  const rest = parts.some(isUnknown) ? Number.NaN : 1 - deciding
  return open.length === 0 ? constant('bool', rest) : made('bool', untilDecided(open, deciding, rest))
}
/** Asks one after the other until one decides. */
export function untilDecided(asks: readonly Ask[], deciding: number, rest: number): Ask {
  const [first, second, third] = asks
  if (!first) return () => rest
  if (!second)
    return (row) => {
      const x = first(row)
      return x === deciding || x !== x ? x : rest
    }
  if (!third)
    return (row) => {
      const x = first(row)
      if (x === deciding) return x
      const y = second(row)
      return y === deciding || y !== y ? y : x === x ? rest : x
    }
  return (row: Row) => {
    let result = rest
    for (const ask of asks) {
      const x = ask(row)
      if (x === deciding) return x
      if (x !== x) result = x
    }
    return result
  }
}
function atLeast(parts: readonly Part[], least: number): Part {
  const asks = parts.map((part) => part.ask)
  const ask: Ask = (row) => {
    let [yes, open] = [0, 0]
    for (const each of asks) {
      const x = each(row)
      if (x === 1) yes++
      else if (x !== x) open++
    }
    return yes >= least ? 1 : yes + open < least ? 0 : Number.NaN
  }
  return parts.every((part) => part.constant !== undefined) ? constant('bool', ask(new Float64Array(0))) : made('bool', ask)
}

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
