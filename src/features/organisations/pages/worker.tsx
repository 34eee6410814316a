import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Text } from '../../../ui/text.tsx'
import { words as organisationWords } from '../words.ts'
import { endForm, monthForm } from '../staff/form.ts'
import { staffWords as words } from '../staff/words.ts'
import type { MonthRow, RosterRow } from '../store/staff.ts'

export type WorkerProps = { voice: Voice; at: string; row: RosterRow; months: readonly MonthRow[]; typed: Typed; faults: Faults }

/** One worker of a roster: what was paid month by month, and the forms for the next. */
export const WorkerPage = ({ voice, at, row, months, typed, faults }: WorkerProps): VNode => {
  const asked = (form: Form, action: string, button: string) => (
    <form method="post" action={`${at}/${action}`} noValidate>
      {Object.entries(form).map(([name, field]) => (
        <FieldInput voice={voice} name={name} field={field} typed={typed[name]} fault={faults[name]} />
      ))}
      <Button weight="secondary">{button}</Button>
    </form>
  )
  return (
    <>
      <ErrorSummary voice={voice} form={{ ...monthForm, ...endForm }} faults={faults} />
      <Heading level={1} size="l" caption={voice.say(words.worker)}>
        <Mixed voice={voice} text={row.name} />
      </Heading>
      {months.length > 0 ? (
        <DataTable
          caption={voice.say(words.month)}
          captionHidden
          rows={months}
          columns={[
            { head: voice.say(words.month), names: true, cell: ({ month }) => month },
            { head: voice.say(words.wage), numeric: true, cell: ({ wage_fen }) => voice.money(wage_fen) },
            { head: voice.say(words.insured), cell: ({ insured }) => voice.say(insured ? organisationWords.yes : organisationWords.no) },
          ]}
        />
      ) : null}
      <Heading level={2}>{voice.say(words.record_month)}</Heading>
      <Text>{voice.say(words.month_again)}</Text>
      {asked(monthForm, 'month', voice.say(words.save))}
      {row.ended_on === null ? (
        <>
          <Heading level={2}>{voice.say(words.record_end)}</Heading>
          {asked(endForm, 'end', voice.say(words.record_end))}
        </>
      ) : null}
    </>
  )
}
