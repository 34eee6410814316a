/**
 * A place's persons and vacancies, packed, with lists from either side, kept true edit by edit. An edited vacancy is
 * closed where it was packed and packed anew among the recent ones, which are few; lists are read from both.
 */
import { sure } from '../kit/sure.ts'
import type { Explanation } from './explanation.ts'
import { judge } from './judge.ts'
import { setBit } from './pack/columns.ts'
import { nearness, type Near } from './pack/near.ts'
import { pairer, type Pair } from './pack/pair.ts'
import { packPerson, packPersons, type PackedPersons } from './pack/persons.ts'
import { scanner, scoreIn, vacancyIn, type Scan } from './pack/scan.ts'
import { tasteBook, tasteTable, type Tastes } from './pack/tastes.ts'
import { takeTop } from './pack/top.ts'
import { inOrder, packVacancies, withdrawnRow, type PackedVacancies } from './pack/vacancies.ts'
import type { Person } from './person.ts'
import type { Vacancy } from './vacancy.ts'

type Part = {
  readonly vacancies: readonly Vacancy[]
  readonly packed: PackedVacancies
  readonly scan: Scan
  readonly pair: Pair
  readonly taste: { table: Uint8Array; anyLiked: Uint8Array }
}
export type Market = {
  readonly persons: Person[]
  readonly packed: PackedPersons
  readonly tastes: Tastes
  readonly base: Part
  recent: Part
  /** where each vacancy stands in the base */
  readonly placeOf: ReadonlyMap<string, number>
  near: Near
}

const partOf = (vacancies: readonly Vacancy[], packed: PackedPersons, tastes: Tastes): Part => {
  const ordered = inOrder(vacancies)
  const own = packVacancies(ordered)
  const taste = tasteTable(tastes, own.occupations)
  return { vacancies: ordered, packed: own, taste, scan: scanner(own, packed, taste), pair: pairer(own, packed, taste) }
}

export function openMarket(persons: readonly Person[], vacancies: readonly Vacancy[]): Market {
  const tastes = tasteBook()
  const packed = packPersons(persons, tastes)
  const base = partOf(vacancies, packed, tastes)
  const placeOf = new Map(base.vacancies.map(({ id }, j) => [id, j]))
  return { persons: [...persons], packed, tastes, base, recent: partOf([], packed, tastes), placeOf, near: nearness(packed) }
}

/** The best `k` open vacancies within a person's own limits, best first, ties by place and id; each with its reasons. */
export function shortlist(market: Market, p: number, k: number): Explanation[] {
  const found = [market.base, market.recent].flatMap(({ scan, vacancies }) => {
    const keys = new Int32Array(Math.max(vacancies.length, 2 * k + 8))
    return Array.from(keys.subarray(0, takeTop(keys, scan(p, keys, k), k)), (key) => ({ score: scoreIn(key), vacancy: sure(vacancies[vacancyIn(key)]) }))
  })
  const order = new Map(inOrder(found.map(({ vacancy }) => vacancy)).map((vacancy, i) => [vacancy, i]))
  return found
    .sort((a, b) => b.score - a.score || (order.get(a.vacancy) ?? 0) - (order.get(b.vacancy) ?? 0))
    .slice(0, k)
    .map(({ vacancy }) => judge(sure(market.persons[p]), vacancy))
}

/** The best `k` persons for a vacancy, by what it is to them; ties by id. Undefined when there is no such vacancy. */
export function shortlistOfPersons(market: Market, id: string, k: number): Explanation[] | undefined {
  const recent = market.recent.vacancies.findIndex((each) => each.id === id)
  const part = recent >= 0 ? market.recent : market.base
  const j = recent >= 0 ? recent : market.placeOf.get(id)
  const vacancy = j === undefined ? undefined : part.vacancies[j]
  if (j === undefined || !vacancy) return undefined
  const found: { score: number; p: number }[] = []
  const visit = (p: number): void => {
    const score = part.pair(p, j)
    if (score >= 0) found.push({ score, p })
  }
  if (vacancy.at) market.near(part.packed.x[j] ?? 0, part.packed.y[j] ?? 0, visit)
  else for (let p = 0; p < market.packed.count; p += 1) visit(p)
  const least = sure(
    Float64Array.from(found, ({ score }) => score)
      .sort()
      .at(-Math.min(k, found.length)) ?? 0,
  )
  const idOf = (p: number): string => sure(market.persons[p]).id
  return found
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (idOf(a.p) < idOf(b.p) ? -1 : 1))
    .slice(0, k)
    .map(({ p }) => judge(sure(market.persons[p]), vacancy))
}

/** Takes over an edit of a person. Their next list is the one a market opened anew would give. */
export function replacePerson(market: Market, p: number, person: Person): void {
  const before = sure(market.persons[p])
  const tastes = market.tastes.list.length
  market.persons[p] = person
  packPerson(market.packed, p, person, market.tastes)
  if (market.tastes.list.length > tastes)
    for (const { taste, packed } of [market.base, market.recent]) Object.assign(taste, tasteTable(market.tastes, packed.occupations))
  const moved = before.at.x !== person.at.x || before.at.y !== person.at.y || before.wishes.reach_km !== person.wishes.reach_km
  if (moved) market.near = nearness(market.packed)
}

/** Takes over a new or edited vacancy, or without `vacancy` a withdrawn one. */
export function replaceVacancy(market: Market, id: string, vacancy?: Vacancy): void {
  const place = market.placeOf.get(id)
  if (place !== undefined) setBit(market.base.packed.closing, withdrawnRow, market.base.packed.wordsPerRow, place)
  const others = market.recent.vacancies.filter((each) => each.id !== id)
  market.recent = partOf(vacancy ? [...others, vacancy] : others, market.packed, market.tastes)
}
