/** The value of a parameter on its day, at its place, for the facts of a case; and of a measure. */
import { sure } from '../kit/sure.ts'
import { add, exactOf, floorOf, order, over, rounded, times, whole, type Exact } from './exact.ts'
import { moneyOf, numberOf, rateOf, roundedMoney, toFen } from './figure.ts'
import { holds } from './holds.ts'
import { measured } from './measure.ts'
import { inOrder, needsPlace, type DatedValue } from './parameter.ts'
import type { Parameter } from './shape.ts'
import type { Sight } from './sight.ts'
import { ExactValue, FenValue, type Seen } from './values.ts'

const hundred = whole(100)
export type Range = { readonly low: Exact; readonly high: Exact; readonly row: DatedValue }
/** The value of a parameter for this case, with the row it comes from, or the range that is left to whoever decides. */
export function parameterAt(sight: Sight, of: 'parameters' | 'law', name: string): { row: DatedValue; exact: Exact } | Range | undefined {
  const parameter = sure((of === 'law' ? sight.plan.law.parameters : sight.plan.parameters)[name])
  const division = needsPlace(parameter) ? sight.at('place.division') : undefined
  const found: { row: DatedValue; exact: Exact }[] = []
  for (const row of inOrder(parameter, sight.day, typeof division === 'string' ? division : undefined)) {
    const applies = row.when === undefined ? true : holds(sight, row.when)
    if (applies === undefined) return undefined
    if (!applies) continue
    const { value } = row
    if (typeof value === 'object' && 'between' in value) {
      const scale = (n: number): Exact => scaled(exactOf(n), parameter.unit)
      return { row, low: scale(value.between.at_least ?? 0), high: scale(value.between.at_most) }
    }
    const exact = typeof value === 'object' ? indexedOf(sight, value, parameter.unit) : scaled(exactOf(value), parameter.unit)
    if (!exact) return undefined
    const raised = parameter.uprated ? uprated(sight, name, parameter, row, exact) : exact
    if (!raised) return undefined
    const each = { row, exact: raised }
    if ((parameter.choose ?? 'first') === 'first') return each
    found.push(each)
  }
  const way = parameter.choose === 'lowest' ? -1 : 1
  return found.toSorted((a, b) => way * order(b.exact, a.exact))[0]
}

/** Money in fen, percentages as the share they are. */
const scaled = (exact: Exact, unit: Parameter['unit']): Exact => (unit === 'money' ? times(exact, hundred) : unit === 'percent' ? over(exact, hundred) : exact)

type Indexed = Exclude<DatedValue['value'], number | string | { between: unknown }>
function indexedOf(sight: Sight, { of, times: by, percent, on, round }: Indexed, unit: Parameter['unit']): Exact | undefined {
  const as = sight.within({ day: dayFor(sight, on) })
  const base = unit === 'money' ? moneyOf(as, of) : unit === 'percent' ? rateOf(as, of) : numberOf(as, of)
  if (!base) return undefined
  const raised = times(times(base, by === undefined ? whole(1) : exactOf(by)), percent === undefined ? whole(1) : over(exactOf(percent), hundred))
  return round === undefined ? raised : unit === 'money' ? roundedMoney(raised, round) : rounded(raised, round)
}
function dayFor(sight: Sight, on: Indexed['on']): string {
  const year = Number(sight.day.slice(0, 4))
  if (on === undefined || on === 'case_day') return sight.day
  if (on === 'in_force_from') return sight.plan.in_force.from
  if (on === 'year_end_before') return `${year - 1}-12-31`
  return on === 'year_before' ? Temporal.PlainDate.from(sight.day).subtract({ years: 1 }).toString() : `${year}-${on}`
}
/** Raised once on each yearly day since the value began; undefined, and noted, where by how much is not known. */
function uprated(sight: Sight, name: string, parameter: Parameter, row: DatedValue, exact: Exact): Exact | undefined {
  const { on, percent, round } = sure(parameter.uprated)
  let value = exact
  const from = row.from ?? sight.plan.in_force.from
  for (let year = Number(from.slice(0, 4)); year <= Number(sight.day.slice(0, 4)); year++) {
    const day = `${year}-${on}`
    if (day <= from || day > sight.day) continue
    const rate = percent === undefined ? awaited(sight, name, parameter, day) : rateOf(sight.within({ day }), percent)
    if (!rate) return undefined
    value = times(value, add(whole(1), rate))
    if (round) value = parameter.unit === 'money' ? roundedMoney(value, round) : rounded(value, round)
  }
  return value
}
/** A value that is announced anew each year has ended; the next is what the case waits for. */
function awaited(sight: Sight, name: string, { title, reference }: Parameter, day: string): undefined {
  const label = { zh: `${title.zh}（${day}起的新数额）`, en: `${title.en}, as announced from ${day}` }
  sight.readings.set(`announced.${name}`, { fact: `announced.${name}`, label, reference, present: false })
}

/** Works out parameters and measures for a sight, and notes them. */
export function resolved(sight: Sight, of: 'parameters' | 'law' | 'measures', name: string): Seen {
  const key = `${of}.${name}`
  if (sight.busy.has(key)) return undefined
  sight.busy.add(key)
  try {
    if (of === 'measures') return measured(sight, name)
    const parameter = (of === 'law' ? sight.plan.law.parameters : sight.plan.parameters)[name]
    const lacking = absentIn(sight)
    const found = parameter && parameterAt(sight, of, name)
    const exact = found && 'exact' in found ? found.exact : undefined
    const row = found?.row
    const label = parameter?.title ?? { zh: name, en: name }
    const marks = { reference: row?.reference ?? parameter?.reference, assumed: row?.assumed ?? parameter?.assumed }
    // where a fact is missing, that is the reason and not the parameter
    if (exact || absentIn(sight) === lacking) sight.readings.set(key, { fact: key, label, ...marks, present: exact !== undefined })
    if (!exact || !parameter) return undefined
    if (parameter.unit === 'money') return new FenValue(toFen(exact))
    return parameter.unit === 'percent' || parameter.unit === 'number' ? new ExactValue(exact) : floorOf(exact)
  } finally {
    sight.busy.delete(key)
  }
}
function absentIn({ readings }: Sight): number {
  let count = 0
  for (const reading of readings.values()) if (!reading.present) count += 1
  return count
}
