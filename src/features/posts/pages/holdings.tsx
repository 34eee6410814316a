import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import type { HoldingRow, StepRow } from '../store/leaving.ts'
import { exitWords } from '../words/facts.ts'
import { fileWords as words } from '../words/file.ts'
import { words as shown } from '../words/shown.ts'
import { HolderName } from './holder.tsx'
import { Steps } from './steps.tsx'

/** Who held a post, from when to when, what was tried and why they left. */
export function Holdings({ voice, holdings, steps }: { voice: Voice; holdings: readonly HoldingRow[]; steps: readonly StepRow[] }): VNode | null {
  if (holdings.length === 0) return null
  const period = ({ started_on, ended_on }: HoldingRow): string => {
    const from = voice.day(started_on)
    return ended_on ? voice.say(words.from_to, { from, to: voice.day(ended_on) }) : voice.say(words.from_on, { from })
  }
  const left = ({ why, note }: HoldingRow): string =>
    [why ? voice.say(exitWords[why as keyof typeof exitWords]) : '—', note ?? ''].filter(Boolean).join(voice.locale === 'en' ? ': ' : '：')
  return (
    <>
      <Heading level={2}>{voice.say(words.history)}</Heading>
      <DataTable
        caption={voice.say(words.history)}
        captionHidden
        rows={holdings}
        columns={[
          { head: voice.say(shown.holder), names: true, cell: ({ name }) => <HolderName voice={voice} held name={name} /> },
          { head: voice.say(words.period), cell: period },
          { head: voice.say(words.tried), cell: ({ id }) => <Steps voice={voice} steps={steps.filter(({ post_holding_id }) => post_holding_id === id)} /> },
          { head: voice.say(words.left_why), cell: (row) => <Mixed voice={voice} text={left(row)} /> },
        ]}
      />
    </>
  )
}
