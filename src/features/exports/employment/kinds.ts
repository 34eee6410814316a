/** The yearly table’s second sheet: those in work by form, each by category, grade, sex and household registration. */
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { SheetGiven, Value } from '../../../kit/sheet/write/given.ts'
import { disabilityCategories, hukouKinds, sexes } from '../../persons/record/options.ts'
import type { Stock } from '../store/employment.ts'
import { tableWords as words } from '../words/tables.ts'
import { forms, total } from './columns.ts'

type KindColumn = { readonly group: Phrase; readonly says: Phrase; readonly is: (row: Stock) => boolean }
const options = (group: Phrase, of: Readonly<Record<string, Phrase>>, is: (row: Stock, key: string) => boolean): KindColumn[] =>
  Object.entries(of).map(([key, says]) => ({ group, says, is: (row) => is(row, key) }))
const grades = { 1: words.grade_1, 2: words.grade_2, 3: words.grade_3, 4: words.grade_4 }

const columns: readonly KindColumn[] = [
  ...options(words.category_group, disabilityCategories, (row, key) => row.category === key),
  ...options(words.grade_group, grades, (row, key) => row.grade === Number(key)),
  ...options(words.sex_group, sexes, (row, key) => row.sex === key),
  ...options(words.hukou_group, hukouKinds, (row, key) => row.hukou === key),
]

export function kindsSheet(voice: Voice, stock: readonly Stock[], title: string, notes: readonly string[]): SheetGiven {
  const inWork = stock.filter((row) => row.in_work)
  const line = (says: Phrase, rows: readonly Stock[]): Value[] => [
    voice.say(says),
    total(rows, ({ n }) => n),
    ...columns.map(({ is }) => total(rows, ({ n }) => n, is)),
  ]
  const lines = [...forms, [null, words.unstated] as const].map(([form, says]) =>
    line(
      says,
      inWork.filter((row) => row.form === form),
    ),
  )
  return {
    name: voice.say(words.by_form),
    title,
    notes,
    groups: [null, null, ...columns.map(({ group }, i) => (columns[i - 1]?.group === group ? '' : voice.say(group)))],
    columns: [
      { header: voice.say(words.form), kind: 'text', width: 24 },
      { header: voice.say(words.total), kind: 'number', width: 10 },
      ...columns.map(({ says }) => ({ header: voice.say(says), kind: 'number' as const, width: 10 })),
    ],
    rows: [...lines, line(words.total, inWork)],
  }
}
