import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { OfficialTerm } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { Shown } from '../store/public.ts'
import { words } from '../words/shown.ts'
import { StoryBody, titleOf } from './story.tsx'

const first = (text: string): string => {
  const [paragraph = ''] = text.split(/\n\s*\n/)
  return paragraph.length > 160 ? `${paragraph.slice(0, 150)}…` : paragraph
}
const place = (voice: Voice, { name_zh, name_en }: Shown): VNode => <OfficialTerm voice={voice} term={{ zh: name_zh, en: name_en }} />

/** Every story that is public. */
export const ExamplesPage = ({ voice, at, stories }: { voice: Voice; at: string; stories: readonly Shown[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.examples)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {stories.length === 0 ? <EmptyState heading={voice.say(words.examples)} why={voice.say(words.none)} /> : null}
    {stories.map((story) => (
      <>
        <Heading level={2} size="m" caption={place(voice, story)}>
          <Link href={`${at}/${story.id}`}>{titleOf(voice, story)}</Link>
        </Heading>
        <Text>{first(voice.say({ zh: story.text_zh, en: story.text_en }))}</Text>
      </>
    ))}
  </>
)

/** One story, printed as it stands. */
export const ExamplePage = ({ voice, at, city, story }: { voice: Voice; at: string; city: string; story: Shown }): VNode => (
  <article>
    <Heading level={1} size="l" caption={place(voice, story)}>
      {titleOf(voice, story)}
    </Heading>
    <StoryBody voice={voice} told={story} picture={`${at}/${story.id}/picture`} />
    <Text quiet>
      {voice.say(words.published_on, { day: voice.instant(story.published_at) })}
      {story.plaque_number ? (
        <>
          {' · '}
          <Link href={`/${city}/plaques/${story.plaque_number}`}>{voice.say(words.plaque, { number: story.plaque_number })}</Link>
        </>
      ) : null}
      {' · '}
      <Link href={at}>{voice.say(words.all)}</Link>
    </Text>
    <Text quiet>{voice.say(words.print)}</Text>
  </article>
)
