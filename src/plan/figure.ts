/** What a figure is worth for a case: a number as it stands, a parameter, a measure, or a fact. */
import { exactOf, over, rounded, times, whole, type Exact } from './exact.ts'
import type { Figure, Rounding } from './piece.ts'
import type { Sight } from './sight.ts'
import { DayValue, ExactValue, FenValue, type Seen } from './values.ts'

const hundred = whole(100)
/** The value of a figure; a number that stands there is just that number. Undefined where something it needs is absent. */
export function figureOf(sight: Sight, figure: Figure): Seen {
  if (typeof figure === 'number') return new ExactValue(exactOf(figure))
  if (/^\d/.test(figure)) return new ExactValue(exactOf(figure))
  const [group = '', key = ''] = figure.split('.')
  if (!figure.includes('.')) return sight.resolver.figure(sight, Object.hasOwn(sight.plan.parameters, figure) ? 'parameters' : 'measures', figure)
  if (group === 'law' || group === 'parameters' || group === 'measures') return sight.resolver.figure(sight, group, key)
  return sight.at(figure)
}
/** A figure as an amount, in fen; a number that stands there is in the unit of account. */
export function moneyOf(sight: Sight, figure: Figure): Exact | undefined {
  const seen = figureOf(sight, figure)
  if (seen instanceof FenValue) return whole(seen.fen)
  if (typeof figure === 'number' && seen instanceof ExactValue) return times(seen.exact, hundred)
  return undefined
}
/** A figure as a rate; a number that stands there is per cent. */
export function rateOf(sight: Sight, figure: Figure): Exact | undefined {
  const exact = numberOf(sight, figure)
  return typeof figure === 'number' && exact ? over(exact, hundred) : exact
}
/** A figure as a plain number. */
export function numberOf(sight: Sight, figure: Figure): Exact | undefined {
  const seen = figureOf(sight, figure)
  return seen instanceof ExactValue ? seen.exact : typeof seen === 'bigint' ? whole(seen) : undefined
}
export function dayAt(sight: Sight, figure: Figure): string | undefined {
  const seen = figureOf(sight, figure)
  return seen instanceof DayValue ? seen.day : undefined
}

/** An amount rounded by a rule's name, which speaks of the unit of account (yuan), not of fen. */
export const roundedMoney = (fen: Exact, by: Rounding): Exact => times(rounded(over(fen, hundred), by), hundred)
/** To whole fen, half up: where a rule names no rounding. */
export const toFen = (fen: Exact): bigint => rounded(fen, 'half_up_to_whole').n
