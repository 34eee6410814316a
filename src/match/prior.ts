/**
 * A first draft of what a job asks, from its occupation. A prior, never a filter: every drafted demand is of unknown
 * essentiality, so it can raise a question and block nobody, until the employer or a visit has looked at it.
 *
 * Source: derived from O*NET, see data/occupations/README.md; its attribution travels with the table.
 */
import { usualFor } from './accommodations.ts'
import { axisIds, levels, ordinary, type AxisId, type Level, type Use } from './axes.ts'
import type { Demand } from './vacancy.ts'

export type Prior = ReadonlyMap<string, Partial<Readonly<Record<AxisId, Level>>>>

/** The purpose a draft names for an axis; the form asks which it really is. */
const drafted: { readonly [A in AxisId]: Extract<Use, { axis: A }>['purpose'] } = {
  V1: 'inspect',
  V2: 'navigate',
  V3: 'colour',
  H1: 'instruct',
  H2: 'alarm',
  C1: 'report',
  C2: 'paper',
  C3: 'type',
  B1: 'sit',
  B2: 'stand',
  B3: 'inside',
  B4: 'climb',
  B5: 'bend',
  B6: 'lift',
  A1: 'reach',
  F1: 'grip',
  F2: 'pick',
  E1: 'day',
  M1: 'learn',
  M2: 'steps',
  M3: 'watch',
  M4: 'line',
  M5: 'pressure',
  P1: 'team',
  P2: 'self',
}

/**
 * Reads the two tables, rows as objects by their header: occupations of the Chinese classification that the crosswalk
 * knows, with levels by axis. Blank and malformed cells are unknown.
 */
export function readPrior(rows: readonly Readonly<Record<string, string>>[], crosswalk: readonly Readonly<Record<string, string>>[]): Prior {
  const byOnet = new Map(rows.map((row) => [row['onetsoc_code'] ?? '', row]))
  return new Map(
    crosswalk.flatMap(({ cn_code, onetsoc_code }) => {
      const row = byOnet.get(onetsoc_code ?? '')
      if (!row || !cn_code) return []
      const known = axisIds.flatMap((axis): [AxisId, Level][] => {
        const level = levels.find((each) => String(each) === row[axis])
        return level === undefined ? [] : [[axis, level]]
      })
      return [[cn_code, Object.fromEntries(known) as Partial<Record<AxisId, Level>>] as const]
    }),
  )
}

/** Drafts demands for an occupation; none when it is not known. Levels go up to ordinary: importance says nothing of skill. */
export function draftDemands(prior: Prior, occupation: string): Demand[] {
  const known = prior.get(occupation) ?? {}
  return axisIds.flatMap((axis): Demand[] => {
    const level = known[axis]
    if (level === undefined || level < 2) return []
    const use = { axis, purpose: drafted[axis] } as Use
    return [{ ...use, level: Math.min(ordinary, level) as Level, essential: 'unknown', admits: usualFor(use) }]
  })
}
