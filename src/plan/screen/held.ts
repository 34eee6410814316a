/** Exact numbers for comparison without fractions: what would lose a digit is left to the interpreter. */
import { exactOf, order, times, whole, written } from '../exact.ts'
import { lift1 } from './lift.ts'
import { constant, isUnknown, safe, Uncovered, unknown, type Part } from './part.ts'

/** The same number held so many times over, for a comparison; left to the interpreter where digits would be lost. */
export function held(part: Part, per: number): Part {
  if (part.kind === 'int' && part.constant === undefined && per === 1) return part
  const exact = part.kind === 'int' && part.constant !== undefined && !isUnknown(part) ? whole(part.constant) : part.exact
  if (!exact) {
    if (isUnknown(part) || (part.kind === 'number' && (part.per ?? 1) === per)) return part
    throw new Uncovered('scale')
  }
  const text = written(times(exact, whole(per)))
  const number = Number(text)
  if (text.includes('/') || order(exactOf(number), exactOf(text)) !== 0) throw new Uncovered('digits')
  return constant('number', number)
}

/** A whole number and a constant as a whole number with what it is divided by. */
export function timesConstant(a: Part, b: Part): Part {
  const exact = b.exact
  if (isUnknown(a) || isUnknown(b)) return unknown('ratio')
  if (a.kind !== 'int' || !exact) throw new Uncovered('ratio')
  const by = safe(Number(exact.n))
  return { ...lift1('ratio', a, (x) => safe(x * by)), per: safe(Number(exact.d)) }
}
/** Two ratios (or whole numbers) as whole numbers of the same order. */
export function ratios2(a: Part, b: Part): [Part, Part] {
  const [left, right] = [ratioOf(a), ratioOf(b)]
  const scaled = (part: Part, by: number): Part => lift1('int', part, (x) => safe(x * by))
  return [scaled(left, right.per), scaled(right, left.per)]
}
function ratioOf(part: Part): Part & { readonly per: number } {
  if (part.kind === 'int' || part.kind === 'ratio') return { ...part, per: part.kind === 'int' ? 1 : (part.per ?? 1) }
  if (isUnknown(part)) return { ...part, per: 1 }
  if (!part.exact) throw new Uncovered('ratio')
  return { ...constant('int', safe(Number(part.exact.n))), per: safe(Number(part.exact.d)) }
}
