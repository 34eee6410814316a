/** One case before a panel: the member's own word, and afterwards the others'. */
import type { ComponentChildren, VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { Told } from '../../../plan/panel.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'
import { scoringWords } from '../words/scoring.ts'

export type BallotRow = { name: string; points: Readonly<Record<string, number>>; agrees: boolean | null; remark: string | null }
export type BallotProps = {
  voice: Voice
  /** where the case is read */
  read: string
  sitting: string
  number: string
  criteria: readonly { name: string; title: Phrase }[]
  votes: boolean
  given: readonly BallotRow[]
  aside: readonly { name: string; reason: string }[]
  hidden: boolean
  result: readonly Told[]
  /** the member's forms */
  children?: ComponentChildren
}

export const BallotPage = ({ voice, read, sitting, number, given, aside, hidden, result, children, ...asked }: BallotProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.sittings)}>
      <span class="tx-number">{number}</span>
    </Heading>
    <Lead>
      <Link href={read}>{voice.say(scoringWords.read_case)}</Link> · <Link href={sitting}>{voice.say(words.sittings)}</Link>
    </Lead>
    {result.length > 0 ? <List items={result.map(({ says, values }) => voice.fill(says, values))} /> : null}
    {children}
    {hidden ? <Inset>{voice.say(scoringWords.hidden)}</Inset> : given.length > 0 ? <GivenTable voice={voice} rows={given} {...asked} /> : null}
    {hidden
      ? null
      : aside.map(({ name, reason }) => (
          <Text>
            {name} · <Mixed voice={voice} text={voice.say(scoringWords.stood_aside, { reason })} />
          </Text>
        ))}
  </>
)

type GivenProps = { voice: Voice; rows: readonly BallotRow[] } & Pick<BallotProps, 'criteria' | 'votes'>
const GivenTable = ({ voice, rows, criteria, votes }: GivenProps): VNode => (
  <DataTable
    caption={voice.say(scoringWords.given)}
    rows={rows}
    columns={[
      { head: voice.say(words.member), names: true, cell: ({ name }) => name },
      ...criteria.map(({ name, title }) => ({ head: voice.say(title), numeric: true, cell: ({ points }: BallotRow) => String(points[name] ?? '—') })),
      ...(votes
        ? [{ head: voice.say(scoringWords.agrees), cell: ({ agrees }: BallotRow) => (agrees === null ? '—' : voice.say(agrees ? words.yes : words.no)) }]
        : []),
      { head: voice.say(scoringWords.remark), cell: ({ remark }) => <Mixed voice={voice} text={remark ?? '—'} /> },
    ]}
  />
)
