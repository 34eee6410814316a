/** Figures of a plan for rows: parameters are worked out once for the day, and for each place that rows hold. */
import { sure } from '../../kit/sure.ts'
import { exactOf } from '../exact.ts'
import { unitType } from '../express.ts'
import type { Figure } from '../piece.ts'
import { constantOf, probed, type Desk, type FigureOf } from './desk.ts'
import { held } from './held.ts'
import { exactly, made, Uncovered, type Ask, type Kind, type Part } from './part.ts'
import { measurePart } from './measures.ts'
import { steps } from './steps.ts'

const kinds: Readonly<Record<string, Kind>> = { Fen: 'fen', Number: 'number', int: 'int' }

/** A parameter or measure. What the interpreter must work out case by case is not covered. */
export function figurePart(desk: Desk, of: FigureOf, name: string): Part {
  const figures: Readonly<Record<string, { unit: string }>> = of === 'law' ? desk.plan.law.parameters : desk.plan[of]
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
  if (!figure) throw new Uncovered(name)
  const kind = sure(kinds[unitType(figure.unit)])
  const { value, looked } = probed(desk, (sight) => sight.resolver.figure(sight, of, name))
  if (looked.length === 0) return constantOf(desk, value, kind)
  if (of === 'measures') return measurePart(desk, name)
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

/** A figure as a plan writes it, but for numbers that stand there. */
export function namedFigure(desk: Desk, figure: Exclude<Figure, number>): Part {
  if (/^\d/.test(figure)) return exactly(exactOf(figure))
  if (!figure.includes('.')) return desk.figure(Object.hasOwn(desk.plan.parameters, figure) ? 'parameters' : 'measures', figure)
  const [group, key = ''] = figure.split('.')
  return group === 'law' || group === 'parameters' || group === 'measures' ? desk.figure(group, key) : desk.fact(figure)
}
