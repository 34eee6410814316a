/** A place's persons and vacancies, packed, with lists from either side. */
import { judge } from './judge.ts'
import type { Explanation } from './explanation.ts'
import { packPersons, tasteBook, tasteTable, type PackedPersons } from './pack/persons.ts'
import { scanner, vacancyIn, type Scan } from './pack/scan.ts'
import { takeTop } from './pack/top.ts'
import { inOrder, packVacancies, type PackedVacancies } from './pack/vacancies.ts'
import type { Person } from './person.ts'
import { sure } from '../kit/sure.ts'
import type { Vacancy } from './vacancy.ts'

export type Market = {
  readonly persons: readonly Person[]
  /** in the order of the pack */
  readonly vacancies: readonly Vacancy[]
  readonly packed: { readonly persons: PackedPersons; readonly vacancies: PackedVacancies }
  readonly scan: Scan
}

export function openMarket(persons: readonly Person[], vacancies: readonly Vacancy[]): Market {
  const tastes = tasteBook()
  const ordered = inOrder(vacancies)
  const packed = { persons: packPersons(persons, tastes), vacancies: packVacancies(ordered) }
  return { persons, vacancies: ordered, packed, scan: scanner(packed.vacancies, packed.persons, tasteTable(tastes, packed.vacancies.occupations)) }
}

/** The best `k` open vacancies within a person's own limits, best first, ties by place and id; each with its reasons. */
export function shortlist(market: Market, p: number, k: number): Explanation[] {
  const keys = new Int32Array(Math.max(market.vacancies.length, 2 * k + 8))
  const count = takeTop(keys, market.scan(p, keys, k), k)
  return Array.from(keys.subarray(0, count), (key) => judge(sure(market.persons[p]), sure(market.vacancies[vacancyIn(key)])))
}
