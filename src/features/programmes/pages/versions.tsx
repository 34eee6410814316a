/** Plan files: their versions, and what was proposed. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'
import { type Version, type Proposal, state, period } from './proposal-state.tsx'

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
