/** The minutes of a sitting, to print and sign. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, List, Text } from '../../../ui/text.tsx'
import type { Minutes } from '../minutes.ts'
import { words } from '../words.ts'
import { scoringWords } from '../words/scoring.ts'
import { SeatsTable } from './tables.tsx'

export const MinutesPage = ({ voice, caption, minutes, sha256 }: { voice: Voice; caption: string; minutes: Minutes; sha256: string }): VNode => (
  <>
    <Heading level={1} size="l" caption={caption}>
      {voice.say(words.minutes)}
    </Heading>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.held_on), value: voice.day(minutes.held_on) },
        { key: voice.say(words.chair), value: minutes.chair },
      ]}
    />
    <SeatsTable voice={voice} rows={minutes.seats} />
    {minutes.cases.map(({ number, needed, present, aside, told }) => (
      <>
        <Heading level={2} size="m">
          <span class="tx-number">{number}</span>
        </Heading>
        <Text>{voice.say(scoringWords.needed, { needed, present })}</Text>
        {aside.length > 0 ? <Text>{voice.say(words.rule, { rule: aside.join(voice.locale === 'en' ? ', ' : '、') })}</Text> : null}
        <List items={told.map(({ says, values }) => voice.fill(says, values))} />
      </>
    ))}
    <Text>{voice.say(scoringWords.signature_lines)}</Text>
    <List items={minutes.seats.map(({ name }) => `${name} ______________`)} />
    <Text quiet>
      {voice.say(scoringWords.hash)}: <code>{sha256}</code>
    </Text>
    <Text quiet>{voice.say(scoringWords.print)}</Text>
  </>
)
