/** What is worked out from several facts of a row: age within the law's band, a valid certificate, months on a post. */
import { areaOf } from '../../kit/role.ts'
import { several } from './combine.ts'
import { compared } from './compare.ts'
import { daysLater, packedDay, packedMonths, packedYears } from './days.ts'
import type { Desk } from './desk.ts'
import { lift2 } from './lift.ts'
import { Beyond, isUnknown, made, of, Uncovered, unknown, type Part } from './part.ts'

export function monthsOnThePost(desk: Desk): Part {
  const [from, ended, now] = [desk.fact('job.started_on').ask, desk.fact('job.ended_on').ask, packedDay(desk.day)]
  return made('int', (row) => {
    const [first, last] = [from(row), ended(row)]
    if (first !== first) return first
    const after = last === last ? daysLater(last, 1) : now
    if (after === undefined) throw new Beyond()
    return packedMonths(first, after)
  })
}
export function inside(desk: Desk, path: string): Part {
  const { division } = desk.plan
  return beginsWith(desk, desk.fact(path), /^\d{6}$/.test(division) ? areaOf(division) : division)
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
    [compared(desk.fact('person.certificate.valid_from'), 'at_most', on), compared(desk.fact('person.certificate.valid_to'), 'at_least', on)],
    'all',
  )
}
/** Within the band that the law sets for the person's sex, both ends included. */
export function workingAge(desk: Desk, on: Part): Part {
  const [birth, sex] = [desk.fact('person.birth_day'), desk.fact('person.sex')]
  const age = lift2('int', birth, of('day', on), packedYears)
  // where the law sets none for the day, nobody can say
  const [least, most, mostOfWomen] = ['from', 'to_men', 'to_women'].map((end) => {
    const { kind, constant: bound } = desk.figure('law', `working_age_${end}`)
    if (kind !== 'int' || bound === undefined) throw new Uncovered('working age')
    return bound
  }) as [number, number, number]
  const male = desk.frame.idOf('male')
  return lift2('bool', age, sex, (years, which) => {
    const end = which === male ? most : mostOfWomen
    return least !== least || end !== end ? Number.NaN : Number(least <= years && years <= end)
  })
}
