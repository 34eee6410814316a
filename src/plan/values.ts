/** The values that expressions and tables work with. */
import type { Day } from '../kit/day.ts'
import type { Phrase } from '../kit/say.ts'
import type { Exact } from './exact.ts'

/** A day, an amount and an exact number as types of their own, so that no expression can mix them with text or fractions. */
export class DayValue {
  readonly day: Day
  constructor(day: Day) {
    this.day = day
  }
}
export class FenValue {
  readonly fen: bigint
  constructor(fen: bigint) {
    this.fen = fen
  }
}
export class ExactValue {
  readonly exact: Exact
  constructor(exact: Exact) {
    this.exact = exact
  }
}

/** Thrown inside an expression where a fact that it needs is absent. */
export class Absent extends Error {}

/** One fact or parameter that was looked at. */
export type Reading = {
  readonly fact: string
  readonly label: Phrase
  readonly proof?: Phrase | undefined
  readonly reference?: string | undefined
  readonly assumed?: Phrase | undefined
  readonly present: boolean
}
export type Seen = string | bigint | boolean | DayValue | FenValue | ExactValue | undefined
