import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { inForce, waits } from '../rules.ts'
import { whatOf } from '../rules/what.ts'
import type { Row } from '../store.ts'
import { words } from '../words/shown.ts'

export function StateTag({ voice, row }: { voice: Voice; row: Row }): VNode {
  if (waits(row)) return <Tag tone="waiting">{voice.say(words.waiting)}</Tag>
  if (inForce(row)) return <Tag tone="bad">{voice.say(words.in_force)}</Tag>
  return <Tag tone="plain">{voice.say(row.agreed ? words.undone : words.rejected)}</Tag>
}

/** Every revocation of the reader's area, those that wait first. */
export const RevocationsPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly Row[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.revocations)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.revocations)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.revocations)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.what),
            names: true,
            cell: (row) => <Link href={`/${city}/revocations/${row.id}`}>{voice.say(words.revoke, { what: whatOf(row) })}</Link>,
          },
          { head: voice.say(words.number), cell: ({ number }) => <span class="tx-number">{number ?? '—'}</span> },
          { head: voice.say(words.since), cell: ({ proposed_at }) => voice.instant(proposed_at) },
          { head: voice.say(words.state), cell: (row) => <StateTag voice={voice} row={row} /> },
        ]}
      />
    )}
  </>
)
