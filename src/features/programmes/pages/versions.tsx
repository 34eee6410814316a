/** Plan files: their versions, and what was proposed. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'

export type Version = {
  id: number
  version: number
  title_zh: string
  title_en: string
  in_force_from: string
  in_force_to: string | null
  published_at: Temporal.Instant
}
export type Proposal = {
  id: number
  plan: string
  note: string
  agreed: boolean | null
  answer: string | null
  proposed_at: Temporal.Instant
  proposed_by_name: string | null
  seconded_at: Temporal.Instant | null
  seconded_by_name: string | null
}

export const state = (voice: Voice, { agreed }: Pick<Proposal, 'agreed'>): VNode => (
  <Tag tone={agreed === null ? 'waiting' : agreed ? 'good' : 'bad'}>{voice.say(agreed === null ? words.waits : agreed ? words.agreed : words.disagreed)}</Tag>
)
const period = (voice: Voice, { in_force_from, in_force_to }: Version): string =>
  in_force_to
    ? voice.say(words.period, { from: voice.day(in_force_from), to: voice.day(in_force_to) })
    : voice.say(words.open_end, { from: voice.day(in_force_from) })

export const PlansPage = ({
  voice,
  city,
  versions,
  proposals,
  mayEdit,
}: {
  voice: Voice
  city: string
  versions: readonly Version[]
  proposals: readonly Proposal[]
  mayEdit: boolean
}): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.plans)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <DataTable
      caption={voice.say(words.plans)}
      captionHidden
      rows={versions}
      columns={[
        { head: voice.say(words.plan), names: true, cell: (row) => voice.say({ zh: row.title_zh, en: row.title_en }) },
        { head: voice.say(words.published), cell: (row) => `${voice.say(words.version, { n: row.version })} · ${voice.instant(row.published_at)}` },
        { head: voice.say(words.in_force), cell: (row) => period(voice, row) },
        {
          head: voice.say(words.file),
          cell: (row) => (
            <>
              <Link
                href={`/${city}/plans/${row.id}/plan.yaml`}
                about={`${voice.say({ zh: row.title_zh, en: row.title_en })} ${voice.say(words.version, { n: row.version })}`}
              >
                {voice.say(words.file)}
              </Link>
              {mayEdit ? (
                <>
                  {' · '}
                  <Link
                    href={`/${city}/plans/${row.id}/edit`}
                    about={`${voice.say({ zh: row.title_zh, en: row.title_en })} ${voice.say(words.version, { n: row.version })}`}
                  >
                    {voice.say(words.edit)}
                  </Link>
                </>
              ) : null}
            </>
          ),
        },
      ]}
    />
    <Heading level={2}>{voice.say(words.proposals)}</Heading>
    {proposals.length === 0 ? (
      <Text quiet>{voice.say(words.no_proposals)}</Text>
    ) : (
      <List
        items={proposals.map((proposal) => (
          <>
            <Link href={`/${city}/plans/proposals/${proposal.id}`}>
              <Mixed voice={voice} text={proposal.note} />
            </Link>{' '}
            {state(voice, proposal)}
          </>
        ))}
      />
    )}
  </>
)
