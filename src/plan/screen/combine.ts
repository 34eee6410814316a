/** Several answers as one: yes, no, or not known. */
import type { Row } from './frame.ts'
import { lift1 } from './lift.ts'
import { constant, isUnknown, made, type Ask, type Part } from './part.ts'

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
