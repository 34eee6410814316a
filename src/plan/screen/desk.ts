/** What a compilation has before it: the plan, its day, the frame of the rows; and the interpreter, asked once where that settles it. */
import type { ASTNode } from '@marcbachmann/cel-js'
import type { Day } from '../../kit/day.ts'
import { sightOf } from '../engine.ts'
import type { Facts } from '../facts.ts'
import type { Plan, Test } from '../shape.ts'
import type { Sight, WorkingDays } from '../sight.ts'
import { DayValue, ExactValue, FenValue } from '../values.ts'
import { packedDay } from './days.ts'
import type { Frame } from './frame.ts'
import { constant, exactly, unknown, Uncovered, type Kind, type Part } from './part.ts'

export type Desk = {
  readonly plan: Plan
  readonly scheme: string
  readonly day: Day
  readonly frame: Frame
  readonly calendar: WorkingDays | undefined
  /** parameters that are being compiled, so that none is compiled from itself */
  readonly busy: Set<string>
  // these call each other
  readonly fact: (path: string) => Part
  readonly figure: (of: FigureOf, name: string) => Part
  readonly test: (test: Test) => Part
  readonly said: (node: ASTNode) => Part
}
export type FigureOf = 'parameters' | 'law' | 'measures'
export const sightAt = ({ plan, day, scheme, calendar }: Desk, facts: Facts): Sight => sightOf(plan, facts, day, scheme, calendar)

/**
 * Asks the interpreter with nothing known but perhaps the place, and gives which other facts it looked at that rows
 * hold. Where there are none it takes the same way for every row, and its value is that of all of them.
 */
export function probed<T>(desk: Desk, ask: (sight: Sight) => T, place?: string): { readonly value: T; readonly looked: readonly string[] } {
  const sight = sightAt(desk, place === undefined ? {} : { place: { division: place } })
  const value = ask(sight)
  const looked = [...sight.readings.keys()].filter((path) => desk.frame.slotOf(path) !== undefined && !(path === 'place.division' && place !== undefined))
  return { value, looked }
}
/** A value of the interpreter as a part. */
export function constantOf({ frame }: Desk, value: unknown, kind: Kind): Part {
  if (value === undefined) return unknown(kind)
  if (value instanceof DayValue) return constant('day', packedDay(value.day))
  if (value instanceof ExactValue) return exactly(value.exact)
  if (typeof value === 'string') return constant('text', frame.idOf(value))
  if (typeof value === 'boolean') return constant('bool', Number(value))
  const number = Number(value instanceof FenValue ? value.fen : value)
  if (!Number.isSafeInteger(number)) throw new Uncovered('too great')
  return constant(value instanceof FenValue ? 'fen' : 'int', number)
}
