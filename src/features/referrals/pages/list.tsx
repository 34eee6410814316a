import type { VNode } from 'preact'
import { dayOf } from '../../../kit/day.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import { stateWords } from '../words/flow.ts'
import { pageWords as words } from '../words/pages.ts'

export type Listed = {
  readonly id: number
  /** null: the person did not agree to be named */
  readonly name: string | null
  readonly latin?: string | undefined
  readonly title: string
  readonly employer_name: string
  readonly state: State
  readonly since: Temporal.Instant
}
export const tones: Readonly<Record<State, Tone>> = {
  ...({ referred: 'waiting', interview: 'waiting', accepted: 'info', on_trial: 'info', tried: 'info' } as const),
  ...({ placed: 'good', refused: 'bad', withdrawn: 'plain' } as const),
}

export const WhoIs = ({ voice, row }: { voice: Voice; row: Pick<Listed, 'id' | 'name' | 'latin'> }): VNode =>
  row.name === null ? <>{voice.say(words.nameless, { n: row.id })}</> : <PersonName voice={voice} name={row.name} pinyin={row.latin} />

type Props = { voice: Voice; city: string; rows: readonly Listed[]; as: 'officer' | 'employer' | 'own'; heading?: VNode | undefined; mayFollow: boolean }
export const ReferralsPage = ({ voice, city, rows, as, heading, mayFollow }: Props): VNode => (
  <>
    <Heading level={1} size="l">
      {heading ?? voice.say(words.referrals)}
    </Heading>
    <Lead>{voice.say(words[`lead_${as}`])}</Lead>
    {mayFollow ? (
      <Text>
        <Link href={`/${city}/refusals`}>{voice.say(words.refusals)}</Link>
      </Text>
    ) : null}
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.referrals)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.referrals)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.person),
            names: true,
            cell: (row) => (
              <Link href={`/${city}/referrals/${row.id}`}>
                <WhoIs voice={voice} row={row} />
              </Link>
            ),
          },
          { head: voice.say(words.vacancy), cell: ({ title }) => <Mixed voice={voice} text={title} /> },
          { head: voice.say(words.employer), cell: ({ employer_name }) => <Mixed voice={voice} text={employer_name} /> },
          { head: voice.say(words.state), cell: ({ state }) => <Tag tone={tones[state]}>{voice.say(stateWords[state])}</Tag> },
          { head: voice.say(words.since), cell: ({ since }) => voice.day(dayOf(since)) },
        ]}
      />
    )}
  </>
)
