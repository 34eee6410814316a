/** One campaign as officers see it: how it stands, and every plaque drawn in their area. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Grade } from '../../../plan/shape/ladder.ts'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { gradeWords, sanctionWords } from '../words/sanctions.ts'
import { stateWords, words } from '../words/shown.ts'
import type { State } from '../flow.ts'
import type { CampaignRow } from './campaigns.tsx'
import { Inspections, type Row } from './table.tsx'

type CampaignProps = {
  voice: Voice
  city: string
  campaign: CampaignRow & { seed: string; share: number }
  rows: readonly Row[]
  counts: readonly { state: State; count: number }[]
  /** how often each grade was carried out */
  grades: readonly { grade: Grade; count: number }[]
}

/** One campaign as officers see it: how it stands, and every plaque drawn in their area. */
export const CampaignPage = ({ voice, city, campaign, rows, counts, grades }: CampaignProps): VNode => (
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
    {grades.length > 0 ? (
      <>
        <Heading level={2}>{voice.say(sanctionWords.sanctions)}</Heading>
        <SummaryList voice={voice} rows={grades.map(({ grade, count }) => ({ key: voice.say(gradeWords[grade]), value: voice.count(count) }))} />
      </>
    ) : null}
    <Inspections voice={voice} city={city} rows={rows} />
  </>
)
