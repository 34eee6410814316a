/** Compiled pieces of a condition: functions of a row. Numbers stand for everything, NaN for what is not known. */
import { exactOf, order, times, whole, written, type Exact } from '../exact.ts'
import type { Row } from './frame.ts'

export type Ask = (row: Row) => number
export type Kind = 'bool' | 'int' | 'fen' | 'day' | 'text' | 'number'
export type Part = {
  readonly kind: Kind
  readonly ask: Ask
  /** the value, where it is the same for every row */
  readonly constant?: number | undefined
  /** the place in the row, where it is just that */
  readonly slot?: number | undefined
  /** of a number: how many times its value the row holds, so that a percentage keeps its digits */
  readonly per?: 1 | 100 | undefined
  /** of a constant number: its value */
  readonly exact?: Exact | undefined
}
/** Thrown while compiling, on what is left to the interpreter. */
export class Uncovered extends Error {}
/** Thrown while answering, where a number of a row leaves what is exact: the interpreter answers that row. */
export class Beyond extends Error {}

export const constant = (kind: Kind, value: number): Part => ({ kind, ask: () => value, constant: value })
export const unknown = (kind: Kind): Part => constant(kind, Number.NaN)
export const exactly = (exact: Exact): Part => ({ ...constant('number', 0), exact })
export const isUnknown = (part: Part): boolean => part.constant !== undefined && Number.isNaN(part.constant)
export const inSlot = (kind: Kind, slot: number, per?: 1 | 100): Part => ({ kind, slot, per, ask: (row) => row[slot] as number })
export const made = (kind: Kind, ask: Ask): Part => ({ kind, ask })

/** Gives the part when it is of that kind; what is of another kind is left to the interpreter. */
export function of(kind: Kind, part: Part): Part {
  if (part.kind !== kind) throw new Uncovered(kind)
  return part
}
/** Applies a function to what is known. */
export function lift1(kind: Kind, a: Part, work: (a: number) => number): Part {
  if (a.constant !== undefined) return isUnknown(a) ? unknown(kind) : constant(kind, work(a.constant))
  const { ask, slot } = a
  if (slot === undefined)
    return made(kind, (row) => {
      const x = ask(row)
      return x === x ? work(x) : x
    })
  return made(kind, (row) => {
    const x = row[slot] as number
    return x === x ? work(x) : x
  })
}
/** Applies a function to two values where both are known. */
export function lift2(kind: Kind, a: Part, b: Part, work: (a: number, b: number) => number): Part {
  if (isUnknown(a) || isUnknown(b)) return unknown(kind)
  const [known, other] = [a.constant, b.constant]
  if (other !== undefined) return lift1(kind, a, (x) => work(x, other))
  if (known !== undefined) return lift1(kind, b, (y) => work(known, y))
  const [first, second] = [a.ask, b.ask]
  return made(kind, (row) => {
    const x = first(row)
    if (x !== x) return x
    const y = second(row)
    return y === y ? work(x, y) : y
  })
}
/** A whole number that is still exact; of what is not, the row is left to the interpreter. */
export function safe(n: number): number {
  if (!Number.isSafeInteger(n)) throw new Beyond()
  return n
}
/** The same number held so many times over, for a comparison; left to the interpreter where digits would be lost. */
export function held(part: Part, per: 1 | 100): Part {
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
