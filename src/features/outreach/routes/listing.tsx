/** Events for everybody; a year of them for the officer; arranging one. */
import { inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { arrangeEvent, type Arranged } from '../acts.ts'
import { eventForm } from '../form.ts'
import { OutreachPage } from '../pages/desk.tsx'
import { EventsPage } from '../pages/public.tsx'
import * as store from '../store.ts'
import { sayings, words } from '../words.ts'

export const arrangers = ['district_officer', 'city_officer'] as const
export const readers = [...arrangers, 'auditor'] as const

async function year(visit: Visit): Promise<Reply> {
  const asked = queryText(visit, 'year')
  const of = /^20\d\d$/.test(asked) ? Number(asked) : Number(visit.today.slice(0, 4))
  return {
    page: (
      <OutreachPage
        voice={visit.voice}
        at={inCity(visit, '/outreach')}
        year={of}
        events={await store.eventsIn(visit.db, visit.actor.area, of)}
        came={await store.yearOf(visit.db, visit.actor.area, of)}
        arranges={visit.actor.role !== 'auditor'}
      />
    ),
    title: visit.voice.say(words.desk),
  }
}

function arranging(visit: Visit, typed: Typed = {}, faults: Faults = {}): Reply {
  const heading = visit.voice.say(words.announce)
  const form = { voice: visit.voice, heading, action: inCity(visit, '/outreach'), form: eventForm, typed, faults, button: heading }
  return { page: <FormPage {...form} />, title: heading, status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function arrange(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(eventForm, visit.body)
  const late = String(answers['held_on'] ?? '9') < visit.today ? { held_on: sayings.past_day } : {}
  if (Object.keys({ ...late, ...faults }).length > 0) return arranging(visit, typed, { ...late, ...faults })
  const id = await arrangeEvent(visit, answers as unknown as Arranged)
  visit.about('outreach_event', id)
  return { to: inCity(visit, `/outreach/${id}`) }
}

export const listing: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/events',
    who: 'anyone',
    sees: 'city',
    audit: 'events.page',
    nav: { says: words.events, order: 27, group: 'public' },
    answer: async ({ voice, db, today }) => ({
      page: <EventsPage voice={voice} coming={await store.comingEvents(db, today)} past={await store.pastEvents(db, today)} />,
      title: voice.say(words.events),
    }),
  },
  { method: 'GET', url: '/:city/outreach', who: readers, audit: 'outreach.year', nav: { says: words.desk, order: 39.5, group: 'work' }, answer: year },
  { method: 'GET', url: '/:city/outreach/new', who: arrangers, audit: 'outreach.new_page', answer: async (visit) => arranging(visit) },
  { method: 'POST', url: '/:city/outreach', who: arrangers, audit: 'outreach.arrange', answer: arrange },
]
