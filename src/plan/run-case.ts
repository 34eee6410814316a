/** Runs one worked case and tells what came out otherwise than it should. */
import { yuan } from '../kit/money.ts'
import type { Worked } from './case-shape.ts'
import { clawbackOf, endsOf, finesOf } from './consequences.ts'
import { datesOf } from './dates.ts'
import { sightOf } from './engine.ts'
import { over, times, whole, written } from './exact.ts'
import { figureOf } from './figure.ts'
import { evaluate, type Evaluation } from './evaluate.ts'
import type { Plan } from './shape.ts'
import type { WorkingDays } from './sight.ts'
import { DayValue, ExactValue, FenValue } from './values.ts'

export type Difference = { readonly path: string; readonly expected: string; readonly got: string }

export function differencesOf(plan: Plan, each: Worked, calendar: WorkingDays): Difference[] {
  const { scheme, facts, expect } = each
  const found: Difference[] = []
  const compare = (path: string, expected: unknown, got: unknown): void => {
    if (expected !== undefined && String(expected) !== String(got)) found.push({ path, expected: String(expected), got: String(got) })
  }
  const money = (path: string, expected: number | undefined, got: bigint | undefined): void =>
    compare(path, expected === undefined ? undefined : yuan(expected), got ?? 'unknown')
  const table = (path: string, expected: Readonly<Record<string, number>> | undefined, got: Readonly<Record<string, bigint | undefined>>): void => {
    for (const id of new Set([...Object.keys(expected ?? {}), ...Object.keys(got)])) {
      const wanted = expected?.[id]
      if (expected) compare(`${path}.${id}`, wanted === undefined ? 'none' : yuan(wanted), id in got ? (got[id] ?? 'unknown') : 'none')
    }
  }
  const of = evaluate(plan, scheme, facts, each.day, calendar)
  ofVerdict(each, of, compare)
  const sums = (key: 'id' | 'purse', from: Evaluation['award']): Record<string, bigint> => {
    const sum: Record<string, bigint> = {}
    for (const row of from.rows) sum[row[key]] = (sum[row[key]] ?? 0n) + row.amount_fen
    return sum
  }
  table('rows', expect.rows, sums('id', of.award))
  table('by_purse', expect.by_purse, sums('purse', of.award))
  table('dues', expect.dues, sums('id', of.dues))
  money('total', expect.total, of.award.total_fen)
  money('dues_total', expect.dues_total, of.dues.total_fen)
  money('set_off', expect.set_off, of.award.set_off_fen)
  money('paid', expect.paid, of.award.total_fen - of.award.set_off_fen)
  compare('missing', expect.missing?.toSorted(), of.award.missing.map((m) => m.fact).toSorted())
  compare(
    'instalments',
    expect.instalments?.map(yuan),
    of.award.instalments.map((i) => i.amount_fen),
  )
  for (const [name, expected] of Object.entries(expect.figures ?? {})) compare(`figures.${name}`, expected, figureText(plan, each, name))
  for (const [name, expected] of Object.entries(expect.documents ?? {})) compare(`documents.${name}`, expected, of.papers[name] ?? 'none')
  if (expect.dates) {
    const dates = datesOf(plan, scheme, each.events ?? {}, calendar)
    for (const [name, expected] of Object.entries(expect.dates)) compare(`dates.${name}`, expected, dates[name] ?? 'none')
  }
  table('clawback', expect.clawback, expect.clawback ? clawbackOf(plan, scheme, facts, each.day) : {})
  table('fines', expect.fines, expect.fines ? finesOf(plan, scheme, facts, each.day) : {})
  for (const which of ['ends', 'stops'] as const)
    compare(which, expect[which]?.toSorted(), expect[which] && endsOf(plan, scheme, facts, each.day, which).toSorted())
  return found
}

function ofVerdict({ expect }: Worked, { verdict, opening }: Evaluation, compare: (path: string, expected: unknown, got: unknown) => void): void {
  compare('answer', expect.answer, verdict.answer)
  for (const [id, expected] of Object.entries(expect.conditions ?? {}))
    compare(`conditions.${id}`, expected, verdict.conditions.find((c) => c.id === id)?.answer)
  const unknownFor = verdict.conditions.filter((c) => c.answer === 'unknown').flatMap((c) => c.because.map((b) => b.fact))
  compare('unknown_for', expect.unknown_for?.toSorted(), [...new Set(unknownFor)].toSorted())
  compare('open', expect.open, opening.open)
  compare('until', expect.until, opening.open ? opening.until : 'shut')
  compare('opens', expect.opens, opening.open ? 'open' : opening.opens)
}

/** A figure as cases write it: money in yuan, shares in per cent. */
function figureText(plan: Plan, { scheme, facts, day }: Worked, name: string): string {
  const seen = figureOf(sightOf(plan, facts, day, scheme), name)
  if (seen instanceof FenValue) return written(over(whole(seen.fen), whole(100)))
  if (seen instanceof DayValue) return seen.day
  const percent = (plan.parameters[name] ?? plan.measures[name])?.unit === 'percent'
  return seen instanceof ExactValue ? written(percent ? times(seen.exact, whole(100)) : seen.exact) : String(seen ?? 'unknown')
}
