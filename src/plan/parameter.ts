/** The value of a dated parameter on a day, at a place. */
import type { Day } from '../kit/day.ts'
import type { Parameter } from './shape.ts'

export type DatedValue = Parameter['values'][number]

/** True when the value depends on the district, so that a case must say where it is. */
export const needsPlace = (parameter: Parameter): boolean => parameter.values.some((v) => v.where !== undefined)

/** The value in force: of those whose days hold and whose `where` (if any) lists the district, the one for the place first, then the latest. */
export function valueOn(parameter: Parameter, day: Day, division?: string): DatedValue | undefined {
  const district = division?.slice(0, 6)
  const holds = (v: DatedValue): boolean =>
    v.from <= day && (v.to === undefined || day <= v.to) && (v.where === undefined || (district !== undefined && v.where.includes(district)))
  return parameter.values.filter(holds).toSorted((a, b) => Number(b.where !== undefined) - Number(a.where !== undefined) || (a.from < b.from ? 1 : -1))[0]
}
