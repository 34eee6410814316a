/** The campaigns, one of them with what came of it, and how its sample was drawn. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import type { Framed } from '../rules.ts'
import { stateWords, words } from '../words.ts'

export const tones: Record<State, Tone> = {
  drawn: 'waiting',
  self_checked: 'waiting',
  to_put_right: 'bad',
  put_right: 'waiting',
  passed: 'good',
  failed: 'bad',
}
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

export type Row = { id: number; plaque_number: string; shown_name: string; place: Phrase; state: State; due_on: string; late: boolean }
export type CampaignProps = {
  voice: Voice
  city: string
  campaign: CampaignRow & { seed: string; share: number }
  rows: readonly Row[]
  counts: readonly { state: State; count: number }[]
}

/** One campaign as officers see it: how it stands, and every plaque drawn in their area. */
export const CampaignPage = ({ voice, city, campaign, rows, counts }: CampaignProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(campaign.category)}>
      {voice.say(words.inspections)} <span class="tx-number">{campaign.year}</span>
    </Heading>
    <Lead>
      {voice.say(words.drawn_of, { n: campaign.drawn, all: campaign.all })} ·{' '}
      <Link href={`/${city}/inspections/${campaign.id}/draw`}>{voice.say(words.draw)}</Link>
    </Lead>
    <Heading level={2}>{voice.say(words.report)}</Heading>
    <SummaryList voice={voice} rows={counts.map(({ state, count }) => ({ key: voice.say(stateWords[state]), value: voice.count(count) }))} />
    <Inspections voice={voice} city={city} rows={rows} />
  </>
)

/** Inspections as a table. */
export const Inspections = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly Row[] }): VNode => (
  <DataTable
    caption={voice.say(words.inspections)}
    captionHidden
    rows={rows}
    columns={[
      {
        head: voice.say(words.name),
        names: true,
        cell: ({ id, shown_name }) => (
          <Link href={`/${city}/inspection/${id}`}>
            <Mixed voice={voice} text={shown_name} />
          </Link>
        ),
      },
      { head: voice.say(words.plaque), cell: ({ plaque_number }) => <span class="tx-number">{plaque_number}</span> },
      { head: voice.say(words.district), cell: ({ place }) => voice.say(place) },
      {
        head: voice.say(words.due),
        cell: ({ due_on, late }) => (
          <>
            {voice.day(due_on)} {late ? <Tag tone="bad">{voice.say(words.late)}</Tag> : null}
          </>
        ),
      },
      { head: voice.say(words.state), cell: ({ state }) => <Tag tone={tones[state]}>{voice.say(stateWords[state])}</Tag> },
    ]}
  />
)

export type DrawProps = {
  voice: Voice
  campaign: { category: Phrase; year: number; seed: string; share: number }
  frame: readonly Framed[]
  drawn: ReadonlySet<string>
}

/** How a sample came about, for whoever wants to draw it again. */
export const DrawPage = ({ voice, campaign, frame, drawn }: DrawProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(campaign.category)}>
      {voice.say(words.draw)}
    </Heading>
    <Text>{voice.say(words.draw_how, { share: campaign.share })}</Text>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.seed), value: <Mixed voice={voice} text={campaign.seed} /> },
        { key: voice.say(words.year), value: <span class="tx-number">{campaign.year}</span> },
      ]}
    />
    <DataTable
      caption={voice.say(words.draw)}
      captionHidden
      rows={frame}
      columns={[
        { head: voice.say(words.plaque), names: true, cell: ({ plaque_number }) => <span class="tx-number">{plaque_number}</span> },
        { head: voice.say(words.district), cell: ({ district }) => <span class="tx-number">{district}</span> },
        { head: voice.say(words.is_drawn), cell: ({ plaque_number }) => voice.say(drawn.has(plaque_number) ? words.yes : words.no) },
      ]}
    />
  </>
)
