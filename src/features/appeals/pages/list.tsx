import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { stateOf } from '../rules.ts'
import type { Row } from '../store.ts'
import { words } from '../words/shown.ts'

export function StateTag({ voice, row, today }: { voice: Voice; row: Row; today: string }): VNode {
  const state = stateOf(row)
  if (state === 'withdrawn') return <Tag tone="plain">{voice.say(words.withdrawn)}</Tag>
  if (state === 'answered') return <Tag tone={row.outcome === 'stands' ? 'info' : 'good'}>{voice.say(words[(row.outcome ?? 'stands') as 'stands'])}</Tag>
  return (
    <Tag tone={row.due_on !== null && row.due_on < today ? 'bad' : 'waiting'}>
      {voice.say(row.due_on !== null && row.due_on < today ? words.late : words.open)}
    </Tag>
  )
}
export const kindOf = (row: Row): Phrase => (row.kind === 'appeal' ? words.kind_appeal : words.kind_petition)

/** The appeals of the reader's area, those that wait first, by their day. */
export const AppealsPage = ({ voice, city, rows, today }: { voice: Voice; city: string; rows: readonly Row[]; today: string }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.appeals)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.appeals)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.appeals)}
        captionHidden
        rows={rows}
        columns={[
          { head: voice.say(words.receipt), names: true, cell: ({ id, receipt }) => <Link href={`/${city}/appeals/${id}`}>{receipt}</Link> },
          { head: voice.say(words.kind), cell: (row) => voice.say(kindOf(row)) },
          { head: voice.say(words.received_on), cell: ({ received_on }) => voice.day(received_on) },
          { head: voice.say(words.due), cell: ({ due_on }) => (due_on ? voice.day(due_on) : voice.say(words.no_due)) },
          { head: voice.say(words.state), cell: (row) => <StateTag voice={voice} row={row} today={today} /> },
        ]}
      />
    )}
  </>
)
