/** Compiled pieces of a condition: functions of a row. Numbers stand for everything, NaN for what is not known. */
import type { Exact } from '../exact.ts'
import type { Row } from './frame.ts'

export type Ask = (row: Row) => number
export type Kind = 'bool' | 'int' | 'fen' | 'day' | 'text' | 'number' | 'ratio'
export type Part = {
  readonly kind: Kind
  readonly ask: Ask
  /** the value, where it is the same for every row */
  readonly constant?: number | undefined
  /** the place in the row, where it is just that */
  readonly slot?: number | undefined
  /** of a number: how many times its value the row holds, so that a percentage keeps its digits; a ratio is a whole number divided by this */
  readonly per?: number | undefined
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
/** A whole number that is still exact; of what is not, the row is left to the interpreter. */
export function safe(n: number): number {
  if (!Number.isSafeInteger(n)) throw new Beyond()
  return n
}
