/** The rounds that are planned. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { roundWords as words } from '../words/round.ts'

export type RoundRow = { id: number; visit_on: string; visitor: string; stops: bigint | null }

export const RoundsPage = ({ voice, city, rounds }: { voice: Voice; city: string; rounds: readonly RoundRow[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.rounds)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <ButtonRow>
      <ButtonLink href={`/${city}/work-orders/rounds/new`}>{voice.say(words.plan)}</ButtonLink>
    </ButtonRow>
    {rounds.length === 0 ? (
      <EmptyState heading={voice.say(words.rounds)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.rounds)}
        captionHidden
        rows={rounds}
        columns={[
          {
            head: voice.say(words.visit_on),
            names: true,
            cell: ({ id, visit_on }) => <Link href={`/${city}/work-orders/rounds/${id}`}>{voice.day(visit_on)}</Link>,
          },
          { head: voice.say(words.visitor), cell: ({ visitor }) => <Mixed voice={voice} text={visitor} /> },
          { head: voice.say(words.rounds), cell: ({ stops }) => voice.say(words.stops, { n: stops ?? 0n }) },
        ]}
      />
    )}
  </>
)
