/**
 * A place's persons and vacancies, packed, with lists from either side, kept true edit by edit. An edited vacancy is closed
 * where it was packed and packed anew. Recent ones lie in parts, each larger than the one after it, and an edit packs again only the
 * parts that are no larger than what it brings: of a thousand edits half pack one vacancy, and a list reads about ten parts.
 */
import { sure } from '../kit/sure.ts'
import type { Explanation } from './explanation.ts'
import { judge } from './judge.ts'
import { setBit } from './pack/columns.ts'
import { nearness, type Near } from './pack/near.ts'
import { bestPersons } from './pack/best-persons.ts'
import { isWithdrawn } from './pack/limits.ts'
import { scorer, type Scorer } from './pack/pair.ts'
import { packPerson, packPersons, type PackedPersons } from './pack/persons.ts'
import { scanner, scoreIn, vacancyIn, type Scan } from './pack/scan.ts'
import { tasteBook, tasteTable, type Tastes } from './pack/tastes.ts'
import { takeTop } from './pack/top.ts'
import { inOrder, packVacancies, withdrawnRow, type PackedVacancies } from './pack/vacancies.ts'
import type { Person } from './person.ts'
import type { Vacancy } from './vacancy.ts'

export type Part = {
  readonly vacancies: readonly Vacancy[]
  readonly packed: PackedVacancies
  readonly scan: Scan
  readonly scorer: Scorer
  readonly taste: { table: Uint8Array; anyLiked: Uint8Array }
  readonly placeOf: ReadonlyMap<string, number>
}
export type Market = {
  readonly persons: Person[]
  readonly packed: PackedPersons
  readonly tastes: Tastes
  readonly base: Part
  /** the larger and older first */
  readonly recent: Part[]
  near: Near
}

/** Vacancies packed for these persons. */
export const partOf = (vacancies: readonly Vacancy[], packed: PackedPersons, tastes: Tastes): Part => {
  const ordered = inOrder(vacancies)
  const own = packVacancies(ordered)
  const taste = tasteTable(tastes, own.occupations)
  const placeOf = new Map(ordered.map(({ id }, j) => [id, j]))
  return { vacancies: ordered, packed: own, taste, scan: scanner(own, packed, taste), scorer: scorer(own, packed, taste), placeOf }
}

export function openMarket(persons: readonly Person[], vacancies: readonly Vacancy[]): Market {
  const tastes = tasteBook()
  const packed = packPersons(persons, tastes)
  const base = partOf(vacancies, packed, tastes)
  return { persons: [...persons], packed, tastes, base, recent: [], near: nearness(packed) }
}

export const partsOf = ({ base, recent }: Market): Part[] => [base, ...recent]
const stands = ({ packed }: Part, j: number): boolean => !isWithdrawn(packed, j)
const standing = (part: Part): Vacancy[] => part.vacancies.filter((_, j) => stands(part, j))

/** The best `k` open vacancies within a person's own limits, best first, ties by place and id. */
export function bestFor(market: Market, p: number, k: number): Vacancy[] {
  const found = partsOf(market).flatMap(({ scan, vacancies }) => {
    const keys = new Int32Array(Math.max(vacancies.length, 2 * k + 8))
    return Array.from(keys.subarray(0, takeTop(keys, scan(p, keys, k), k)), (key) => ({ score: scoreIn(key), vacancy: sure(vacancies[vacancyIn(key)]) }))
  })
  const order = new Map(inOrder(found.map(({ vacancy }) => vacancy)).map((vacancy, i) => [vacancy, i]))
  return found
    .sort((a, b) => b.score - a.score || (order.get(a.vacancy) ?? 0) - (order.get(b.vacancy) ?? 0))
    .slice(0, k)
    .map(({ vacancy }) => vacancy)
}

/** The same, each with its reasons. */
export const shortlist = (market: Market, p: number, k: number): Explanation[] =>
  bestFor(market, p, k).map((vacancy) => judge(sure(market.persons[p]), vacancy))

/** The best `k` persons for a vacancy, by what it is to them; ties by id. Undefined when there is no such vacancy. */
export function shortlistOfPersons(market: Market, id: string, k: number): Explanation[] | undefined {
  const part = partsOf(market).find((each) => each.placeOf.has(id) && stands(each, each.placeOf.get(id) ?? 0))
  const j = part?.placeOf.get(id)
  const vacancy = part?.vacancies[j ?? -1]
  if (!part || j === undefined || !vacancy) return undefined
  const near = (visit: (p: number) => void): void => {
    if (vacancy.at) market.near(part.packed.x[j] ?? 0, part.packed.y[j] ?? 0, visit)
    else for (let p = 0; p < market.packed.count; p += 1) visit(p)
  }
  return bestPersons(near, part.scorer(j), k, (p) => sure(market.persons[p]).id).map((p) => judge(sure(market.persons[p]), vacancy))
}

/** Takes over an edit of a person. Their next list is the one a market opened anew would give. */
export function replacePerson(market: Market, p: number, person: Person): void {
  const before = sure(market.persons[p])
  const tastes = market.tastes.list.length
  market.persons[p] = person
  packPerson(market.packed, p, person, market.tastes)
  if (market.tastes.list.length > tastes) for (const { taste, packed } of partsOf(market)) Object.assign(taste, tasteTable(market.tastes, packed.occupations))
  const moved = before.at.x !== person.at.x || before.at.y !== person.at.y || before.wishes.reach_km !== person.wishes.reach_km
  if (moved) market.near = nearness(market.packed)
}

/** Takes over a new or edited vacancy, or without `vacancy` a withdrawn one. */
export function replaceVacancy(market: Market, id: string, vacancy?: Vacancy): void {
  for (const { placeOf, packed } of partsOf(market)) {
    const place = placeOf.get(id)
    if (place !== undefined) setBit(packed.closing, withdrawnRow, packed.wordsPerRow, place)
  }
  if (!vacancy) return
  const fresh = [vacancy]
  for (let last = market.recent.at(-1); last && standing(last).length <= fresh.length; last = market.recent.at(-1)) {
    fresh.push(...standing(last))
    market.recent.pop()
  }
  market.recent.push(partOf(fresh, market.packed, market.tastes))
}
