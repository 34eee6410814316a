/** One inspection, and what its reader may do about it. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState, Inset } from '../../../ui/blocks.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { inspectionFlow, type MoveName, type State } from '../flow.ts'
import { sanctionWords } from '../words/sanctions.ts'
import { stateWords, words } from '../words/shown.ts'
import { Inspections, tones, type Row } from './table.tsx'

export type Happened = { move: string; visited_on: string | null; note: string; made_by_name: string; made_at: Temporal.Instant }
export type InspectionProps = {
  voice: Voice
  at: string
  inspection: { plaque_number: string; shown_name: string; state: State; due_on: string; place: Phrase }
  happened: readonly Happened[]
  /** officers see each other's names */
  inside: boolean
  asked?: { form: Form; heading: string; typed: Typed; faults: Faults } | undefined
  /** where what follows is proposed, by the plan's ladder */
  follows?: string | undefined
  /** what was proposed already */
  sanctions: readonly { found: Phrase; href: string }[]
}

export const InspectionPage = ({ voice, at, inspection, happened, inside, asked, follows, sanctions }: InspectionProps): VNode => (
  <>
    <Heading level={1} size="l" caption={inspection.plaque_number}>
      <Mixed voice={voice} text={inspection.shown_name} />
    </Heading>
    <Lead>
      <Tag tone={tones[inspection.state]}>{voice.say(stateWords[inspection.state])}</Tag> {voice.say(words.due)} {voice.day(inspection.due_on)}
    </Lead>
    {happened.length > 0 ? <Heading level={2}>{voice.say(words.history)}</Heading> : null}
    {happened.map((one) => (
      <Inset>
        <strong>{voice.say(inspectionFlow[one.move as MoveName].says)}</strong>
        <br />
        <Mixed voice={voice} text={one.visited_on ? voice.say(words.on_day, { day: voice.day(one.visited_on), note: one.note }) : one.note} />
        <br />
        <span class="tx-quiet">
          {voice.instant(one.made_at)} {inside ? <Mixed voice={voice} text={one.made_by_name} /> : null}
        </span>
      </Inset>
    ))}
    {asked ? (
      <>
        <Heading level={2}>{asked.heading}</Heading>
        <FormPage
          voice={voice}
          action={at}
          form={asked.form}
          typed={asked.typed}
          faults={asked.faults}
          button={voice.say(inside ? words.record : words.send)}
        />
      </>
    ) : (
      <Text quiet>{voice.say(words.nothing_to_do)}</Text>
    )}
    {sanctions.length > 0 ? <Heading level={2}>{voice.say(sanctionWords.sanctions)}</Heading> : null}
    <List
      items={sanctions.map(({ found, href }) => (
        <Link href={href}>{voice.say(found)}</Link>
      ))}
    />
    {follows ? (
      <ButtonLink href={follows} weight="secondary">
        {voice.say(sanctionWords.propose)}
      </ButtonLink>
    ) : null}
  </>
)

/** A holder's own inspections. */
export const OwnPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly Row[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.inspections)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.inspections)} why={voice.say(words.none_yours)} />
    ) : (
      <Inspections voice={voice} city={city} rows={rows} />
    )}
  </>
)
