import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import { cameForm, cancelForm, countForm } from '../form.ts'
import type { Event, Outcome } from '../store.ts'
import { kindWords, outcomeWords, words } from '../words.ts'
import { cameText, titleOf } from './public.tsx'

export type Fill = { readonly which: string; readonly typed: Typed; readonly faults: Faults }
export type EventProps = {
  voice: Voice
  at: string
  event: Event
  outcomes: readonly Outcome[]
  links: Form | undefined
  open: 'before' | 'after' | 'shut'
  fill?: Fill
}

/** One event at the desk: how many came, what came of it, and the forms for both. */
export const EventPage = ({ voice, at, event, outcomes, links, open, fill }: EventProps): VNode => {
  const boxes = (which: string) => (fill?.which === which ? { typed: fill.typed, faults: fill.faults } : {})
  const asked = (which: string, form: Form, button: string) => (
    <FormPage voice={voice} within action={`${at}/${which}`} form={form} button={button} {...boxes(which)} />
  )
  return (
    <>
      <Heading level={1} size="l" caption={`${voice.say(kindWords[event.kind as keyof typeof kindWords])} · ${voice.day(event.held_on)}`}>
        {titleOf(voice, event)}
      </Heading>
      <Lead>{event.cancelled === null ? voice.say({ zh: event.place_zh, en: event.place_en }) : voice.say(words.cancelled, { reason: event.cancelled })}</Lead>
      <Text>{cameText(voice, event)}</Text>
      <Heading level={2}>{voice.say(words.what_came)}</Heading>
      {outcomes.length === 0 ? (
        <Text>{voice.say(words.nothing)}</Text>
      ) : (
        <DataTable
          caption={voice.say(words.what_came)}
          captionHidden
          rows={outcomes}
          columns={[
            { head: voice.say(words.what_came), names: true, cell: ({ kind }) => voice.say(outcomeWords[kind as keyof typeof outcomeWords]) },
            { head: voice.say(words.count), numeric: true, cell: ({ outcome_count }) => voice.count(outcome_count ?? 0) },
            {
              head: voice.say(words.note),
              cell: (row) => {
                const id = row.vacancy_id ?? row.referral_id ?? row.placement_id
                return id === null ? <Mixed voice={voice} text={row.note ?? ''} /> : voice.say(words.on_record, { id })
              },
            },
            ...(open === 'after'
              ? [
                  {
                    head: voice.say(words.strike),
                    cell: ({ id }: Outcome) => (
                      <PostButton action={`${at}/strike`} hidden={{ outcome: String(id) }} weight="secondary">
                        {voice.say(words.strike)}
                      </PostButton>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {open === 'after' ? (
        <>
          <Details summary={voice.say(words.who_came)} open={fill?.which === 'came'}>
            {asked('came', cameForm, voice.say(words.keep_counts))}
          </Details>
          {links ? (
            <Details summary={voice.say(words.link_lead)} open={fill?.which === 'link'}>
              {asked('link', links, voice.say(words.link_it))}
            </Details>
          ) : null}
          <Details summary={voice.say(words.more)} open={fill?.which === 'outcome'}>
            {asked('outcome', countForm, voice.say(words.enter))}
          </Details>
        </>
      ) : null}
      {open === 'before' ? <Details summary={voice.say(words.cancel)}>{asked('cancel', cancelForm, voice.say(words.cancel))}</Details> : null}
    </>
  )
}
