/** The campaigns, and where officers begin one. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { words } from '../words/shown.ts'

export type CampaignRow = { id: number; category: Phrase; year: number; drawn: number; all: number; due_on: string }

/** Every campaign, and where officers begin one. */
export const CampaignsPage = ({ voice, city, rows, mayOpen }: { voice: Voice; city: string; rows: readonly CampaignRow[]; mayOpen: boolean }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.inspections)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {mayOpen ? <ButtonLink href={`/${city}/inspections/new`}>{voice.say(words.open)}</ButtonLink> : null}
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.inspections)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.inspections)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.category),
            names: true,
            cell: ({ id, category }) => <Link href={`/${city}/inspections/${id}`}>{voice.say(category)}</Link>,
          },
          { head: voice.say(words.year), cell: ({ year }) => <span class="tx-number">{year}</span> },
          { head: voice.say(words.plaque), cell: ({ drawn, all }) => voice.say(words.drawn_of, { n: drawn, all }) },
          { head: voice.say(words.due_on), cell: ({ due_on }) => voice.day(due_on) },
        ]}
      />
    )}
  </>
)
