import type { ComponentChildren, VNode } from 'preact'
import type { Faults, Form, Typed } from '../../kit/form.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import { EmptyState } from '../../ui/blocks.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Filters } from '../../ui/filters.tsx'
import { FormPage } from '../../ui/form-page.tsx'
import { Mixed, PersonName } from '../../ui/mixed.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../ui/text.tsx'
import { pageWords, stateWords } from '../applications/words.ts'
import { words } from './words.ts'

export type QueueRow = {
  id: number
  number: string | null
  state: string
  stage_due_on: string | null
  stage_since: Temporal.Instant
  person_name: string | null
  name_latin: string | null
  trading_name: string | null
  name_zh: string
  name_en: string
  scheme_title: Phrase
  days_late: number
  received_on: string | null
}
export type QueueProps = {
  voice: Voice
  city: string
  rows: readonly QueueRow[]
  total: { count: number; late: number }
  filters: Form
  typed: Typed
  more?: string | undefined
  /** what the desk knows of one's cases */
  above: VNode
}

const state = (key: string): Phrase => stateWords[key as keyof typeof stateWords]

/** The work queue: whose turn it is with the reader, most urgent first, one next action a row. */
export const QueuePage = ({ voice, city, rows, total, filters, typed, more, above }: QueueProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.queue)}
    </Heading>
    <Lead>
      {voice.say(words.queue_lead)} {voice.say(words.waiting, total)}
    </Lead>
    {above}
    <Filters voice={voice} action={`/${city}/queue`} form={filters} typed={typed} />
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.queue)} why={voice.say(words.empty)} />
    ) : (
      <DataTable
        caption={voice.say(words.queue)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.who),
            names: true,
            cell: (row) => (
              <Link href={`/${city}/cases/${row.id}`}>
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
                  {row.received_on ? ` · ${voice.say(pageWords.on_paper, { day: voice.day(row.received_on) })}` : ''}
                </span>
              </>
            ),
          },
          { head: voice.say(words.since), cell: (row) => voice.instant(row.stage_since) },
          {
            head: voice.say(words.due),
            cell: (row) => (
              <>
                {row.stage_due_on ? voice.day(row.stage_due_on) : '—'}{' '}
                {row.days_late > 0 ? <Tag tone="bad">{voice.say(words.late_by, { days: row.days_late })}</Tag> : null}
              </>
            ),
          },
          { head: voice.say(words.next), cell: (row) => <Tag tone="waiting">{voice.say(state(row.state))}</Tag> },
        ]}
      />
    )}
    <Pagination voice={voice} next={more} />
  </>
)

/** A move that asks something first, on a page of its own. */
export const MovePage = ({
  voice,
  heading,
  caption,
  seen,
  button = heading,
  ...rest
}: {
  voice: Voice
  heading: string
  caption: string
  action: string
  form: Form
  /** since when the case stood as the officer saw it */
  seen: string
  /** what is decided on, and the button's own words where the heading is no verb for it */
  lead?: string
  button?: string
  typed?: Typed
  faults?: Faults
  /** more of the form */
  children?: ComponentChildren
}): VNode => <FormPage voice={voice} heading={heading} caption={caption} button={button} hidden={{ seen }} {...rest} />
