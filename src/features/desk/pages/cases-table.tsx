import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Link } from '../../../ui/text.tsx'
import { stateWords } from '../../applications/words.ts'
import type { WaitingCase } from '../store/cases.ts'
import { words as held } from '../words/holding.ts'
import { words } from '../words/shown.ts'

export type Row = WaitingCase & { readonly scheme_title: Phrase; readonly days_late: number; readonly own: boolean }
type TableProps = { voice: Voice; at: string; rows: readonly Row[]; /** with boxes to choose by */ chosen: boolean }

/** Cases of a queue: who, what, until when, what comes next, who has it. */
export const CasesTable = ({ voice, at, rows, chosen }: TableProps): VNode => (
  <DataTable
    caption={voice.say(words.queue)}
    captionHidden
    rows={rows}
    columns={[
      ...(chosen ? [{ head: voice.say(words.choose), cell: (row: Row) => <Box voice={voice} row={row} /> }] : []),
      {
        head: voice.say(words.who),
        names: true,
        cell: (row) => (
          <Link href={`${at}/cases/${row.id}`}>
            {row.person_name === null ? (
              <Mixed voice={voice} text={row.trading_name ?? ''} />
            ) : (
              <PersonName voice={voice} name={row.person_name} pinyin={row.name_latin ?? undefined} />
            )}
          </Link>
        ),
      },
      {
        head: voice.say(words.what),
        cell: (row) => (
          <>
            {voice.say(row.scheme_title)}
            <span class="tx-basis">
              <span class="tx-number tx-whole">{row.number ?? ''}</span> · {voice.say({ zh: row.name_zh, en: row.name_en })}
            </span>
          </>
        ),
      },
      {
        head: voice.say(words.due),
        cell: (row) => (
          <>
            {row.stage_due_on ? voice.day(row.stage_due_on) : '—'}{' '}
            {row.days_late > 0 ? <Tag tone="bad">{voice.say(words.late_by, { days: row.days_late })}</Tag> : null}
          </>
        ),
      },
      { head: voice.say(words.state), cell: (row) => <Tag tone="waiting">{voice.say(stateWords[row.state as keyof typeof stateWords])}</Tag> },
      {
        head: voice.say(words.holder),
        cell: (row) => (row.own ? voice.say(held.you_have_it) : row.holder_name ? <Mixed voice={voice} text={row.holder_name} /> : voice.say(held.nobody)),
      },
    ]}
  />
)

/** What the officer sees goes along, so that a case moved meanwhile is told apart. */
const Box = ({ voice, row }: { voice: Voice; row: Row }): VNode => (
  <label class="govuk-label">
    <input type="checkbox" name="case" value={`${row.id}@${row.stage_since.toString()}`} /> {voice.say(words.choose)}
    <span class="govuk-visually-hidden"> {row.number ?? ''}</span>
  </label>
)
