/** Tests of a plan as functions of a row. */
import { exactOf } from '../exact.ts'
import { factPaths } from '../facts.ts'
import { holds, isNamed, partsOf, testOf } from '../holds.ts'
import type { Match, MatchTable, Test } from '../shape/test.ts'
import { compared, not, several, type Way } from './combine.ts'
import { packedDay } from './days.ts'
import { constantOf, probed, type Desk } from './desk.ts'
import { spoken } from './expressions.ts'
import { namedFigure } from './figures.ts'
import { constant, exactly, isUnknown, of, safe, Uncovered, unknown, type Part } from './part.ts'

/** Compiles a test. Throws `Uncovered` on what only the interpreter can answer. */
export function testPart(desk: Desk, test: Test): Part {
  const { value, looked } = probed(desk, (sight) => holds(sight, test))
  if (looked.length === 0) return constantOf(desk, value, 'bool')
  if (typeof test === 'string') return of('bool', spoken(desk, test))
  if (isNamed(test)) {
    const condition = desk.plan.conditions[test.condition]
    return condition && !condition.judged_by ? testPart(desk, testOf(condition)) : unknown('bool')
  }
  const together = partsOf(test)
  if (together)
    return several(
      together.parts.map((part) => testPart(desk, part)),
      together.rule,
    )
  const [path, match] = Object.entries(test as MatchTable)[0] ?? ['', true]
  return matching(desk, path, match)
}

const ways: Readonly<Record<string, Way>> = { at_least: 'at_least', at_most: 'at_most', above: 'above', below: 'below' }
function matching(desk: Desk, path: string, match: Match): Part {
  const value = namedFigure(desk, path)
  if (isUnknown(value)) return unknown('bool')
  const equal = (written: string | number | boolean): Part => compared(value, 'equal', edgeOf(desk, path, value, written, 'equal'))
  if (typeof match !== 'object') return equal(match)
  if (Array.isArray(match)) return several(match.map(equal), 'any')
  if ('not' in match) return not(matching(desk, path, match.not))
  return several(
    Object.entries(match as Record<string, number | string>).map(([key, edge]) => {
      const way = ways[key]
      if (!way) throw new Uncovered(key)
      return compared(value, way, edgeOf(desk, path, value, edge, way))
    }),
    'all',
  )
}

/** What is written beside a fact: a number in the fact's own unit, a day, a word, yes or no, or the name of a figure. */
function edgeOf(desk: Desk, path: string, value: Part, written: string | number | boolean, way: Way): Part {
  if (value.kind === 'bool' || value.kind === 'text') {
    // of another kind than the fact, it is never equal
    if (way !== 'equal' || (typeof written === 'string') !== (value.kind === 'text')) throw new Uncovered(path)
    return typeof written === 'string' ? constant('text', desk.frame.idOf(written)) : constant('bool', Number(written))
  }
  if (typeof written === 'boolean') throw new Uncovered(path)
  if (typeof written === 'string')
    return value.kind === 'day' && /^\d{4}-/.test(written) ? constant('day', packedDay(written)) : namedFigure(desk, written)
  if (value.kind === 'day') throw new Uncovered(path)
  if (value.kind === 'fen') return money(written)
  const share = value.kind === 'number' && (factPaths.get(path)?.kind ?? 'percent') === 'percent'
  const exact = exactOf(written)
  return exactly(share ? { n: exact.n, d: exact.d * 100n } : exact)
}
function money(written: number): Part {
  const { n, d } = exactOf(written)
  // a part of a fen is never met by one
  if ((n * 100n) % d !== 0n) throw new Uncovered('part of a fen')
  return constant('fen', safe(Number((n * 100n) / d)))
}
