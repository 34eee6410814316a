/** Talks with an employer: recorded and read by officers. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { organisationIn } from '../../organisations/acts.ts'
import { ContactsPage } from '../pages/contacts.tsx'
import { contactsWith, insertContact } from '../store/attempts.ts'
import { contactWords as words } from '../words/attempts.ts'
import { sayings } from '../words/sayings.ts'
import { officers } from './whose.ts'

export const contactForm = {
  happened_on: { kind: 'day', label: words.happened_on },
  way: { kind: 'choice', label: words.way, options: { visit: words.visit, phone: words.phone, message: words.message, meeting: words.meeting } },
  said: { kind: 'long_text', label: words.said, hint: words.said_hint, max_length: 1000 },
} as const satisfies Form

async function page(visit: Visit, typed?: Typed, faults: Faults = {}): Promise<Reply> {
  const organisation = await organisationIn(visit, idParam(visit))
  const shown = { voice: visit.voice, city: visit.city.slug, organisation, typed: typed ?? { happened_on: visit.today }, faults, form: contactForm }
  return {
    page: <ContactsPage {...shown} contacts={await contactsWith(visit.db, organisation.id)} mayEnter={visit.actor.role === 'district_officer'} />,
    title: visit.voice.say(words.contacts),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function record(visit: Visit): Promise<Reply> {
  const { id, division } = await organisationIn(visit, idParam(visit))
  visit.about('organisation', id)
  const { answers, faults, typed } = readForm(contactForm, visit.body)
  const [day, way, said] = ['happened_on', 'way', 'said'].map((name) => String(answers[name] ?? ''))
  const all = { ...(day !== undefined && day > visit.today ? { happened_on: sayings.not_future } : {}), ...faults }
  if (Object.keys(all).length > 0) return page(visit, typed, all)
  const told = { organisation_id: id, division, happened_on: day ?? '', way: way ?? '', said: said ?? '' }
  await insertContact(visit.db, { ...told, vacancy_id: null, recorded_by: visit.actor.account, recorded_at: visit.now })
  return { to: inCity(visit, `/organisations/${id}/contacts`) }
}

const at = '/:city/organisations/:id/contacts'
export const contactRoutes: readonly Route[] = [
  { method: 'GET', url: at, who: officers, audit: 'employer.contacts', answer: (visit) => page(visit) },
  { method: 'POST', url: at, who: officers, audit: 'employer.record_contact', answer: record },
]
