/** What an edit changes: the fields that are different, as they stood and as they are now. Pure. */
import type { VacancyRow } from '../store.ts'
import type { VacancyEdited } from '../acts/given.ts'

export const editable = ['title', 'duties', 'occupation', 'openings', 'wage_fen', 'hours', 'contract', 'at_home', 'division', 'has', 'law', 'willing'] as const
export type Editable = (typeof editable)[number]
/** Fit for JSON: money as text, in fen. */
export type Value = string | number | boolean | readonly string[]
export type Values = Partial<Record<Editable, Value>>

const valueOf = (value: bigint | Value): Value => (typeof value === 'bigint' ? String(value) : value)
const same = (a: Value, b: Value): boolean => (Array.isArray(a) && Array.isArray(b) ? a.toSorted().join() === b.toSorted().join() : a === b)

/** The changed fields before and after; both empty where nothing changed. */
export function changesOf(row: Pick<VacancyRow, Editable>, given: Pick<VacancyEdited, Editable>): { readonly before: Values; readonly after: Values } {
  const changed = editable.filter((name) => !same(valueOf(row[name]), valueOf(given[name])))
  const of = (from: Pick<VacancyEdited, Editable>): Values => Object.fromEntries(changed.map((name) => [name, valueOf(from[name])]))
  return { before: of(row), after: of(given) }
}

/** What somebody weighs who was referred: told when it changes. */
export const weighed: readonly Editable[] = ['wage_fen', 'hours', 'contract', 'at_home', 'division', 'duties']
