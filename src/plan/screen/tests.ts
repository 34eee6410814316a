/** Tests of a plan as functions of a row. */
import { holds, isNamed, partsOf, testOf } from '../holds.ts'
import type { Match, MatchTable, Test } from '../shape/test.ts'
import { not, several } from './combine.ts'
import { compared, type Way } from './compare.ts'
import { constantOf, probed, type Desk } from './desk.ts'
import { edgeOf } from './edges.ts'
import { spoken } from './expressions.ts'
import { namedFigure } from './figures.ts'
import { isUnknown, of, Uncovered, unknown, type Part } from './part.ts'

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
