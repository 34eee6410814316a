/** The layout of the employment tables: one line a column, with its group, its meaning, and how it is counted. */
import type { Phrase } from '../../../kit/say.ts'
import { employmentForms } from '../../persons/record/options.ts'
import type { Started, Stock, Trained } from '../store/employment.ts'
import { tableMeans as means } from '../words/table-means.ts'
import { tableWords as words } from '../words/tables.ts'

export type Counted = { readonly stock: readonly Stock[]; readonly started: readonly Started[]; readonly trained: readonly Trained[] }
export type TableColumn = {
  readonly group: Phrase
  readonly says: Phrase
  readonly means: Phrase
  readonly basis: Phrase
  readonly at: 'end' | 'period'
  readonly kind: 'number' | 'percent'
  readonly count: (of: Counted) => number | null
}

export const forms = Object.entries(employmentForms) as readonly (readonly [string, Phrase])[]
export const total = <T>(rows: readonly T[], n: (row: T) => number, when: (row: T) => boolean = () => true): number =>
  rows.reduce((sum, row) => sum + (when(row) ? n(row) : 0), 0)

const inStock =
  (when: (row: Stock) => boolean) =>
  ({ stock }: Counted): number =>
    total(stock, ({ n }) => n, when)
const amongStarted =
  (when: (row: Started) => boolean) =>
  ({ started }: Counted): number =>
    total(started, ({ n }) => n, when)

const end = { at: 'end', kind: 'number' } as const
const period = { at: 'period', kind: 'number' } as const
const stock = { ...end, group: words.stock_group }
const part = { ...stock, means: means.part, basis: means.part_basis }
const fresh = { ...period, group: words.new_group }

const certified: readonly TableColumn[] = [
  { ...end, group: words.certified_group, says: words.certified, means: means.certified, basis: means.certified_basis, count: inStock(() => true) },
  {
    ...end,
    group: words.certified_group,
    says: words.working_age,
    means: means.working_age,
    basis: means.working_age_basis,
    count: inStock((row) => row.working_age),
  },
]
const inWork: TableColumn = { ...stock, says: words.in_work, means: means.in_work, basis: means.in_work_basis, count: inStock((row) => row.in_work) }
const byForm: readonly TableColumn[] = [...forms, [null, words.unstated] as const].map(([form, says]) => ({
  ...stock,
  says,
  means: means.form,
  basis: means.form_basis,
  count: inStock((row) => row.in_work && row.form === form),
}))
const parts: readonly TableColumn[] = [
  { ...part, says: words.in_work_women, count: inStock((row) => row.in_work && row.sex === 'female') },
  { ...part, says: words.in_work_rural, count: inStock((row) => row.in_work && row.hukou === 'rural') },
  { ...part, says: words.in_work_severe, count: inStock((row) => row.in_work && row.grade !== null && row.grade <= 2) },
  { ...part, says: words.in_work_age, count: inStock((row) => row.in_work && row.working_age) },
]
const rate: TableColumn = {
  ...stock,
  says: words.rate,
  means: means.rate,
  basis: means.rate_basis,
  kind: 'percent',
  count: (of) => {
    const all = inStock((row) => row.working_age)(of)
    return all === 0 ? null : inStock((row) => row.working_age && row.in_work)(of) / all
  },
}
const started: readonly TableColumn[] = [
  { ...fresh, says: words.started, means: means.started, basis: means.started_basis, count: amongStarted(() => true) },
  { ...fresh, says: words.started_before, means: means.started_before, basis: means.started_basis, count: amongStarted((row) => row.before) },
  ...forms.map(([form, says]) => ({ ...fresh, says, means: means.started, basis: means.started_basis, count: amongStarted((row) => row.form === form) })),
]
const training = { ...period, group: words.trained_group, basis: means.trained_basis }
const trained: readonly TableColumn[] = [
  { ...training, says: words.trained, means: means.trained, count: (of) => total(of.trained, ({ persons }) => persons) },
  { ...training, says: words.completions, means: means.completions, count: (of) => total(of.trained, ({ completions }) => completions) },
]

/** The districts' table of a year, and the shorter one of a quarter. */
export const columnsOf = {
  yearly: [...certified, inWork, ...byForm, ...parts, rate, ...started, ...trained],
  quarterly: [inWork, ...byForm, ...started, ...trained],
} as const
