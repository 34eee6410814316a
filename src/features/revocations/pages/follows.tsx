import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Heading, List } from '../../../ui/text.tsx'
import type { Said } from '../store.ts'

/** What follows, or followed, line by line. */
export const Follows = ({ voice, heading, lines }: { voice: Voice; heading: string; lines: readonly { says: Said }[] }): VNode => (
  <>
    <Heading level={2}>{heading}</Heading>
    <List items={lines.map(({ says }) => voice.fill(says.phrase, says.values))} />
  </>
)
