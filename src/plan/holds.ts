/** Whether a test of a plan holds for a case: yes, no, or (undefined) nobody can say yet. */
import { EvaluationError } from '@marcbachmann/cel-js'
import { exactOf, order, over, times, whole, type Exact } from './exact.ts'
import { factPaths, listItems, type Fact } from './facts.ts'
import { figureOf } from './figure.ts'
import type { Match, MatchTable, Test } from './shape/test.ts'
import type { Sight } from './sight.ts'
import { Absent, DayValue, ExactValue, FenValue, type Seen } from './values.ts'

/** The tests of several kinds as one list with its rule, or undefined for a single question. */
export function partsOf(test: Test): { readonly parts: readonly Test[]; readonly rule: 'all' | 'any' | 'none' | number } | undefined {
  if (typeof test === 'string' || isNamed(test)) return undefined
  if ('of' in test && Array.isArray(test.of)) return { parts: test.of, rule: Number(test['at_least']) }
  if ('any_of' in test) return { parts: test.any_of as readonly Test[], rule: 'any' }
  if ('all_of' in test) return { parts: test.all_of as readonly Test[], rule: 'all' }
  if ('none_of' in test) return { parts: test.none_of as readonly Test[], rule: 'none' }
  const entries = Object.entries(test as MatchTable)
  return entries.length > 1 ? { parts: entries.map(([path, match]) => ({ [path]: match })), rule: 'all' } : undefined
}
export const isNamed = (test: Test): test is { condition: string } => typeof test === 'object' && 'condition' in test
/** The test behind a condition: exactly one of its three forms. */
export const testOf = (condition: { when?: Test | undefined; any_of?: readonly Test[] | undefined; all_of?: readonly Test[] | undefined }): Test =>
  condition.when ?? (condition.any_of ? { any_of: condition.any_of } : { all_of: condition.all_of ?? [] })

/** Three-valued: what is not known matters only where the rest does not decide. */
export function together(answers: readonly (boolean | undefined)[], rule: 'all' | 'any' | 'none' | number): boolean | undefined {
  const yes = answers.filter((a) => a === true).length
  const unknown = answers.filter((a) => a === undefined).length
  const least = rule === 'all' ? answers.length : rule === 'any' || rule === 'none' ? 1 : rule
  const reached = yes >= least ? true : yes + unknown < least ? false : undefined
  return rule === 'none' ? (reached === undefined ? undefined : !reached) : reached
}

export function holds(sight: Sight, test: Test): boolean | undefined {
  if (typeof test === 'string') return asked(sight, test)
  if (isNamed(test)) {
    const condition = sight.plan.conditions[test.condition]
    if (condition?.judged_by) return sight.facts.judgement?.[test.condition]
    return condition ? holds(sight, testOf(condition)) : undefined
  }
  const several = partsOf(test)
  if (several)
    return together(
      several.parts.map((part) => holds(sight, part)),
      several.rule,
    )
  const [path, match] = Object.entries(test as MatchTable)[0] ?? ['', true]
  return matches(sight, path, match)
}

function asked(sight: Sight, text: string): boolean | undefined {
  const value = computed(sight, text)
  return typeof value === 'boolean' ? value : undefined
}
/** What an expression comes to; undefined where a fact is absent or the arithmetic has no result. */
export function computed(sight: Sight, text: string): unknown {
  try {
    return sight.language.run(text, sight)
  } catch (error) {
    // an absent fact, or arithmetic that has no result (a division by zero): either way nobody can say
    if (error instanceof Absent || error instanceof EvaluationError) return undefined
    throw error
  }
}

const kindOf = (sight: Sight, path: string): Fact | undefined =>
  path.startsWith('each.') && sight.list !== undefined ? listItems.get(sight.list)?.[path.slice(5)] : factPaths.get(path)

function matches(sight: Sight, path: string, match: Match): boolean | undefined {
  const value = figureOf(sight, path)
  if (value === undefined) return undefined
  if (typeof match !== 'object') return equal(sight, path, value, match)
  if (Array.isArray(match))
    return together(
      match.map((each) => equal(sight, path, value, each)),
      'any',
    )
  if ('not' in match) {
    const found = matches(sight, path, match.not)
    return found === undefined ? undefined : !found
  }
  const edges = Object.entries(match as Record<string, number | string>)
  return together(
    edges.map(([way, edge]) => {
      const sign = compared(sight, path, value, edge)
      if (sign === undefined) return undefined
      return way === 'at_least' ? sign >= 0 : way === 'at_most' ? sign <= 0 : way === 'above' ? sign > 0 : sign < 0
    }),
    'all',
  )
}
function equal(sight: Sight, path: string, value: Seen, written: string | number | boolean): boolean | undefined {
  if (typeof value === 'boolean' || typeof value === 'string') return value === written
  const sign = typeof written === 'boolean' ? undefined : compared(sight, path, value, written)
  return sign === undefined ? undefined : sign === 0
}
/** Below zero when the value is less than what is written: a number in the fact's own unit, a day, or the name of a figure. */
function compared(sight: Sight, path: string, value: Seen, written: number | string): number | undefined {
  if (value instanceof DayValue) {
    const day = typeof written === 'string' && /^\d{4}-/.test(written) ? written : (figureOf(sight, written) as DayValue | undefined)?.day
    return day === undefined ? undefined : value.day < day ? -1 : value.day > day ? 1 : 0
  }
  const left = exactly(value)
  const seen = typeof written === 'number' ? scaledLike(value, kindOf(sight, path)?.kind ?? 'percent', written) : exactly(figureOf(sight, written))
  return left && seen ? order(left, seen) : undefined
}
const exactly = (seen: Seen): Exact | undefined =>
  seen instanceof ExactValue ? seen.exact : seen instanceof FenValue ? whole(seen.fen) : typeof seen === 'bigint' ? whole(seen) : undefined
const scaledLike = (value: Seen, kind: string, written: number): Exact => {
  const exact = exactOf(written)
  if (value instanceof FenValue) return times(exact, whole(100))
  return value instanceof ExactValue && kind === 'percent' ? over(exact, whole(100)) : exact
}
