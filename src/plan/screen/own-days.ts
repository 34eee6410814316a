/** Conditions of a scheme that are no tests: days that must lie right, and own money. */
import type { Figure } from '../piece.ts'
import type { Scheme } from '../shape.ts'
import { several } from './combine.ts'
import { compared } from './compare.ts'
import { compiled, type Compiled } from './compiled.ts'
import { packedDay } from './days.ts'
import type { Desk } from './desk.ts'
import { namedFigure } from './figures.ts'
import { constant, isUnknown, Uncovered, unknown, type Part } from './part.ts'

/** Events cut off by a day, and what must come before what. */
export function dayParts(desk: Desk, scheme: Scheme): Compiled[] {
  const dayAt = (figure: Figure): Part => {
    const part = typeof figure === 'number' ? unknown('day') : namedFigure(desk, figure)
    return part.kind === 'day' ? part : unknown('day')
  }
  const cutOffs = Object.entries(scheme.cut_offs ?? {}).map(([id, { event, from, to }]) =>
    compiled(id, () => {
      const on = dayAt(event)
      const ends = [
        from === undefined ? [] : [compared(on, 'at_least', constant('day', packedDay(from)))],
        to === undefined ? [] : [compared(on, 'at_most', constant('day', packedDay(to)))],
      ].flat()
      if (isUnknown(on) || ends.length > 0) return isUnknown(on) ? unknown('bool') : several(ends, 'all')
      throw new Uncovered(id)
    }),
  )
  const orders = Object.entries(scheme.order ?? {}).map(([id, { earlier, later }]) => compiled(id, () => compared(dayAt(earlier), 'at_most', dayAt(later))))
  return [...cutOffs, ...orders]
}

/** Own money is known only from an application: where rows hold none the answer stays open, else the interpreter works it out. */
export function ownPart(desk: Desk, scheme: Scheme): Compiled[] {
  if (!scheme.award?.own_part) return []
  return [
    compiled('own_part', () => {
      if (isUnknown(desk.fact('costs.own_invested_fen'))) return unknown('bool')
      throw new Uncovered('own_part')
    }),
  ]
}
