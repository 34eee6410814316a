/** What an officer may do about a story in public: take it down, or put it back. */
import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { PostButton } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Text } from '../../../ui/text.tsx'
import { downForm } from '../form.ts'
import type { Story } from '../store.ts'
import { words } from '../words/shown.ts'

type Props = { voice: Voice; at: string; story: Story; public: boolean; account: number | null; typed: Typed; faults: Faults }

export const TakingDown = ({ voice, at, story, public: shown, account, typed, faults }: Props): VNode | null => {
  if (story.down_id === null)
    return shown ? (
      <>
        <Heading level={2}>{voice.say(words.take_down)}</Heading>
        <FormPage voice={voice} action={`${at}/take-down`} within form={downForm} typed={typed} faults={faults} button={voice.say(words.take_down)} />
      </>
    ) : null
  return (
    <>
      <Text>
        <Mixed voice={voice} text={voice.say(words.down_because, { reason: story.down_reason ?? '' })} />
      </Text>
      {story.back_by === null || story.back_by !== account ? (
        <PostButton action={`${at}/put-back`}>{voice.say(story.back_by === null ? words.propose_back : words.put_back)}</PostButton>
      ) : (
        <Text quiet>{voice.say(words.back_waits)}</Text>
      )}
    </>
  )
}
