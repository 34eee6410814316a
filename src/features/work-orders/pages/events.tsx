/** What happened at one worker's door, day by day. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { ways } from '../form/order.ts'
import type { BatchRow, CollectedRow } from '../store/doors.ts'
import { doorWords as words } from '../words/doors.ts'
import { roundWords } from '../words/round.ts'
import { shareWords } from '../words/share.ts'

type Event = { day: string; what: string; detail: string }
export type EventsProps = {
  voice: Voice
  batches: readonly BatchRow[]
  trainings: readonly { trained_on: string; taught: string }[]
  visits: readonly { visit_on: string; visitor: string }[]
}

function ofCollection(voice: Voice, one: CollectedRow): Event {
  const { good_count: good, rework_count: rework, spoilt_count: spoilt } = one
  const found = good === null ? [] : [voice.say(words.checked_said, { good, rework: rework ?? 0, spoilt: spoilt ?? 0 }), one.reason ?? '']
  const pieces = voice.say(shareWords.pieces, { n: one.piece_count })
  return {
    day: one.collected_on,
    what: `${voice.say(words.collect)}: ${voice.say(words[one.collects])}`,
    detail: [pieces, voice.say(words.hours_said, { n: one.hours }), ...found].filter(Boolean).join(' · '),
  }
}

export function Events({ voice, batches, trainings, visits }: EventsProps): VNode {
  const events: Event[] = [
    ...visits.map(({ visit_on, visitor }) => ({ day: visit_on, what: voice.say(roundWords.rounds), detail: visitor })),
    ...trainings.map(({ trained_on, taught }) => ({ day: trained_on, what: voice.say(words.train), detail: taught })),
    ...batches.flatMap((batch) => [
      {
        day: batch.handed_on,
        what: voice.say(words.hand_out),
        detail: `${voice.say(shareWords.pieces, { n: batch.piece_count })} · ${voice.say(ways[batch.receipt_how as 'signed'])}`,
      },
      ...batch.collections.map((one) => ofCollection(voice, one)),
    ]),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return (
    <>
      <Heading level={2}>{voice.say(words.happened)}</Heading>
      {events.length === 0 ? (
        <EmptyState heading={voice.say(words.happened)} why={voice.say(words.nothing)} level={3} />
      ) : (
        <DataTable
          caption={voice.say(words.happened)}
          captionHidden
          rows={events}
          columns={[
            { head: voice.say(words.day), names: true, cell: ({ day }) => voice.day(day) },
            { head: voice.say(words.event), cell: ({ what }) => what },
            { head: voice.say(words.detail), cell: ({ detail }) => <Mixed voice={voice} text={detail} /> },
          ]}
        />
      )}
    </>
  )
}
