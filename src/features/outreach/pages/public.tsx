import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import type { Event } from '../store.ts'
import { kindWords, words } from '../words.ts'

/** How many came, in a sentence; nothing before it is counted. */
export const cameText = (voice: Voice, { disabled_count, other_count, organisation_count }: Event): string =>
  disabled_count === null ? '' : voice.say(words.came, { disabled: disabled_count, others: other_count ?? 0, bodies: organisation_count ?? 0 })

export const titleOf = (voice: Voice, { title_zh, title_en }: Event): string => voice.say({ zh: title_zh, en: title_en })

const One = ({ voice, event }: { voice: Voice; event: Event }): VNode => (
  <>
    <Heading level={3} size="s" caption={`${voice.say(kindWords[event.kind as keyof typeof kindWords])} · ${voice.day(event.held_on)}`}>
      {titleOf(voice, event)}
    </Heading>
    {event.cancelled === null ? null : <Text>{voice.say(words.cancelled, { reason: event.cancelled })}</Text>}
    <Text>
      {voice.say({ zh: event.place_zh, en: event.place_en })} · {voice.say({ zh: event.access_zh, en: event.access_en })}
    </Text>
    {event.disabled_count === null ? null : <Text quiet>{cameText(voice, event)}</Text>}
  </>
)

/** What is to come, and what was. */
export const EventsPage = ({ voice, coming, past }: { voice: Voice; coming: readonly Event[]; past: readonly Event[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.events)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <Heading level={2}>{voice.say(words.coming)}</Heading>
    {coming.length === 0 ? <Text>{voice.say(words.none_coming)}</Text> : coming.map((event) => <One voice={voice} event={event} />)}
    <Heading level={2}>{voice.say(words.past)}</Heading>
    {past.length === 0 ? <Text>{voice.say(words.none_past)}</Text> : past.map((event) => <One voice={voice} event={event} />)}
  </>
)
