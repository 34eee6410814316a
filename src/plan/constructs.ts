/** Which constructs of real rules a plan uses, found in the plan itself. */
import { amounts } from './constructs/amounts.ts'
import { course } from './constructs/course.ts'
import { eligibility } from './constructs/eligibility.ts'
import type { Construct, Standing } from './constructs/kind.ts'
import { thresholds } from './constructs/thresholds.ts'
import { sure } from '../kit/sure.ts'
import { figure } from './piece.ts'
import { listOf, tableOf } from './raw.ts'
import { planShape, type Plan } from './shape.ts'
import { test } from './shape/test.ts'
import { walk } from './walk.ts'

export const constructs: Readonly<Record<string, Construct>> = { ...eligibility, ...thresholds, ...amounts, ...course }

/** The codes that a plan uses, in order. */
export function constructsOf(plan: Plan): string[] {
  const { law: _law, ...own } = plan
  const marks = marksOf(own)
  return Object.entries(constructs).flatMap(([code, { found }]) => (found.some((way) => stands(own, marks, way)) ? [code] : []))
}

/** Lists of items, which no question of a form can fill yet. */
const ofItems = /^(fact|tier):(each\.|each$|staff\.(persons|months)|costs\.(items|eligible_fen)|household\.members|training\.courses|business\.shops)/
/** How far the program carries out what a plan uses: a construct that runs, but is said in a way on which no feature acts, is only worked out. */
export function standingsOf(plan: Plan): Readonly<Record<string, Standing>> {
  const { law: _law, ...own } = plan
  const marks = marksOf(own)
  const standing = ({ standing: known, found, yet }: Construct): Standing =>
    known === 'runs' && found.some((way) => (yet.includes(way) || ofItems.test(way)) && stands(own, marks, way)) ? 'computed' : known
  return Object.fromEntries(constructsOf(plan).map((code) => [code, standing(sure(constructs[code]))]))
}

function stands(plan: unknown, marks: ReadonlySet<string>, way: string): boolean {
  if (way.startsWith('fact:') && way.endsWith('.*')) return [...marks].some((mark) => mark.startsWith(way.slice(0, -1)))
  if (/^(fact|test|tier|rule|cap):/.test(way)) return marks.has(way)
  const [path = '', value] = way.split('=')
  return at(plan, path.split('.'), value)
}
function at(value: unknown, [step, ...rest]: readonly string[], wanted: string | undefined): boolean {
  if (value === undefined || value === null) return false
  if (step === undefined) return wanted === undefined ? !isEmpty(value) : value === wanted
  if (typeof value !== 'object') return false
  if (step === '*') return Object.values(value).some((each) => at(each, rest, wanted))
  return Object.hasOwn(value, step) && at((value as Record<string, unknown>)[step], rest, wanted)
}
const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** What tests, figures and values of a plan speak of, and the rules that show only in how parts fit together. */
function marksOf(plan: Omit<Plan, 'law'>): Set<string> {
  const marks = new Set<string>(['rule:in_force'])
  walk(planShape, plan, [], (shape, value, path) => {
    if (shape === test) {
      noteTest(value, marks)
      if (path[0] === 'parameters' || path.includes('rows')) noteTier(value, marks)
    } else if (shape === figure) note(value, marks)
    else {
      if (path[0] === 'measures' && typeof value === 'string' && ['counts', 'sums', 'is', 'each'].includes(String(path[2]))) note(value, marks)
      return false
    }
    return true
  })
  for (const measure of Object.values(plan.measures)) if (measure.is?.includes('-') && /count|measures|staff/.test(measure.is)) marks.add('rule:shortfall')
  for (const measure of Object.values(plan.measures)) if (measure.each?.includes('-')) marks.add('rule:shortfall')
  for (const scheme of Object.values(plan.schemes)) {
    const rows = Object.values(scheme.award?.rows ?? {})
    if (
      rows.some(
        (row) => row.rate === undefined && row.times === undefined && !row.months && !row.slices && typeof row.pays === 'string' && plan.parameters[row.pays],
      )
    )
      marks.add('rule:fixed')
    if (rows.length > 1) marks.add('rule:two_rows')
    if (new Set(rows.map((row) => String(row.from))).size > 1) marks.add('rule:two_purses')
    for (const cap of Object.values(scheme.award?.caps ?? {})) if (typeof cap.in === 'object') marks.add('cap:term')
  }
  for (const { values } of Object.values(plan.parameters))
    if (values.length > 1 && values.some(({ when }) => typeof when === 'object' && Object.keys(when).length > 1)) marks.add('rule:tier_of_several')
  return marks
}
function noteTest(value: unknown, marks: Set<string>): void {
  if (typeof value === 'string') return note(value, marks)
  for (const [key, each] of Object.entries(tableOf(value))) {
    if (key === 'any_of' || key === 'none_of' || (key === 'at_least' && 'of' in tableOf(value))) marks.add(`test:${key}`)
    if (['any_of', 'all_of', 'none_of', 'of'].includes(key)) for (const part of listOf(each)) noteTest(part, marks)
    else if (key.includes('.')) {
      note(key, marks)
      for (const edge of typeof each === 'object' ? Object.values(tableOf(each)) : [each]) note(edge, marks)
    }
  }
}
/** The facts (or groups) by which a value is chosen. */
function noteTier(value: unknown, marks: Set<string>): void {
  const paths =
    typeof value === 'string'
      ? pathsIn(value)
      : Object.keys(tableOf(value)).flatMap((key) => (key.includes('.') ? [key] : listOf(tableOf(value)[key]).flatMap((part) => Object.keys(tableOf(part)))))
  for (const path of paths) for (const part of [path.split('.')[0] ?? '', path]) marks.add(`tier:${part}`)
}
function note(value: unknown, marks: Set<string>): void {
  if (typeof value !== 'string') return
  for (const path of pathsIn(value)) marks.add(`fact:${path}`)
  // methods of persons and certificates
  if (/ofWorkingAge|ageOn/.test(value)) marks.add('fact:person.age')
  if (/monthsBetween\((business\.opened_on|organisation\.established_on)/.test(value)) marks.add('fact:business.months_open')
  if (value.includes('validOn')) marks.add('fact:person.certificate.valid')
}
const pathsIn = (text: string): string[] => [...text.matchAll(/[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+/g)].map(([path]) => path)
