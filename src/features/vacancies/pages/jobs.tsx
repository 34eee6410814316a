import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import type { Lists } from '../acts/lists.ts'
import { matchWords as words } from '../words/match.ts'
import { Jobs } from './job-list.tsx'

export type JobsProps = { voice: Voice; city: string; at: string; lists: Lists; places: ReadonlyMap<string, Phrase> }

/** The shortlist of a person; the full list without ranking is one step away. */
export const JobsPage = ({ voice, city, at, lists: { best, lessSought }, places }: JobsProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.jobs)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <ButtonLink weight="secondary" href={`/${city}/vacancies`}>
      {voice.say(words.full_list)}
    </ButtonLink>
    <Heading level={2}>{voice.say(words.best)}</Heading>
    {best.length === 0 ? (
      <EmptyState level={3} heading={voice.say(words.jobs)} why={voice.say(words.none)} />
    ) : (
      <Jobs voice={voice} at={at} found={best} places={places} caption={words.best} />
    )}
    {lessSought.length > 0 ? (
      <>
        <Heading level={2}>{voice.say(words.less_sought)}</Heading>
        <Text>{voice.say(words.less_sought_lead)}</Text>
        <Jobs voice={voice} at={at} found={lessSought} places={places} caption={words.less_sought} />
      </>
    ) : null}
  </>
)
