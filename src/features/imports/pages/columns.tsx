import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { shownOf } from '../../../kit/sheet/cell.ts'
import type { Table } from '../../../kit/sheet/table.ts'
import { Button, ButtonRow, PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { ListChoice } from '../../../ui/field/choice.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import type { MappedColumn } from '../headers.ts'
import { flowWords } from '../words/flow.ts'
import { words } from '../words/said.ts'

export type ColumnsProps = {
  voice: Voice
  at: string
  file: string
  sheets: readonly { name: string; hidden: boolean }[]
  sheet: number
  columns: readonly MappedColumn[]
  table: Table | undefined
  form: Form
  typed: Typed
  faults: Faults
}

/** The first thing a column holds; the digits of anything that may be a number of somebody are dots. */
function exampleOf(table: Table, index: number): string {
  const text = table.sample.map(({ cells }) => shownOf(cells[index])).find((one) => one !== '') ?? '—'
  return (text.match(/\p{Nd}/gu)?.length ?? 0) > 8 ? text.replace(/\p{Nd}/gu, '•') : text
}

/** What each column of the file is: guessed, shown with examples, told by the office. */
export const ColumnsPage = ({ voice, at, file, sheets, sheet, columns, table, form, typed, faults }: ColumnsProps): VNode => (
  <>
    <ErrorSummary voice={voice} form={form} faults={faults} />
    <Heading level={1} size="l" caption={file}>
      {voice.say(words.columns)}
    </Heading>
    {sheets.length > 1 ? (
      <form method="post" action={`${at}/sheet`}>
        <ListChoice
          voice={voice}
          name="sheet"
          typed={String(sheet)}
          field={{
            kind: 'choice',
            label: words.sheet,
            options: Object.fromEntries(
              sheets.map(({ name, hidden }, i) => [String(i), hidden ? { zh: `${name}（隐藏）`, en: `${name} (hidden)` } : { zh: name, en: name }]),
            ),
          }}
        />
        <Button weight="secondary">{voice.say(words.choose_sheet)}</Button>
      </form>
    ) : null}
    {table ? (
      <form method="post" action={`${at}/columns`} noValidate>
        <Lead>{voice.say(words.columns_lead)}</Lead>
        <DataTable
          caption={voice.say(words.columns)}
          captionHidden
          rows={columns}
          columns={[
            { head: voice.say(words.column), names: true, cell: ({ header }) => header },
            { head: voice.say(words.example), cell: ({ index }) => exampleOf(table, index) },
            {
              head: voice.say(words.columns),
              cell: ({ index }) => {
                const name = `column_${index}`
                const field = form[name]
                return field ? <ListChoice voice={voice} name={name} typed={typed[name]} field={field} fault={faults[name]} /> : null
              },
            },
          ]}
        />
        {['default_division', 'told_on'].map((name) => {
          const field = form[name]
          return field ? <FieldInput voice={voice} name={name} field={field} typed={typed[name]} fault={faults[name]} /> : null
        })}
        <ButtonRow>
          <Button>{voice.say(flowWords.check)}</Button>
        </ButtonRow>
      </form>
    ) : (
      <Text>{voice.say(words.no_columns)}</Text>
    )}
    <PostButton action={`${at}/cancel`} weight="secondary">
      {voice.say(flowWords.cancel)}
    </PostButton>
  </>
)
