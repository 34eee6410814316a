/** Vacancies as columns of numbers in the order of their places, with one bitmap for each thing that can close a job. */
import { axisIds, surroundings } from '../axes.ts'
import { lawRuleIds } from '../law-rules.ts'
import type { Vacancy } from '../vacancy.ts'
import { contractWorth, hectometres, wageRoot, weightOf } from '../weigh.ts'
import { bytes, doubles, integers, setBit, shorts, signedShorts, words } from './columns.ts'
import { asksSkill, blocked, intervalOf, intervals, kindBook, packKinds, type Kinds } from './kinds.ts'
import { sure } from '../../kit/sure.ts'

/** Side of a cell, in steps of 100 m. */
export const cellSide = 50
/** A candidate is one positive 32-bit number: score in the upper bits, the vacancy's place in the order in the lower 17. */
export const mostVacancies = 1 << 17

/** The row of vacancies that block whoever can do no more than 0 or 1 on an axis; that have a surrounding; that stand under a rule of law. */
export const barredRow = (axis: number, hi: number): number => axis * 2 + hi
export const hasRow = (surrounding: number): number => axisIds.length * 2 + surrounding
export const lawRow = (rule: number): number => hasRow(surroundings.length) + rule
/** Vacancies that were withdrawn or packed anew elsewhere: closed to everybody. */
export const withdrawnRow = lawRow(lawRuleIds.length)
const closingRows = withdrawnRow + 1

export type PackedVacancies = {
  readonly count: number
  /** those before are at a place, in the order of cells; those from here on are done at home */
  readonly homeStart: number
  /** where each group of home work alike in occupation and contract begins, and the end of the last */
  readonly homeGroups: Int32Array
  readonly wordsPerRow: number
  readonly grid: { readonly x0: number; readonly y0: number; readonly columns: number; readonly rows: number; readonly starts: Uint32Array }
  readonly x: Int16Array
  readonly y: Int16Array
  readonly wage: Int32Array
  readonly wageRoot: Float64Array
  readonly hours: Uint8Array
  readonly contract: Uint8Array
  readonly openings: Uint16Array
  readonly occupation: Uint16Array
  readonly occupations: readonly string[]
  /** one bit for each axis of which anything, or anything above ordinary, is asked */
  readonly asks: Int32Array
  readonly asksSkill: Int32Array
  /** the kind of what is asked, one column of all vacancies for each axis */
  readonly kindAt: Uint16Array
  readonly weight: Uint8Array
  /** surroundings that are there, and rules of law it stands under, one bit each */
  readonly has: Uint16Array
  readonly law: Uint8Array
  readonly kinds: Kinds
  /** bitmaps over the vacancies, one row for each thing that can close a job: see `barredRow`, `hasRow`, `lawRow` */
  readonly closing: Uint32Array
}

/**
 * Vacancies in the order they are packed: by cell, then by id; those done at home last, alike in occupation and contract
 * together, best paid first. Ties fall the same way whatever order they came in.
 */
export const inOrder = (vacancies: readonly Vacancy[]): Vacancy[] =>
  vacancies
    .map((vacancy) => ({ vacancy, ...orderOf(vacancy) }))
    .sort((a, b) => a.row - b.row || a.column - b.column || compare(a.group, b.group) || a.wage - b.wage || compare(a.vacancy.id, b.vacancy.id))
    .map(({ vacancy }) => vacancy)

/** Cells lie at whole multiples of their side, so that a vacancy's place in the order does not depend on the others. */
function orderOf(vacancy: Vacancy): { row: number; column: number; group: string; wage: number } {
  const { at } = vacancy
  if (at) return { row: cellOf(hectometres(at.y), 0), column: cellOf(hectometres(at.x), 0), group: '', wage: 0 }
  return { row: lastRow, column: 0, group: groupOf(vacancy), wage: -vacancy.wage_fen }
}
const lastRow = 100_000

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const groupOf = ({ occupation, contract }: Vacancy): string => `${occupation} ${contract}`

export const cellOf = (at: number, from: number): number => Math.floor((at - from) / cellSide)

function extent(vacancies: readonly Vacancy[]): { x0: number; y0: number; columns: number; rows: number } {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { at } of vacancies) {
    if (!at) continue
    const [x, y] = [hectometres(at.x), hectometres(at.y)]
    x0 = Math.min(x0, x)
    y0 = Math.min(y0, y)
    x1 = Math.max(x1, x)
    y1 = Math.max(y1, y)
  }
  if (x0 === Infinity) return { x0: 0, y0: 0, columns: 1, rows: 1 }
  x0 = cellOf(x0, 0) * cellSide
  y0 = cellOf(y0, 0) * cellSide
  return { x0, y0, columns: cellOf(x1, x0) + 1, rows: cellOf(y1, y0) + 1 }
}

