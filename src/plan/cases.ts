/** Worked cases beside a plan: what a case is, and what the plan must make of it. An official can read and sign them. */
import { z } from 'zod'
import { yuan } from '../kit/money.ts'
import type { Phrase } from '../kit/say.ts'
import { computeAward } from './award.ts'
import { judge } from './judge.ts'
import { factsShape } from './known.ts'
import type { PlanFault } from './marked.ts'
import { day, name, phrase, planName, tableOf } from './piece.ts'
import { listOf, tableOf as table, tableIn, textOf } from './raw.ts'
import { windowsOn } from './review.ts'
import type { Plan } from './shape.ts'
import { readShaped } from './source.ts'
import { faultWords } from './words.ts'

const answer = z.enum(['met', 'not_met', 'unknown'])
const worked = z.strictObject({
  name: phrase,
  scheme: name,
  day,
  facts: factsShape,
  expect: z.strictObject({
    answer: answer.optional(),
    conditions: tableOf(answer).optional(),
    /** exactly the facts for which it is unknown */
    unknown_for: z.array(z.string()).optional(),
    /** exactly these rows, in yuan */
    rows: tableOf(z.number().min(0)).optional(),
    total: z.number().min(0).optional(),
    open: z.boolean().optional(),
  }),
})
const casesShape = z.strictObject({ plan: planName, cases: z.array(worked).min(1) })
type Worked = z.output<typeof worked>

export type Difference = { readonly path: string; readonly expected: string; readonly got: string }
export type CaseResult = { readonly name: Phrase; readonly scheme: string; readonly passed: boolean; readonly differences: readonly Difference[] }

/** Runs the worked cases of a plan; or tells what is wrong with their file. */
export function runCases(plan: Plan, text: string, file: string): { results: CaseResult[] } | { faults: PlanFault[] } {
  const read = readShaped(text, file, casesShape, (marked) => {
    if (textOf(table(marked.value)['plan']) !== plan.plan) marked.report(['plan'], faultWords.other_plan, { name: plan.plan })
    listOf(table(marked.value)['cases']).forEach((each, at) => {
      const scheme = textOf(table(each)['scheme'])
      if (scheme === undefined) return
      if (!Object.hasOwn(plan.schemes, scheme)) return marked.report(['cases', at, 'scheme'], faultWords.no_scheme, { name: scheme })
      const known = new Set(judge(plan, scheme, {}, plan.in_force.from).conditions.map((c) => c.id))
      for (const id of Object.keys(tableIn(tableIn(each, 'expect'), 'conditions')))
        if (!known.has(id)) marked.reportKey(['cases', at, 'expect', 'conditions', id], faultWords.no_condition, { name: id })
    })
  })
  return 'faults' in read ? read : { results: read.value.cases.map((each) => runCase(plan, each)) }
}

function runCase(plan: Plan, each: Worked): CaseResult {
  const { scheme, facts, expect } = each
  const differences: Difference[] = []
  const compare = (path: string, expected: unknown, got: unknown): void => {
    if (expected !== undefined && String(expected) !== String(got)) differences.push({ path, expected: String(expected), got: String(got) })
  }
  const verdict = judge(plan, scheme, facts, each.day)
  compare('answer', expect.answer, verdict.answer)
  for (const [id, expected] of Object.entries(expect.conditions ?? {}))
    compare(`conditions.${id}`, expected, verdict.conditions.find((c) => c.id === id)?.answer)
  const unknownFor = verdict.conditions.filter((c) => c.answer === 'unknown').flatMap((c) => c.because.map((b) => b.fact))
  compare('unknown_for', expect.unknown_for?.toSorted(), [...new Set(unknownFor)].toSorted())
  const award = computeAward(plan, scheme, facts, each.day)
  const rows = Object.fromEntries(award.rows.map((row) => [row.id, row.amount_fen]))
  if (expect.rows)
    for (const id of new Set([...Object.keys(expect.rows), ...Object.keys(rows)])) {
      const wanted = expect.rows[id]
      compare(`rows.${id}`, wanted === undefined ? 'none' : yuan(wanted), rows[id] ?? 'none')
    }
  compare('total', expect.total === undefined ? undefined : yuan(expect.total), award.total_fen)
  compare('open', expect.open, windowsOn(plan, scheme, each.day).open)
  return { name: each.name, scheme, passed: differences.length === 0, differences }
}
