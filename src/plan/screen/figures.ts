/** Figures of a plan for rows: parameters are worked out once for the day, and for each place that rows hold. */
import { sure } from '../../kit/sure.ts'
import { exactOf, floorOf, over, times, whole } from '../exact.ts'
import { toFen } from '../figure.ts'
import { unitType } from '../express.ts'
import { inOrder } from '../parameter.ts'
import type { Figure } from '../piece.ts'
import type { Parameter } from '../shape.ts'
import { constantOf, probed, type Desk, type FigureOf } from './desk.ts'
import { exactly, held, made, safe, Uncovered, unknown, type Ask, type Kind, type Part } from './part.ts'

const kinds: Readonly<Record<string, Kind>> = { Fen: 'fen', Number: 'number', int: 'int' }

/** A parameter or measure. What the interpreter must work out case by case is not covered. */
export function figurePart(desk: Desk, of: FigureOf, name: string): Part {
  const figures: Readonly<Record<string, { unit: string }>> = of === 'law' ? desk.plan.law.parameters : desk.plan[of]
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
  if (!figure) throw new Uncovered(name)
  const kind = sure(kinds[unitType(figure.unit)])
  const { value, looked } = probed(desk, (sight) => sight.resolver.figure(sight, of, name))
  if (looked.length === 0) return constantOf(desk, value, kind)
  if (!looked.includes('place.division')) return steps(desk, of, name, kind)
  const places = new Map<number, Ask>()
  const place = desk.fact('place.division').ask
  const per = figure.unit === 'percent' ? 100 : 1
  const at = (id: number): Ask => {
    const part = atPlace(desk, of, name, kind, Number.isNaN(id) ? undefined : desk.frame.textOf(id))
    return (kind === 'number' ? held(part, per) : part).ask
  }
  // compiled here once, so that what is not covered shows now
  places.set(Number.NaN, at(Number.NaN))
  const ask: Ask = (row) => {
    const id = place(row)
    let known = places.get(id)
    if (!known) places.set(id, (known = at(id)))
    return known(row)
  }
  return { ...made(kind, ask), ...(kind === 'number' ? { per } : {}) }
}
function atPlace(desk: Desk, of: FigureOf, name: string, kind: Kind, place: string | undefined): Part {
  const { value, looked } = probed(desk, (sight) => sight.resolver.figure(sight, of, name), place)
  // where no place is known, looking for it found none
  return looked.every((path) => path === 'place.division') ? constantOf(desk, value, kind) : steps(desk, of, name, kind, place)
}

/** A parameter that hangs on facts: the first of its values of which all holds. */
function steps(desk: Desk, of: FigureOf, name: string, kind: Kind, place?: string): Part {
  const key = `${of}.${name}`
  if (of === 'measures' || desk.busy.has(key)) throw new Uncovered(key)
  const parameter = sure((of === 'law' ? desk.plan.law.parameters : desk.plan.parameters)[name])
  if (parameter.uprated || (parameter.choose ?? 'first') !== 'first') throw new Uncovered(key)
  desk.busy.add(key)
  try {
    const rows = inOrder(parameter, desk.day, place).map((row) => ({
      when: row.when === undefined ? undefined : desk.test(row.when),
      part: valued(row.value, parameter.unit, kind),
    }))
    const per = parameter.unit === 'percent' ? 100 : 1
    const asks = rows.map(({ when, part }) => ({ when: when?.ask, value: sure((kind === 'number' ? held(part, per) : part).constant) }))
    const ask: Ask = (row) => {
      for (const { when, value } of asks) {
        const applies = when ? when(row) : 1
        if (applies === 1) return value
        if (applies !== applies) return applies
      }
      return Number.NaN
    }
    return { ...made(kind, ask), ...(kind === 'number' ? { per } : {}) }
  } finally {
    desk.busy.delete(key)
  }
}
function valued(value: Parameter['values'][number]['value'], unit: Parameter['unit'], kind: Kind): Part {
  // the reviewer sets it
  if (typeof value === 'object' && 'between' in value) return unknown(kind)
  if (typeof value === 'object') throw new Uncovered('indexed')
  const exact = exactOf(value)
  if (unit === 'percent') return exactly(over(exact, whole(100)))
  if (unit === 'number') return exactly(exact)
  const number = safe(Number(unit === 'money' ? toFen(times(exact, whole(100))) : floorOf(exact)))
  return { kind, constant: number, ask: () => number }
}

/** A figure as a plan writes it, but for numbers that stand there. */
export function namedFigure(desk: Desk, figure: Exclude<Figure, number>): Part {
  if (/^\d/.test(figure)) return exactly(exactOf(figure))
  if (!figure.includes('.')) return desk.figure(Object.hasOwn(desk.plan.parameters, figure) ? 'parameters' : 'measures', figure)
  const [group, key = ''] = figure.split('.')
  return group === 'law' || group === 'parameters' || group === 'measures' ? desk.figure(group, key) : desk.fact(figure)
}
