/** The value of a dated parameter on a day, at a place. */
import type { Day } from '../kit/day.ts'
import type { Parameter } from './shape.ts'

export type DatedValue = Parameter['values'][number]

/** True when the value depends on the district, so that a case must say where it is. */
export const needsPlace = (parameter: Parameter): boolean => parameter.values.some((v) => v.where !== undefined)

const sorted = new WeakMap<Parameter, readonly DatedValue[]>()
/** The values that may hold on a day at a place, in the order in which they are tried: those for the place first, then the latest, then as written. */
export function inOrder(parameter: Parameter, day: Day, division?: string): readonly DatedValue[] {
  let values = sorted.get(parameter)
  if (!values) {
    const from = (v: DatedValue): string => v.from ?? ''
    values = parameter.values.toSorted(
      (a, b) => Number(b.where !== undefined) - Number(a.where !== undefined) || (from(a) === from(b) ? 0 : from(a) < from(b) ? 1 : -1),
    )
    sorted.set(parameter, values)
  }
  const district = division?.slice(0, 6)
  return values.filter(
    (v) =>
      (v.from === undefined || v.from <= day) &&
      (v.to === undefined || day <= v.to) &&
      (v.where === undefined ||
        (district !== undefined && v.where.some((w) => district === w || (/^\d{6}$/.test(w) && district.startsWith(w.replace(/(00){1,2}$/, '')))))),
  )
}
/** The first value in force that hangs on no facts; undefined when there is none. */
export const valueOn = (parameter: Parameter, day: Day, division?: string): DatedValue | undefined =>
  inOrder(parameter, day, division).find((v) => v.when === undefined)
