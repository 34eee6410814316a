/** One referral: what the employer sees, why the two fit, what happened, and the steps open to the reader. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { recordWords } from '../../persons/record/words.ts'
import type { MoveName } from '../flow.ts'
import type { Shown } from '../rules/shown.ts'
import { moveWords, stateWords } from '../words/flow.ts'
import { pageWords as words } from '../words/pages.ts'
import { tones, WhoIs, type Listed } from './list.tsx'
import { ShownTo } from './shown.tsx'
import { Steps, type Sent } from './steps.tsx'
import { Why } from './why.tsx'

export type Happened = { move: MoveName; lines: readonly string[]; note: string; by: string; at: Temporal.Instant; placement_id: number | null }
export type ReferralProps = {
  voice: Voice
  city: string
  row: Listed
  /** in the person's own words; none to whoever may not know them */
  other_needs: readonly string[]
  agreed: string
  shown: Shown
  /** undefined: the reader is the employer, who is told nothing of it but a sentence */
  told?: Explanation | null | undefined
  fits?: string | undefined
  happened: readonly Happened[]
  moves: readonly MoveName[]
  sent: Sent | undefined
}

export const ReferralPage = ({ voice, city, row, other_needs, agreed, shown, told, fits, happened, moves, sent }: ReferralProps): VNode => (
  <>
    <Heading level={1} size="l" caption={<Mixed voice={voice} text={`${row.title} · ${row.employer_name}`} />}>
      <WhoIs voice={voice} row={row} />
    </Heading>
    <Lead>
      <Tag tone={tones[row.state]}>{voice.say(stateWords[row.state])}</Tag>
    </Lead>
    <ShownTo voice={voice} shown={shown} />
    {other_needs.length > 0 ? (
      <Text>
        <Mixed voice={voice} text={[voice.say(recordWords.other_needs), ...other_needs].join(' · ')} />
      </Text>
    ) : null}
    <Text quiet>
      <Mixed voice={voice} text={agreed} />
    </Text>
    {fits ? <Text>{fits}</Text> : null}
    {told === undefined ? null : <Why voice={voice} told={told} />}
    {happened.length > 0 ? <Heading level={2}>{voice.say(words.story)}</Heading> : null}
    {happened.map(({ move, lines, note, by, at, placement_id }) => (
      <Inset>
        <strong>{voice.say(moveWords[move])}</strong>
        {[...lines, note].filter(Boolean).map((line) => (
          <>
            <br />
            <Mixed voice={voice} text={line} />
          </>
        ))}
        {placement_id === null ? null : (
          <>
            <br />
            <Link href={`/${city}/placements/${placement_id}`}>{voice.say(words.placement)}</Link>
          </>
        )}
        <br />
        <span class="tx-quiet">
          {voice.instant(at)} <Mixed voice={voice} text={by} />
        </span>
      </Inset>
    ))}
    <Steps voice={voice} at={`/${city}/referrals/${row.id}`} moves={moves} sent={sent} />
  </>
)
