/** One sitting: its seats, its cases, and what its reader may do. */
import type { ComponentChildren, VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { PostButton } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import { stateWords, words } from '../words.ts'
import { CasesTable, CriteriaTable, SeatsTable, type CaseRow, type CriterionRow, type SeatRow } from './tables.tsx'

export type SittingProps = {
  voice: Voice
  at: string
  caption: string
  state: State
  held_on: string
  quorum?: number | undefined
  rule?: Phrase | undefined
  seats: readonly SeatRow[]
  cases: readonly CaseRow[]
  criteria: readonly CriterionRow[]
  /** the chair's next step */
  move?: 'convene' | 'close' | undefined
  /** the chair's form for a seat */
  children?: ComponentChildren
}

export const SittingPage = ({ voice, at, caption, state, held_on, quorum, rule, seats, cases, criteria, move, children }: SittingProps): VNode => (
  <>
    <Heading level={1} size="l" caption={caption}>
      {voice.say(words.sitting)}
    </Heading>
    <Lead>
      <Tag tone={state === 'closed' ? 'good' : 'waiting'}>{voice.say(stateWords[state])}</Tag> {voice.day(held_on)}
    </Lead>
    {quorum === undefined ? null : <Text>{voice.say(words.quorum, { n: quorum })}</Text>}
    {rule ? <Text>{voice.say(words.rule, { rule })}</Text> : null}
    {state === 'closed' ? (
      <Text>
        <Link href={`${at}/minutes`}>{voice.say(words.minutes)}</Link>
      </Text>
    ) : null}
    {move ? <PostButton action={`${at}/${move}`}>{voice.say(words[move])}</PostButton> : null}
    <CasesTable voice={voice} at={at} rows={cases} />
    {criteria.length > 0 ? <CriteriaTable voice={voice} rows={criteria} /> : null}
    {seats.length > 0 ? <SeatsTable voice={voice} rows={seats} /> : null}
    {children}
  </>
)
