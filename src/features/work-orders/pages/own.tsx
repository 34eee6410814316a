/** A worker's own home work. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import { stateWords, words as orderWords } from '../words/order.ts'
import { ownWords as words } from '../words/own.ts'
import { shareWords } from '../words/share.ts'
import { tones } from './list.tsx'

export type OwnRow = { id: number; product: string; piece_count: number; due_on: string; state: string }

export const OwnPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly OwnRow[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.own)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.own)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.own)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(orderWords.product),
            names: true,
            cell: ({ id, product }) => (
              <Link href={`/${city}/work-orders/shares/${id}`}>
                <Mixed voice={voice} text={product} />
              </Link>
            ),
          },
          { head: voice.say(shareWords.share), numeric: true, cell: ({ piece_count }) => voice.count(piece_count) },
          { head: voice.say(orderWords.due_on), cell: ({ due_on }) => voice.day(due_on) },
          { head: voice.say(orderWords.state), cell: ({ state }) => <Tag tone={tones[state as State]}>{voice.say(stateWords[state as State])}</Tag> },
        ]}
      />
    )}
  </>
)
