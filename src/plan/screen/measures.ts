/** Measures that are worked out from other figures in whole numbers. Those over lists, and those that round, are left to the interpreter. */
import { sure } from '../../kit/sure.ts'
import { resolverOf } from '../engine.ts'
import type { Desk } from './desk.ts'
import { lift2 } from './lift.ts'
import { constant, of, Uncovered, type Part } from './part.ts'

export function measurePart(desk: Desk, name: string): Part {
  const { is, unit, round, at_least, at_most } = sure(desk.plan.measures[name])
  const key = `measures.${name}`
  if (is === undefined || unit !== 'count' || round !== undefined || desk.busy.has(key)) throw new Uncovered(key)
  desk.busy.add(key)
  try {
    const raw = of('int', desk.said(resolverOf(desk.plan).language.treeOf(is)))
    const least = at_least === undefined ? raw : lift2('int', raw, bound(at_least), Math.max)
    return at_most === undefined ? least : lift2('int', least, bound(at_most), Math.min)
  } finally {
    desk.busy.delete(key)
  }
}
function bound(figure: string | number): Part {
  if (typeof figure !== 'number' || !Number.isSafeInteger(figure)) throw new Uncovered('bound')
  return constant('int', figure)
}
