/** The schemes that are decided by rank. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { words } from '../words.ts'

export type RankedScheme = { plan_version_id: number; scheme: string; title: Phrase; waiting: number; kept?: { id: number; at: Temporal.Instant } | undefined }

export const SchemesPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly RankedScheme[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.rankings)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.rankings)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.rankings)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.scheme),
            names: true,
            cell: ({ plan_version_id, scheme, title }) => <Link href={`/${city}/rankings/${plan_version_id}/${scheme}`}>{voice.say(title)}</Link>,
          },
          { head: voice.say(words.waiting), numeric: true, cell: ({ waiting }) => voice.count(waiting) },
          {
            head: voice.say(words.kept),
            cell: ({ kept }) => (kept ? <Link href={`/${city}/rankings/${kept.id}`}>{voice.instant(kept.at)}</Link> : voice.say(words.not_kept)),
          },
        ]}
      />
    )}
  </>
)
