/** Parameters whose value hangs on the facts of a row. */
import { sure } from '../../kit/sure.ts'
import { exactOf, floorOf, over, times, whole } from '../exact.ts'
import { toFen } from '../figure.ts'
import { inOrder } from '../parameter.ts'
import type { Parameter } from '../shape.ts'
import type { Desk, FigureOf } from './desk.ts'
import { held } from './held.ts'
import { constant, exactly, made, safe, Uncovered, unknown, type Ask, type Kind, type Part } from './part.ts'

/** A parameter that hangs on facts: the first of its values of which all holds. */
export function steps(desk: Desk, of: FigureOf, name: string, kind: Kind, place?: string): Part {
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
  return constant(kind, number)
}
