import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { toldWords as words } from '../words/told.ts'

export type ToldProps = {
  voice: Voice
  at: string
  name: string
  name_latin: string
  now: string
  wish: string
  language: string
  email: boolean
  mayChange: boolean
  errands: readonly { way: string; reason: string; said: readonly string[]; steps: readonly string[] }[]
}

/** What a person was told outside, by which way, when, and what became of it. */
export const ToldPage = ({ voice, at, name, name_latin, now, wish, language, email, mayChange, errands }: ToldProps): VNode => (
  <>
    <Heading level={1} size="l" caption={<PersonName voice={voice} name={name} pinyin={name_latin} />}>
      {voice.say(words.heading)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.now), value: now },
        { key: voice.say(words.wish), value: wish, ...(mayChange ? { change: `${at}/told/wish` } : {}) },
        { key: voice.say(words.language), value: language },
        { key: voice.say(words.email), value: email ? voice.say(words.known) : '—' },
      ]}
    />
    {errands.length === 0 ? <Text quiet>{voice.say(words.none)}</Text> : errands.map((errand) => <Told voice={voice} {...errand} />)}
    <Text>
      <Link href={at}>{voice.say(words.file)}</Link>
    </Text>
  </>
)

const Told = ({ voice, way, reason, said, steps }: { voice: Voice } & ToldProps['errands'][number]): VNode => (
  <>
    <Heading level={2} size="m">
      {way}
    </Heading>
    <Text quiet>{reason}</Text>
    <List
      items={said.map((one) => (
        <Mixed voice={voice} text={one} />
      ))}
    />
    <Heading level={3} size="s">
      {voice.say(words.steps)}
    </Heading>
    <List
      items={steps.map((one) => (
        <Mixed voice={voice} text={one} />
      ))}
    />
  </>
)
