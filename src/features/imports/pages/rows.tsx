import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Link, List, Text } from '../../../ui/text.tsx'
import { personFields, isSealed, type PersonField } from '../../persons/record.ts'
import type { Differences } from '../acts/check.ts'
import type { RowState } from '../flow.ts'
import { labelOf } from '../form.ts'
import { isOpen } from '../findings.ts'
import type { Fault } from '../rules.ts'
import { faultSays } from '../words/faults.ts'
import { rowWords } from '../words/flow.ts'
import { words } from '../words/said.ts'

export type ShownRow = { number: number; name: string; decision: string | null; reasons: readonly string[]; faults: readonly Fault[]; differences: Differences }
export type RowsProps = { voice: Voice; at: string; state: RowState; rows: readonly ShownRow[]; next: string | undefined; mayAct: boolean }

/** A fault as a sentence; it names the field, never what stood there. */
export const faultSaid = (voice: Voice, { field, why, row }: Fault): string =>
  voice.say(words.fault_line, { field: labelOf(field), why: faultSays(why) }) + (row ? voice.say(words.fault_row, { row }) : '')

function valueSaid(voice: Voice, field: PersonField, value: unknown): string {
  if (value === null || value === '') return voice.say(words.empty)
  if (isSealed(field)) return voice.say(words.hidden_value)
  const { options } = personFields[field] as { options?: Record<string, { zh: string; en: string }> }
  const option = options && typeof value === 'string' ? options[value] : undefined
  return option ? voice.say(option) : Array.isArray(value) ? value.join('、') : String(value as string | number)
}

const whatOf = (voice: Voice, { faults, reasons, differences }: ShownRow): VNode => (
  <List
    items={[
      ...faults.map((fault) => faultSaid(voice, fault)),
      ...reasons.map((reason) => voice.say(words.confirmed_with, { reason })),
      ...(Object.entries(differences) as [PersonField, readonly [unknown, unknown]][]).map(([field, [was, now]]) =>
        voice.say(words.was_now, { field: labelOf(field), was: valueSaid(voice, field, was), now: valueSaid(voice, field, now) }),
      ),
    ]}
  />
)

const decided = { take: words.decided_take, new: words.decided_new, leave: words.decided_leave } as const

/** The rows of one state, with what each would do or why it cannot. */
export const RowsBlock = ({ voice, at, state, rows, next, mayAct }: RowsProps): VNode => (
  <section id="rows">
    <Heading level={2} size="m">
      {voice.say(words.rows_of, { says: rowWords[state] })}
    </Heading>
    {rows.length === 0 ? (
      <Text>{voice.say(words.no_rows)}</Text>
    ) : (
      <DataTable
        caption={voice.say(rowWords[state])}
        captionHidden
        rows={rows}
        columns={[
          { head: voice.say(words.row), numeric: true, cell: ({ number }) => voice.count(number) },
          { head: voice.say(words.name), names: true, cell: ({ name }) => name || '—' },
          ...(state === 'same' || (state === 'new' && rows.every(({ faults }) => faults.length === 0))
            ? []
            : [{ head: voice.say(state === 'wrong' ? words.why : words.changes), cell: (row: ShownRow) => whatOf(voice, row) }]),
          ...(mayAct && (state === 'wrong' || state === 'to_confirm')
            ? [
                {
                  head: voice.say(words.repair),
                  cell: ({ number }: ShownRow) => (
                    <Link href={`${at}/rows/${number}`} about={String(number)}>
                      {voice.say(words.repair)}
                    </Link>
                  ),
                },
              ]
            : []),
          ...(mayAct && state !== 'wrong' && state !== 'same' && state !== 'new'
            ? [{ head: voice.say(words.decision), cell: (row: ShownRow) => <Decision voice={voice} at={at} row={row} state={state} /> }]
            : []),
        ]}
      />
    )}
    <Pagination voice={voice} next={next} />
  </section>
)

const Decision = ({ voice, at, row, state }: { voice: Voice; at: string; row: ShownRow; state: RowState }): VNode => (
  <form method="post" action={`${at}/rows/${row.number}/decide`}>
    {row.decision && !(state === 'to_confirm' && row.decision === 'take') ? <Text>{voice.say(decided[row.decision as 'take'])}</Text> : null}
    {row.faults.some(isOpen) && row.decision !== 'leave' ? (
      <Text>
        <Link href={`${at}/confirm?row=${row.number}`} about={String(row.number)}>
          {voice.say(words.confirm_one)}
        </Link>
      </Text>
    ) : null}
    {state === 'doubtful' ? (
      <>
        <Button weight="secondary" name="decision" value="take">
          {voice.say(words.take)}
        </Button>{' '}
        <Button weight="secondary" name="decision" value="new">
          {voice.say(words.as_new)}
        </Button>{' '}
      </>
    ) : null}
    <Button weight="secondary" name="decision" value="leave">
      {voice.say(words.leave)}
    </Button>
  </form>
)

export type RepairProps = { voice: Voice; at: string; number: number; form: Form; typed: Typed; faults: Faults }
/** One row's cells as boxes, each with its fault. */
export const RepairPage = ({ voice, at, number, form, typed, faults }: RepairProps): VNode => (
  <FormPage
    voice={voice}
    heading={voice.say(words.repair_row, { row: number })}
    action={`${at}/rows/${number}`}
    form={form}
    typed={typed}
    faults={faults}
    button={voice.say(words.save_row)}
    beside={<Link href={`${at}?rows=wrong`}>{voice.say(words.back_to_import)}</Link>}
  />
)
