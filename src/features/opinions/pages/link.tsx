import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Panel } from '../../../ui/blocks.tsx'
import { Link, Text } from '../../../ui/text.tsx'
import { words } from '../words/shown.ts'

/** The link for the expert, shown once. */
export const LinkPage = ({ voice, href, back }: { voice: Voice; href: string; back: string }): VNode => (
  <>
    <Panel voice={voice} heading={voice.say(words.link_title)}>
      <p>
        <strong class="tx-receipt">{href}</strong>
      </p>
    </Panel>
    <Text>{voice.say(words.link_lead)}</Text>
    <Text>
      <Link href={back}>{voice.say(words.back)}</Link>
    </Text>
  </>
)
