import type { VNode } from 'preact'
import type { Faults } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { PostButton } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import { ownForm } from '../form.ts'
import { stateOf } from '../rules.ts'
import type { Story } from '../store.ts'
import { stateWords, words } from '../words/shown.ts'
import { OtherTongue, StoryBody, titleOf } from './story.tsx'

export type OwnProps = { voice: Voice; at: string; story: Story; /** some agreement stands */ standing: boolean; older: boolean; faults: Faults }

/** The story as whoever it tells of reads it before anybody else: yes, no, or taking the yes back. Both languages, since both are agreed to. */
export const OwnStoryPage = ({ voice, at, story, standing, older, faults }: OwnProps): VNode => {
  const state = stateOf(story)
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(words.about_you)}>
        {titleOf(voice, story)}
      </Heading>
      <Text>
        <Tag tone={state === 'public' ? 'good' : 'plain'}>{voice.say(state === 'waits' ? words.own_waits : stateWords[state])}</Tag>{' '}
        {older ? voice.say(words.older_public) : ''}
      </Text>
      <Lead>{voice.say(words.own_lead)}</Lead>
      <Inset>
        <StoryBody voice={voice} told={story} picture={`${at}/picture`} />
      </Inset>
      <Inset>
        <OtherTongue voice={voice} told={story} />
      </Inset>
      {state === 'agreed' || state === 'public' ? null : (
        <FormPage voice={voice} within action={at} form={ownForm} faults={faults} hidden={{ seen: story.sha256 }} button={voice.say(words.answer)} />
      )}
      {standing ? (
        <PostButton action={`${at}/take-back`} weight="warning">
          {voice.say(words.take_back)}
        </PostButton>
      ) : null}
    </>
  )
}
