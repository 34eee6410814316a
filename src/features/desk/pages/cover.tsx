import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import type { CoverRow } from '../store/cover.ts'
import { words } from '../words/holding.ts'

type CoverProps = { voice: Voice; at: string; rows: readonly CoverRow[]; mayEnd: (row: CoverRow) => boolean }

/** Who covers for whom, now and to come. */
export const CoverPage = ({ voice, at, rows, mayEnd }: CoverProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.cover)}
    </Heading>
    <Lead>{voice.say(words.cover_lead)}</Lead>
    <ButtonLink href={`${at}/desk/cover/new`}>{voice.say(words.name_cover)}</ButtonLink>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.cover)} why={voice.say(words.no_covers)} />
    ) : (
      <DataTable
        caption={voice.say(words.cover)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.cover),
            names: true,
            cell: (row) => <Mixed voice={voice} text={voice.say(words.covers_for, { cover: row.cover_name, absent: row.absent_name })} />,
          },
          { head: voice.say(words.from_on), cell: ({ from_on }) => voice.day(from_on) },
          { head: voice.say(words.to_on), cell: ({ to_on }) => voice.day(to_on) },
          { head: voice.say(words.why), cell: ({ reason }) => <Mixed voice={voice} text={reason ?? ''} /> },
          {
            head: voice.say(words.call_back),
            cell: (row) =>
              mayEnd(row) ? (
                <PostButton action={`${at}/desk/cover/${row.id}/end`} weight="secondary">
                  {voice.say(words.call_back)}
                </PostButton>
              ) : (
                '—'
              ),
          },
        ]}
      />
    )}
  </>
)
