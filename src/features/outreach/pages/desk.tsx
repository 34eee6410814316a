import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { Event } from '../store.ts'
import { kindWords, outcomeWords, words } from '../words.ts'
import { cameText, titleOf } from './public.tsx'

export type DeskProps = {
  voice: Voice
  at: string
  year: number
  events: readonly Event[]
  came: readonly { kind: string; all: number; linked: number }[]
  arranges: boolean
}

/** A year of outreach: what came of it, then event by event. */
export const OutreachPage = ({ voice, at, year, events, came, arranges }: DeskProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.desk)}
    </Heading>
    <Lead>{voice.say(words.desk_lead)}</Lead>
    {arranges ? <ButtonLink href={`${at}/new`}>{voice.say(words.announce)}</ButtonLink> : null}
    <DataTable
      caption={voice.say(words.year, { year: String(year) })}
      rows={Object.entries(outcomeWords)}
      columns={[
        { head: voice.say(words.what_came), names: true, cell: ([, says]) => voice.say(says) },
        { head: voice.say(words.count), numeric: true, cell: ([kind]) => voice.count(came.find((row) => row.kind === kind)?.all ?? 0) },
        { head: voice.say(words.linked), numeric: true, cell: ([kind]) => voice.count(came.find((row) => row.kind === kind)?.linked ?? 0) },
      ]}
    />
    <Text>
      <Link href={`${at}?year=${year - 1}`}>{year - 1}</Link> · <Link href={`${at}?year=${year + 1}`}>{year + 1}</Link>
    </Text>
    <Heading level={2}>{voice.say(words.events_held)}</Heading>
    {events.length === 0 ? (
      <Text>{voice.say(words.none_past)}</Text>
    ) : (
      <DataTable
        caption={voice.say(words.events_held)}
        captionHidden
        rows={events}
        columns={[
          { head: voice.say(words.title), names: true, cell: (event) => <Link href={`${at}/${event.id}`}>{titleOf(voice, event)}</Link> },
          { head: voice.say(words.kind), cell: ({ kind }) => voice.say(kindWords[kind as keyof typeof kindWords]) },
          { head: voice.say(words.held_on), cell: ({ held_on }) => voice.day(held_on) },
          { head: voice.say(words.who_came), cell: (event) => cameText(voice, event) },
        ]}
      />
    )}
  </>
)
