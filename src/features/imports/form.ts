/** What a column may be told to say, and the boxes of the page that tells it. */
import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { fieldNames, personFields } from '../persons/record.ts'
import type { ColumnField, MappedColumn } from './headers.ts'
import { words } from './words/said.ts'

export const columnChoices: Record<string, Phrase> = {
  ignore: words.ignore,
  ...Object.fromEntries(fieldNames.map((field) => [field, personFields[field].label])),
  district: words.district,
}
export const labelOf = (field: ColumnField | ''): Phrase => (field === '' ? { zh: '', en: '' } : (columnChoices[field] ?? { zh: field, en: field }))

/** One list a column, the township of rows that do not say it, and the day the file is of. */
export const columnsForm = (columns: readonly MappedColumn[], divisions: Record<string, Phrase>): Form => ({
  ...Object.fromEntries(
    columns.map(({ index, header }) => [
      `column_${index}`,
      {
        kind: 'choice',
        label: { zh: words.means.zh.replace('{header}', header), en: words.means.en.replace('{header}', header) },
        options: columnChoices,
      } as const,
    ]),
  ),
  default_division: { kind: 'choice', label: words.default_division, options: { none: words.default_none, ...divisions } },
  told_on: { kind: 'day', label: words.told_on },
})
