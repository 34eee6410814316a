/** How a sample came about, for whoever wants to draw it again. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Text } from '../../../ui/text.tsx'
import type { Framed } from '../rules.ts'
import { words } from '../words/shown.ts'

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
