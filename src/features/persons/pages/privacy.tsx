import type { VNode } from 'preact'
import { dayOf } from '../../../kit/day.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { roleWords, type Role } from '../../../kit/role.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Button } from '../../../ui/button.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { Heading, Lead, Link, List } from '../../../ui/text.tsx'
import { answerForm, askForm } from '../file/form.ts'
import { fileWords } from '../file/words.ts'
import { personFields, type PersonField } from '../record.ts'
import type { Look } from '../store/file.ts'

/** What a person may ask of their own file. */
export const RightsOf = ({ voice, city }: { voice: Voice; city: string }): VNode => (
  <>
    <Heading level={2} size="m">
      {voice.say(fileWords.your_rights)}
    </Heading>
    <List
      items={[
        <Link href={`/${city}/person/looked`}>{voice.say(fileWords.looked)}</Link>,
        <Link href={`/${city}/person/copy`}>{voice.say(fileWords.copy)}</Link>,
        <Link href={`/${city}/person/correction`}>{voice.say(fileWords.ask)}</Link>,
      ]}
    />
  </>
)

/** Who looked, by day; for a sealed field also why. */
export function LookedPage({ voice, looks }: { voice: Voice; looks: readonly Look[] }): VNode {
  const byDay = Map.groupBy(looks, ({ at }) => dayOf(at))
  const what = ({ action, field, reason }: Look): string => {
    if (field && Object.hasOwn(personFields, field))
      return voice.say(fileWords.opened_field, { field: personFields[field as PersonField].label, reason: reason ?? '' })
    return voice.say(action === 'person.read' ? fileWords.opened_file : fileWords.other_act)
  }
  const who = ({ who: name, role }: Look): string =>
    [name ?? '', Object.hasOwn(roleWords, role) ? voice.say(roleWords[role as Role]) : ''].filter(Boolean).join(' · ')
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(fileWords.looked)}
      </Heading>
      <Lead>{voice.say(fileWords.looked_lead)}</Lead>
      {looks.length === 0 ? <EmptyState heading={voice.say(fileWords.looked)} why={voice.say(fileWords.nothing)} /> : null}
      <Timeline
        voice={voice}
        level={2}
        days={[...byDay].map(([day, entries]) => ({ day, entries: entries.map((look) => ({ what: what(look), who: who(look), time: voice.time(look.at) })) }))}
      />
    </>
  )
}

export type AskProps = {
  voice: Voice
  action: string
  typed?: Typed
  faults?: Faults
  asked: readonly { wish: string; asked_at: Temporal.Instant; answer: string | null }[]
}
export const AskPage = ({ voice, action, typed = {}, faults = {}, asked }: AskProps): VNode => (
  <>
    <FormPage voice={voice} action={action} form={askForm} typed={typed} faults={faults} button={voice.say(fileWords.send)} />
    {asked.length > 0 ? (
      <>
        <Heading level={2} size="m">
          {voice.say(fileWords.asked)}
        </Heading>
        <SummaryList
          voice={voice}
          rows={asked.map(({ wish, asked_at, answer }) => ({ key: voice.day(dayOf(asked_at)), value: `${wish} — ${answer ?? voice.say(fileWords.waiting)}` }))}
        />
      </>
    ) : null}
  </>
)

/** Corrections that wait, on the officer's page of the file. */
export const CorrectionsAsked = (props: {
  voice: Voice
  city: string
  person: number
  wishes: readonly { id: number; wish: string; asked_at: Temporal.Instant }[]
}): VNode => (
  <>
    {props.wishes.map(({ id, wish, asked_at }) => (
      <form method="post" action={`/${props.city}/persons/${props.person}/corrections/${id}`} noValidate>
        <Heading level={2} size="s">
          {props.voice.say(fileWords.wishes_correction)}
        </Heading>
        <p class="govuk-body">
          {props.voice.day(dayOf(asked_at))} <Mixed voice={props.voice} text={wish} />
        </p>
        <FieldInput voice={props.voice} name="answer" field={answerForm.answer} id={`answer-${id}`} />
        <Button weight="secondary">{props.voice.say(fileWords.answer)}</Button>
      </form>
    ))}
  </>
)
