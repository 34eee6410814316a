import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { sentencesFor } from '../../../match/words/sentences.ts'
import { Heading, List, Text } from '../../../ui/text.tsx'
import { pageWords as words } from '../words/pages.ts'

/** Why a person and a vacancy fit, for the person and the officer; never for the employer. */
export const Why = ({ voice, told }: { voice: Voice; told: Explanation | null }): VNode => (
  <>
    <Heading level={2}>{voice.say(words.why)}</Heading>
    {told ? <List items={sentencesFor(voice, told)} /> : <Text>{voice.say(words.no_profile)}</Text>}
  </>
)
