/** What an entry said before, and what became of the organisation. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonRow, PostButton } from '../../../ui/button.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Link, List, Text } from '../../../ui/text.tsx'
import { ends } from '../changes/form.ts'
import { changeWords as words } from '../changes/words.ts'
import { kindWord } from '../pages.tsx'
import type { Change, Entry } from '../store/changes.ts'
import type { Succession } from '../store/succession.ts'

type EndProps = { voice: Voice; city: string; at: string; end: Succession | undefined; /** may the reader answer a proposal */ mayAnswer: boolean }

/** The end that stands, or the proposal that waits. */
export function EndNote({ voice, city, at, end, mayAnswer }: EndProps): VNode | null {
  if (!end) return null
  const why = ends[end.why as 'sale']
  const day = voice.day(end.happened_on)
  if (end.agreed && end.successor_id === null) return <Text>{voice.say(words.closed_since, { day })}</Text>
  if (end.agreed)
    return (
      <Text>
        {voice.say(words.succeeded_by, { day, why })}
        <Link href={`${city}/organisations/${end.successor_id}`}>
          <Mixed voice={voice} text={end.successor_name ?? ''} />
        </Link>
      </Text>
    )
  const successor = end.successor_name ?? voice.say(words.no_successor)
  return (
    <>
      <Text>
        <Mixed voice={voice} text={voice.say(words.waits, { name: end.proposer, why, successor, day, reason: end.reason })} />
      </Text>
      {mayAnswer ? <Answer voice={voice} action={`${at}/end/answer`} /> : <Text>{voice.say(words.wait_second)}</Text>}
    </>
  )
}

const Answer = ({ voice, action }: { voice: Voice; action: string }): VNode => (
  <ButtonRow>
    <PostButton action={action} hidden={{ agreed: 'yes' }}>
      {voice.say(words.confirm)}
    </PostButton>
    <PostButton action={action} hidden={{ agreed: 'no' }} weight="secondary">
      {voice.say(words.reject)}
    </PostButton>
  </ButtonRow>
)

/** The corrections, the newest first. */
export const Changes = ({ voice, changes }: { voice: Voice; changes: readonly Change[] }): VNode | null =>
  changes.length === 0 ? null : (
    <>
      <Heading level={2}>{voice.say(words.history)}</Heading>
      <List
        items={changes.map(({ before, after, reason, made_at, name }) => (
          <Mixed
            voice={voice}
            text={voice.say(words.entry, { at: voice.instant(made_at), name, reason, before: entry(voice, before, after), after: entry(voice, after, before) })}
          />
        ))}
      />
    </>
  )

/** Only what differs of an entry. */
const entry = (voice: Voice, of: Entry, other: Entry): string =>
  [
    of.name === other.name ? undefined : of.name,
    of.kind === other.kind ? undefined : voice.say(kindWord(of.kind)),
    of.credit_code === other.credit_code ? undefined : (of.credit_code ?? '—'),
    of.credit_code_note === other.credit_code_note ? undefined : (of.credit_code_note ?? '—'),
  ]
    .filter((text) => text !== undefined)
    .join(' · ')
