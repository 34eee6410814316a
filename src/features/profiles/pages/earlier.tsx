import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { AxisId } from '../../../match/axes.ts'
import { axisWords } from '../../../match/words/axis.ts'
import { Details } from '../../../ui/blocks.tsx'
import { List } from '../../../ui/text.tsx'
import { answerOf } from '../rules/answers.ts'
import { sourceWords, words } from '../words.ts'
import { asked } from '../words/asked.ts'

export type Said = { readonly axis: string; readonly lo: number; readonly hi: number; readonly source: string; readonly read_on: string }

const plainly = { fully: asked.yes, some: asked.some, little: asked.no, no: asked.no, unknown: asked.unknown }

/** Every answer ever given, newest first. */
export const Earlier = ({ voice, said }: { voice: Voice; said: readonly Said[] }): VNode | null =>
  said.length === 0 ? null : (
    <Details summary={voice.say(words.history)}>
      <List
        items={said.map(({ axis, lo, hi, source, read_on }) => {
          const answer = answerOf(lo, hi)
          const { name, little } = axisWords[axis as AxisId]
          const level = answer === 'little' ? voice.say(asked.little, { level: little }) : answer ? voice.say(plainly[answer]) : `${lo}–${hi}`
          return voice.say(words.history_line, { day: voice.day(read_on), item: name, said: level, source: sourceWords[source as keyof typeof sourceWords] })
        })}
      />
    </Details>
  )
