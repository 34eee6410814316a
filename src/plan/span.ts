/** For how long an award runs, and for which items: what later awards must know of it. */
import type { Day } from '../kit/day.ts'
import type { ComputedAward } from './award.ts'
import { sightOf } from './engine.ts'
import type { Facts } from './facts.ts'
import type { Plan } from './shape.ts'

/** The months of the row that runs longest, a broken month as a whole one, and the last day any row reaches; undefined where nothing runs by months. */
export function spanOf({ rows }: Pick<ComputedAward, 'rows'>): { readonly months: number; readonly until: Day } | undefined {
  const spans = rows.flatMap(({ steps }) => steps.flatMap(({ kind, value, until }) => (kind === 'months' && until ? [{ value, until }] : [])))
  if (spans.length === 0) return undefined
  const months = spans.map(({ value }) => Math.ceil(Number(value.split('/')[0]) / Number(value.split('/')[1] ?? 1)))
  return { months: Math.max(...months), until: spans.map(({ until }) => until).reduce((a, b) => (a > b ? a : b)) }
}

/** What a case says of every item that some rule of the plan counts apart (a course, a device), by the fact that names it. */
export function itemsOf(plan: Plan, scheme: string, facts: Facts, day: Day): Readonly<Record<string, string>> {
  const rules = Object.values(plan.schemes).flatMap(({ excludes, award, dues }) =>
    [excludes, award?.caps ?? {}, dues?.caps ?? {}].flatMap((each) => Object.values(each)),
  )
  const sight = sightOf(plan, facts, day, scheme)
  const found = [...new Set(rules.flatMap(({ per }) => (per === undefined ? [] : [per])))].map((per): [string, unknown] => [per, sight.at(per)])
  return Object.fromEntries(found.filter((each): each is [string, string] => typeof each[1] === 'string'))
}
