import type { VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import type { ToldBlock } from '../plan/explain/blocks.ts'
import { Mixed } from './mixed.tsx'
import { Heading, List } from './text.tsx'

/** A plan as an official reads it. Deeper headings than the sixth stay at the sixth. */
export const Told = ({ voice, blocks }: { voice: Voice; blocks: readonly ToldBlock[] }): VNode => (
  <>
    {blocks.map((block) =>
      block.kind === 'heading' ? (
        <Heading level={Math.min(block.level, 6) as 2 | 3 | 4 | 5 | 6}>
          <Mixed voice={voice} text={voice.say(block.says)} />
        </Heading>
      ) : (
        <List
          items={block.lines.map((line) => (
            <Mixed voice={voice} text={voice.say(line)} />
          ))}
        />
      ),
    )}
  </>
)
