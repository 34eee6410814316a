/** Facts of a row, and those worked out from others, as `derive.ts` has them. */
import { areaOf } from '../../kit/role.ts'
import { sure } from '../../kit/sure.ts'
import { factPaths, type FactKind } from '../facts.ts'
import { compared, several } from './combine.ts'
import { daysLater, packedDay, packedMonths, packedYears } from './days.ts'
import { constantOf, probed, type Desk } from './desk.ts'
import { Beyond, constant, inSlot, isUnknown, lift2, made, of, Uncovered, unknown, type Part } from './part.ts'

const kinds: Readonly<Record<FactKind, Part['kind']>> = {
  text: 'text',
  choice: 'text',
  day: 'day',
  count: 'int',
  money: 'fen',
  percent: 'number',
  number: 'number',
  yes_no: 'bool',
}
/** A fact by its path; unknown when neither rows nor the plan have it. */
export function factPart(desk: Desk, path: string): Part {
  const fact = factPaths.get(path)
  if (!fact) throw new Uncovered(path)
  const kind = kinds[fact.kind]
  const slot = desk.frame.slotOf(path)
  if (slot !== undefined) return inSlot(kind, slot, fact.kind === 'percent' ? 100 : 1)
  const { value, looked } = probed(desk, (sight) => sight.at(path))
  return looked.length === 0 ? constantOf(desk, value, kind) : derivedPart(desk, path)
}

export const today = (desk: Desk): Part => constant('day', packedDay(desk.day))
function derivedPart(desk: Desk, path: string): Part {
  switch (path) {
    case 'person.age':
      return lift2('int', factPart(desk, 'person.birth_day'), today(desk), packedYears)
    case 'person.of_working_age':
      return workingAge(desk, today(desk))
    case 'person.registered_here':
      return inside(desk, 'person.registered_division')
    case 'person.resident_here':
      return inside(desk, 'person.residence_division')
    case 'person.certificate.valid':
      return certified(desk, today(desk))
    case 'person.certificate.severe':
      return compared(factPart(desk, 'person.certificate.grade'), 'at_most', constant('int', 2))
    case 'business.months_open':
      return lift2('int', factPart(desk, 'business.opened_on'), today(desk), packedMonths)
    case 'organisation.months_open':
      return lift2('int', factPart(desk, 'organisation.established_on'), today(desk), packedMonths)
    case 'job.months':
      return monthsOnThePost(desk)
    default:
      throw new Uncovered(path)
  }
}
function monthsOnThePost(desk: Desk): Part {
  const [from, ended, now] = [factPart(desk, 'job.started_on').ask, factPart(desk, 'job.ended_on').ask, packedDay(desk.day)]
  return made('int', (row) => {
    const [first, last] = [from(row), ended(row)]
    if (first !== first) return first
    const after = last === last ? daysLater(last, 1) : now
    if (after === undefined) throw new Beyond()
    return packedMonths(first, after)
  })
}
function inside(desk: Desk, path: string): Part {
  const { division } = desk.plan
  return beginsWith(desk, factPart(desk, path), /^\d{6}$/.test(division) ? areaOf(division) : division)
}
/** True where a text begins so; worked out once for each text that rows hold. */
export function beginsWith({ frame }: Desk, part: Part, beginning: string): Part {
  const { ask } = of('text', part)
  if (isUnknown(part)) return unknown('bool')
  const seen: number[] = []
  return made('bool', (row) => {
    const id = ask(row)
    return id === id ? (seen[id] ??= Number(frame.textOf(id).startsWith(beginning))) : id
  })
}
/** True when the certificate is valid on a day: each end that is known can decide against it. */
export function certified(desk: Desk, on: Part): Part {
  of('day', on)
  return several(
    [
      compared(factPart(desk, 'person.certificate.valid_from'), 'at_most', on),
      compared(factPart(desk, 'person.certificate.valid_to'), 'at_least', on),
    ],
    'all',
  )
}
/** Within the band that the law sets for the person's sex, both ends included. */
export function workingAge(desk: Desk, on: Part): Part {
  const [birth, sex] = [factPart(desk, 'person.birth_day'), factPart(desk, 'person.sex')]
  const [from, men, women] = ['working_age_from', 'working_age_to_men', 'working_age_to_women'].map((name) => desk.figure('law', name))
  const age = lift2('int', birth, of('day', on), packedYears)
  const bounds = [sure(from), sure(men), sure(women)]
  if (bounds.some((bound) => bound.kind !== 'int' || bound.constant === undefined || isUnknown(bound))) throw new Uncovered('working age')
  const [least, most, mostOfWomen] = bounds.map((bound) => sure(bound.constant)) as [number, number, number]
  const male = desk.frame.idOf('male')
  return lift2('bool', age, sex, (years, which) => (least <= years && years <= (which === male ? most : mostOfWomen) ? 1 : 0))
}
