/** Inspections as a table. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { Link } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import { stateWords, words } from '../words/shown.ts'

export const tones: Record<State, Tone> = {
  drawn: 'waiting',
  self_checked: 'waiting',
  to_put_right: 'bad',
  put_right: 'waiting',
  passed: 'good',
  failed: 'bad',
}

export type Row = { id: number; plaque_number: string; shown_name: string; place: Phrase; state: State; due_on: string; late: boolean }

/** Inspections as a table. */
export const Inspections = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly Row[] }): VNode => (
  <DataTable
    caption={voice.say(words.inspections)}
    captionHidden
    rows={rows}
    columns={[
      {
        head: voice.say(words.name),
        names: true,
        cell: ({ id, shown_name }) => (
          <Link href={`/${city}/inspection/${id}`}>
            <Mixed voice={voice} text={shown_name} />
          </Link>
        ),
      },
      { head: voice.say(words.plaque), cell: ({ plaque_number }) => <span class="tx-number">{plaque_number}</span> },
      { head: voice.say(words.district), cell: ({ place }) => voice.say(place) },
      {
        head: voice.say(words.due),
        cell: ({ due_on, late }) => (
          <>
            {voice.day(due_on)} {late ? <Tag tone="bad">{voice.say(words.late)}</Tag> : null}
          </>
        ),
      },
      { head: voice.say(words.state), cell: ({ state }) => <Tag tone={tones[state]}>{voice.say(stateWords[state])}</Tag> },
    ]}
  />
)
