/** Persons as columns of numbers: what is needed to match them, and nothing that could name them. */
import { axisIds, surroundings } from '../axes.ts'
import { lawEffect } from '../judge-law.ts'
import { baseOf, unknown } from '../judge-line.ts'
import { lawRuleIds } from '../law-rules.ts'
import { wishKinds, type Person } from '../person.ts'
import { hectometres, usualReachKm } from '../weigh.ts'
import { bytes, integers, shorts, signedShorts } from './columns.ts'
import { intervalOf } from './kinds.ts'
import type { Tastes } from './tastes.ts'

export const homeWishes = [undefined, 'no', 'ok', 'only'] as const

export type PackedPersons = {
  readonly count: number
  readonly x: Int16Array
  readonly y: Int16Array
  readonly reach: Uint16Array
  /** one interval for each axis */
  readonly interval: Uint8Array
  /** surroundings the person cannot bear, and rules of law that say no, one bit each */
  readonly cannot: Uint16Array
  readonly lawNo: Uint8Array
  readonly home: Uint8Array
  /** -1: named none */
  readonly wageMin: Int32Array
  readonly hoursMin: Uint8Array
  readonly hoursMax: Uint8Array
  readonly weights: Uint8Array
  readonly taste: Uint16Array
}

export const roomForPersons = (count: number): PackedPersons => ({
  count,
  x: signedShorts(count),
  y: signedShorts(count),
  reach: shorts(count),
  interval: bytes(count * axisIds.length),
  cannot: shorts(count),
  lawNo: bytes(count),
  home: bytes(count),
  wageMin: integers(count),
  hoursMin: bytes(count),
  hoursMax: bytes(count),
  weights: bytes(count * wishKinds.length),
  taste: shorts(count),
})

/** Writes a person into a row; writing it again is how an edit is taken over. */
export function packPerson(pack: PackedPersons, i: number, person: Person, tastes: Tastes): void {
  const { wishes } = person
  pack.x[i] = hectometres(person.at.x)
  pack.y[i] = hectometres(person.at.y)
  pack.reach[i] = hectometres(wishes.reach_km ?? usualReachKm)
  for (const [a, axis] of axisIds.entries()) {
    const reading = person.abilities[axis]
    const { lo, hi } = baseOf(reading ?? unknown, reading?.aided ?? null)
    pack.interval[i * axisIds.length + a] = intervalOf(lo, hi)
  }
  pack.cannot[i] = surroundings.reduce((bits, each, row) => (person.bears[each] === false ? bits | (1 << row) : bits), 0)
  pack.lawNo[i] = lawRuleIds.reduce((bits, rule, row) => (lawEffect(rule, person.measures) === 'no' ? bits | (1 << row) : bits), 0)
  pack.home[i] = homeWishes.indexOf(wishes.home)
  pack.wageMin[i] = wishes.wage_min_fen ?? -1
  pack.hoursMin[i] = wishes.hours_min ?? 0
  pack.hoursMax[i] = wishes.hours_max ?? 255
  for (const [w, kind] of wishKinds.entries()) pack.weights[i * wishKinds.length + w] = wishes.weights?.[kind] ?? 1
  pack.taste[i] = tastes.of(person)
}

export function packPersons(persons: readonly Person[], tastes: Tastes): PackedPersons {
  const pack = roomForPersons(persons.length)
  for (const [i, person] of persons.entries()) packPerson(pack, i, person, tastes)
  return pack
}
