import { Fragment, type VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import type { ToldBlock } from '../plan/explain/blocks.ts'
import { Mixed } from './mixed.tsx'
import { Heading, List } from './text.tsx'

/** What has no word of its own (the name of another plan, a formula) stands as it is written in the file. */
const code = /([A-Za-z_][\w.()"*/-]{3,})/

/** A line of a plan: on a Chinese page its code carries its `lang`, on an English page its Chinese does. */
const Line = ({ voice, text }: { voice: Voice; text: string }): VNode =>
  voice.locale === 'en' ? (
    <Mixed voice={voice} text={text} />
  ) : (
    <>{text.split(code).map((run, i) => (i % 2 ? <span lang="en">{run}</span> : <Fragment>{run}</Fragment>))}</>
  )

/** A plan as an official reads it. Deeper headings than the sixth stay at the sixth. */
export const Told = ({ voice, blocks }: { voice: Voice; blocks: readonly ToldBlock[] }): VNode => (
  <>
    {blocks.map((block) =>
      block.kind === 'heading' ? (
        <Heading level={Math.min(block.level, 6) as 2 | 3 | 4 | 5 | 6}>
          <Line voice={voice} text={voice.say(block.says)} />
        </Heading>
      ) : (
        <List
          items={block.lines.map((line) => (
            <Line voice={voice} text={voice.say(line)} />
          ))}
        />
      ),
    )}
  </>
)