/** Packs vacancies that stand `inOrder`. Throws RangeError beyond 131,072: pack a province's halves apart then. */
export function packVacancies(ordered: readonly Vacancy[]): PackedVacancies {
  const count = ordered.length
  if (count > mostVacancies) throw new RangeError(`${count} vacancies; one pack holds ${mostVacancies}`)
  const wordsPerRow = (count + 31) >>> 5
  const book = kindBook()
  const kindsOf = ordered.map((vacancy) => book.of(vacancy))
  const kinds = packKinds(book.list)
  const occupations = [...new Set(ordered.map(({ occupation }) => occupation))].sort()
  const numbers = new Map(occupations.map((code, i) => [code, i]))
  const grid = extent(ordered)
  const starts = words(grid.columns * grid.rows + 1)
  const pack: PackedVacancies = {
    count,
    homeStart: ordered.findIndex(({ at }) => !at) < 0 ? count : ordered.findIndex(({ at }) => !at),
    homeGroups: Int32Array.from([...firstOfGroups(ordered), count]),
    wordsPerRow,
    grid: { ...grid, starts },
    x: signedShorts(count),
    y: signedShorts(count),
    wage: integers(count),
    wageRoot: doubles(count),
    hours: bytes(count),
    contract: bytes(count),
    openings: shorts(count),
    occupation: shorts(count),
    occupations,
    asks: integers(count),
    asksSkill: integers(count),
    kindAt: shorts(axisIds.length * count),
    weight: bytes(count),
    has: shorts(count),
    law: bytes(count),
    kinds,
    closing: words(closingRows * wordsPerRow),
  }
  for (const [j, vacancy] of ordered.entries()) {
    for (const kind of kindsOf[j] ?? []) setKind(pack, j, kind, asksSkill(sure(book.list[kind])))
    fill(pack, j, vacancy, sure(numbers.get(vacancy.occupation)))
    if (vacancy.at) {
      const cell = cellOf(pack.y[j] ?? 0, grid.y0) * grid.columns + cellOf(pack.x[j] ?? 0, grid.x0)
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
    }
  }
  for (let c = 0; c < starts.length - 1; c += 1) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0)
  return pack
}

function firstOfGroups(ordered: readonly Vacancy[]): number[] {
  const before = (j: number): string | undefined => (ordered[j] && !ordered[j].at ? groupOf(ordered[j]) : undefined)
  return ordered.flatMap((vacancy, j) => (!vacancy.at && before(j - 1) !== groupOf(vacancy) ? [j] : []))
}

function fill(pack: PackedVacancies, j: number, vacancy: Vacancy, occupation: number): void {
  if (vacancy.at) {
    pack.x[j] = hectometres(vacancy.at.x)
    pack.y[j] = hectometres(vacancy.at.y)
  }
  pack.wage[j] = vacancy.wage_fen
  pack.wageRoot[j] = wageRoot(vacancy.wage_fen)
  pack.hours[j] = vacancy.hours
  pack.contract[j] = contractWorth[vacancy.contract]
  pack.openings[j] = vacancy.openings
  pack.occupation[j] = occupation
  pack.weight[j] = vacancy.demands.reduce((sum, { essential }) => sum + weightOf(essential), 0)
  pack.has[j] = surroundings.reduce((bits, each, row) => (vacancy.has[each] === true ? bits | (1 << row) : bits), 0)
  pack.law[j] = lawRuleIds.reduce((bits, rule, row) => (vacancy.law.includes(rule) ? bits | (1 << row) : bits), 0)
  for (const row of surroundings.keys()) if ((pack.has[j] ?? 0) & (1 << row)) setBit(pack.closing, hasRow(row), pack.wordsPerRow, j)
  for (const row of lawRuleIds.keys()) if ((pack.law[j] ?? 0) & (1 << row)) setBit(pack.closing, lawRow(row), pack.wordsPerRow, j)
}

function setKind(pack: PackedVacancies, j: number, kind: number, skill: boolean): void {
  const axis = pack.kinds.axis[kind] ?? 0
  pack.kindAt[axis * pack.count + j] = kind
  pack.asks[j] = (pack.asks[j] ?? 0) | (1 << axis)
  if (skill) pack.asksSkill[j] = (pack.asksSkill[j] ?? 0) | (1 << axis)
  for (const hi of [0, 1]) if (pack.kinds.loss[kind * intervals + intervalOf(0, hi)] === blocked) setBit(pack.closing, barredRow(axis, hi), pack.wordsPerRow, j)
}
