/** Worked cases beside a plan. An official can read and sign them; the plan must bear them out. */
import { readDay } from '../kit/day.ts'
import type { Phrase } from '../kit/say.ts'
import { casesShape, type Cases } from './case-shape.ts'
import { written } from './exact.ts'
import { judge } from './judge.ts'
import { withNearest } from './linker.ts'
import type { Marked, PlanFault } from './marked.ts'
import { rank, tally } from './rank.ts'
import { has, listOf, tableIn, tableOf as table, textOf } from './raw.ts'
import { differencesOf, type Difference } from './run-case.ts'
import type { Plan } from './shape.ts'
import type { WorkingDays } from './sight.ts'
import { readShaped } from './source.ts'
import { faultWords } from './words.ts'

export type { Difference } from './run-case.ts'
export type CaseResult = { readonly name: Phrase; readonly scheme: string; readonly passed: boolean; readonly differences: readonly Difference[] }

/** A calendar that knows week-ends only; the house gives its own, with the holidays. */
export const plainWeeks: WorkingDays = {
  addWorkingDays: (day, count) => {
    let at = Temporal.PlainDate.from(day)
    for (let left = count; left > 0;) {
      at = at.add({ days: 1 })
      if (at.dayOfWeek < 6) left -= 1
    }
    return at.toString()
  },
  workingDaysBetween: (from, to) => {
    let count = 0
    for (let at = Temporal.PlainDate.from(from); at.toString() < to;) {
      at = at.add({ days: 1 })
      if (at.dayOfWeek < 6) count += 1
    }
    return count
  },
}

/** Runs the worked cases of a plan; or tells what is wrong with their file. */
export function runCases(plan: Plan, text: string, file: string, calendar: WorkingDays = plainWeeks): { results: CaseResult[] } | { faults: PlanFault[] } {
  const read = readShaped(text, file, casesShape, (marked) => check(plan, marked))
  if ('faults' in read) return read
  const { cases, rankings, tallies } = read.value
  const result = (name: Phrase, scheme: string, differences: readonly Difference[]): CaseResult => ({
    name,
    scheme,
    passed: differences.length === 0,
    differences,
  })
  return {
    results: [
      ...cases.map((each) => result(each.name, each.scheme, differencesOf(plan, each, calendar))),
      ...rankings.map((each) => result(each.name, each.scheme, ranked(plan, each))),
      ...tallies.map((each) => result(each.name, each.target, same('count', each.expect.count, written(tally(plan, each.target, each.records, each.day))))),
    ],
  }
}
const same = (path: string, expected: unknown, got: unknown): Difference[] =>
  expected === undefined || String(expected) === String(got) ? [] : [{ path, expected: String(expected), got: String(got) }]
function ranked(plan: Plan, each: Cases['rankings'][number]): Difference[] {
  const got = rank(plan, each.scheme, new Map(Object.entries(each.applicants)), each.day)
  return [...same('order', each.expect.order, got.order), ...same('granted', each.expect.granted, got.granted)]
}

/** That the cases are of this plan, and speak of its schemes, conditions and targets. */
function check(plan: Plan, marked: Marked): void {
  const file = table(marked.value)
  if (textOf(file['plan']) !== plan.plan) marked.report(['plan'], faultWords.other_plan, { name: plan.plan })
  for (const part of ['cases', 'rankings'] as const)
    listOf(file[part]).forEach((each, at) => {
      const scheme = textOf(table(each)['scheme'])
      if (scheme === undefined) return
      if (!has(plan.schemes, scheme))
        return marked.report([part, at, 'scheme'], withNearest(faultWords.no_scheme, scheme, Object.keys(plan.schemes)), { name: scheme })
      const conditions = tableIn(tableIn(each, 'expect'), 'conditions')
      if (Object.keys(conditions).length === 0) return
      const day = textOf(table(each)['day'])
      const known = new Set(judge(plan, scheme, {}, day !== undefined && readDay(day) === day ? day : plan.in_force.from).conditions.map((c) => c.id))
      for (const id of Object.keys(conditions))
        if (!known.has(id)) marked.reportKey([part, at, 'expect', 'conditions', id], withNearest(faultWords.no_condition, id, known), { name: id })
    })
  listOf(file['tallies']).forEach((each, at) => {
    const target = textOf(table(each)['target'])
    if (target !== undefined && !has(plan.targets, target))
      marked.report(['tallies', at, 'target'], withNearest(faultWords.no_target, target, Object.keys(plan.targets)), { name: target })
  })
}
