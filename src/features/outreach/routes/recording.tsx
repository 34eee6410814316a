/** One event: who came, what came of it, what was entered by mistake. */
import { bodyText, idIn, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Form } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { cancelEvent, countOutcome, countWhoCame, linkOutcome, strikeOutcome } from '../acts.ts'
import { cameForm, cancelForm, countForm, linkForm } from '../form.ts'
import { EventPage, type Fill } from '../pages/one.tsx'
import { titleOf } from '../pages/public.tsx'
import * as store from '../store.ts'
import { linkable } from '../store/linkable.ts'
import { outcomeWords, sayings } from '../words.ts'
import { arrangers, readers } from './listing.tsx'

async function asked(visit: Visit): Promise<store.Event> {
  const event = await store.eventById(visit.db, idParam(visit))
  if (!event || !event.division.startsWith(visit.actor.area)) throw new Refusal(404, sayings.gone)
  visit.about('outreach_event', event.id)
  return event
}

async function linksOf(visit: Visit, event: store.Event) {
  const rows = await linkable(visit.db, event.division, event.held_on)
  const says = ({ kind, says: what, on }: (typeof rows)[number]): Phrase => ({
    zh: `${outcomeWords[kind].zh}：${what}，${on}`,
    en: `${outcomeWords[kind].en}: ${what}, ${on}`,
  })
  return linkForm(Object.fromEntries(rows.map((row) => [`${row.kind}-${row.id}`, says(row)])))
}

async function one(visit: Visit, fill?: Fill): Promise<Reply> {
  const event = await asked(visit)
  const writes = visit.actor.role !== 'auditor' && event.cancelled === null
  const links = writes ? await linksOf(visit, event) : undefined
  return {
    page: (
      <EventPage
        voice={visit.voice}
        at={inCity(visit, `/outreach/${event.id}`)}
        event={event}
        outcomes={await store.outcomesOf(visit.db, event.id)}
        links={links && Object.keys(links.link.options).length > 0 ? links : undefined}
        open={!writes ? 'shut' : event.held_on > visit.today ? 'before' : 'after'}
        {...(fill ? { fill } : {})}
      />
    ),
    title: titleOf(visit.voice, event),
    status: fill ? 422 : 200,
  }
}

type Kept = (visit: Visit, event: store.Event, answers: Answers) => Promise<void>
const filled = (which: string, form: Form | typeof linksOf, keep: Kept): Route => ({
  method: 'POST',
  url: `/:city/outreach/:id/${which}`,
  who: arrangers,
  audit: `outreach.${which}`,
  answer: async (visit) => {
    const event = await asked(visit)
    const { answers, faults, typed } = readForm(typeof form === 'function' ? await form(visit, event) : form, visit.body)
    if (Object.keys(faults).length > 0) return one(visit, { which, typed, faults })
    await keep(visit, event, answers)
    return { to: inCity(visit, `/outreach/${event.id}`) }
  },
})

export const recording: readonly Route[] = [
  { method: 'GET', url: '/:city/outreach/:id', who: readers, audit: 'outreach.page', answer: (visit) => one(visit) },
  filled('came', cameForm, (act, event, { disabled_count, other_count, organisation_count }) =>
    countWhoCame(act, event, {
      disabled_count: Number(disabled_count),
      other_count: Number(other_count),
      organisation_count: Number(organisation_count),
    }),
  ),
  filled('outcome', countForm, (act, event, { outcome, outcome_count, note }) =>
    countOutcome(act, event, { kind: String(outcome), outcome_count: Number(outcome_count), note: String(note) }),
  ),
  filled('link', linksOf, (act, event, { link }) => linkOutcome(act, event, String(link))),
  filled('cancel', cancelForm, (act, event, { reason }) => cancelEvent(act, event, String(reason))),
  {
    method: 'POST',
    url: '/:city/outreach/:id/strike',
    who: arrangers,
    audit: 'outreach.strike',
    answer: async (visit) => {
      const event = await asked(visit)
      await strikeOutcome(visit, event, idIn(bodyText(visit, 'outcome')) ?? 0)
      return { to: inCity(visit, `/outreach/${event.id}`) }
    },
  },
]
