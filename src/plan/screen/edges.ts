/** What a table of a plan writes beside a fact. */
import { exactOf } from '../exact.ts'
import { factPaths } from '../facts.ts'
import type { Way } from './compare.ts'
import { packedDay } from './days.ts'
import type { Desk } from './desk.ts'
import { namedFigure } from './figures.ts'
import { constant, exactly, safe, Uncovered, type Part } from './part.ts'

/** What is written beside a fact: a number in the fact's own unit, a day, a word, yes or no, or the name of a figure. */
export function edgeOf(desk: Desk, path: string, value: Part, written: string | number | boolean, way: Way): Part {
  if (value.kind === 'bool' || value.kind === 'text') {
    // of another kind than the fact, it is never equal
    if (way !== 'equal' || (typeof written === 'string') !== (value.kind === 'text')) throw new Uncovered(path)
    return typeof written === 'string' ? constant('text', desk.frame.idOf(written)) : constant('bool', Number(written))
  }
  if (typeof written === 'boolean') throw new Uncovered(path)
  if (typeof written === 'string') return value.kind === 'day' && /^\d{4}-/.test(written) ? constant('day', packedDay(written)) : namedFigure(desk, written)
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
