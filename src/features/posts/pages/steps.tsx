import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Mixed } from '../../../ui/mixed.tsx'
import { List } from '../../../ui/text.tsx'
import type { StepRow } from '../store/leaving.ts'
import { stepWords } from '../words/facts.ts'
import { endingWords, fileWords as words } from '../words/file.ts'

/** What was tried toward open employment, by day. */
export function Steps({ voice, steps }: { voice: Voice; steps: readonly StepRow[] }): VNode {
  if (steps.length === 0) return <span class="tx-quiet">{voice.say(endingWords.nothing_tried)}</span>
  const said = ({ tried, tried_on, note }: StepRow): string =>
    voice.say(words.step_says, { day: voice.day(tried_on), what: voice.say(stepWords[tried as keyof typeof stepWords]), note })
  return (
    <List
      items={steps.map((step) => (
        <Mixed voice={voice} text={said(step)} />
      ))}
    />
  )
}
