import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Demand, SheetStatus } from '../../../match/vacancy.ts'
import { accommodationWords } from '../../../match/words/accommodation.ts'
import { levelPhrase } from '../../../match/words/axis.ts'
import { usePhrase } from '../../../match/words/use.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import { useKey } from '../form.ts'
import { demandWords as words } from '../words/demands.ts'

export type DemandsProps = {
  voice: Voice
  demands: readonly Demand[]
  sheet: SheetStatus
  /** where they are stated, for whoever may */
  at?: string | undefined
}

/** What the job asks, each item with its purpose and what would do instead. */
export const Demands = ({ voice, demands, sheet, at }: DemandsProps): VNode => (
  <>
    <Heading level={2}>{voice.say(words.demands)}</Heading>
    <Text>
      {voice.say(words.lead)} <Tag tone={sheet === 'prefilled' ? 'waiting' : 'info'}>{voice.say(words[sheet])}</Tag>
    </Text>
    {demands.length === 0 ? (
      <Text quiet>{voice.say(words.none)}</Text>
    ) : (
      <DataTable
        caption={voice.say(words.demands)}
        captionHidden
        rows={demands}
        columns={[
          {
            head: voice.say(words.use),
            names: true,
            cell: (demand) => (at ? <Link href={`${at}/${useKey(demand)}`}>{voice.say(usePhrase(demand))}</Link> : voice.say(usePhrase(demand))),
          },
          { head: voice.say(words.level), cell: ({ axis, level }) => voice.say(levelPhrase(axis, level)) },
          { head: voice.say(words.essential), cell: ({ essential }) => voice.say(words[essential]) },
          {
            head: voice.say(words.admits),
            cell: ({ admits }) => admits.map((id) => voice.say(accommodationWords[id].name)).join(voice.locale === 'en' ? ', ' : '、') || '—',
          },
        ]}
      />
    )}
    {at ? (
      <Text>
        <Link href={at}>{voice.say(words.add)}</Link>
      </Text>
    ) : null}
  </>
)
