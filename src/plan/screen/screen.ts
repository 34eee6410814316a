/** A scheme's conditions compiled once, for holding very many persons against it. It answers what `judge` answers, without the grounds. */
import type { Day } from '../../kit/day.ts'
import { sure } from '../../kit/sure.ts'
import { judge, schemeOf, type Answer } from '../judge.ts'
import type { Plan } from '../shape.ts'
import type { WorkingDays } from '../sight.ts'
import { untilDecided } from './combine.ts'
import { conditionParts } from './conditions.ts'
import { deskOf } from './desk-of.ts'
import type { Frame, Row } from './frame.ts'
import { Beyond, isUnknown, type Ask } from './part.ts'

export type Screen = {
  /** the conditions in the order of `judge` */
  readonly ids: readonly string[]
  /** 1 met, 0 not met, NaN not known; of the scheme as a whole */
  readonly holds: Ask
  /** the same of each condition */
  readonly conditions: readonly Ask[]
  /** the conditions that had to be left to the interpreter; they are slow */
  readonly interpreted: readonly string[]
}
const codes: Readonly<Record<Answer, number>> = { met: 1, not_met: 0, unknown: Number.NaN }
export const answerIn = (code: number): Answer => (code === 1 ? 'met' : code === 0 ? 'not_met' : 'unknown')

/**
 * Compiles a scheme for a day and for rows of a frame. What rows do not hold counts as absent.
 * Throws RangeError when the plan has no such scheme.
 */
export function screenOf(plan: Plan, schemeId: string, day: Day, frame: Frame, calendar?: WorkingDays): Screen {
  const scheme = schemeOf(plan, schemeId)
  const blank = judge(plan, schemeId, {}, day, calendar).conditions
  const interpret = (row: Row) => judge(plan, schemeId, frame.factsOf(row), day, calendar)
  const one = (at: number, row: Row): number => codes[sure(interpret(row).conditions[at]).answer]
  const parts = conditionParts(deskOf(plan, schemeId, day, frame, calendar), scheme, blank)
  const conditions = parts.map(({ part }, at): Ask => {
    if (!part) return (row) => one(at, row)
    return part.constant === undefined ? careful(part.ask, (row) => one(at, row)) : part.ask
  })
  const open = parts.flatMap(({ part }, at) => (part === undefined ? [sure(conditions[at])] : part.constant === undefined ? [part.ask] : []))
  const constants = parts.flatMap(({ part }) => (part?.constant === undefined ? [] : [part]))
  const refused = constants.some(({ constant }) => constant === 0)
  const whole = refused ? untilDecided([], 0, 0) : untilDecided(open, 0, constants.some(isUnknown) ? Number.NaN : 1)
  return {
    ids: parts.map(({ id }) => id),
    holds: careful(whole, (row) => codes[interpret(row).answer]),
    conditions,
    interpreted: parts.flatMap(({ id, part }) => (part ? [] : [id])),
  }
}
/** Leaves a row to the interpreter where its numbers go beyond what is exact. */
const careful =
  (ask: Ask, interpret: Ask): Ask =>
  (row) => {
    try {
      return ask(row)
    } catch (error) {
      if (error instanceof Beyond) return interpret(row)
      throw error
    }
  }
