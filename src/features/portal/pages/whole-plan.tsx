import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { toldBlocks } from '../../../plan/explain/blocks.ts'
import type { Plan } from '../../../plan/shape.ts'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { Told } from '../../../ui/told.tsx'
import { words } from '../words.ts'

/** Everything a plan says, read out of its file. */
export const WholePlanPage = ({ voice, city, plan }: { voice: Voice; city: string; plan: Plan }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.whole_plan)}>
      {voice.say(plan.title)}
    </Heading>
    <Lead>{voice.say(words.whole_lead)}</Lead>
    <Text>
      <Link href={`/${city}/plan/${plan.plan}/plan.pdf`}>{voice.say(words.whole_paper)}</Link>
    </Text>
    <Told voice={voice} blocks={toldBlocks(plan)} />
  </>
)
