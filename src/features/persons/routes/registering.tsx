import { accountOf } from '../../../kit/act.ts'
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { pathWithin } from '../../../kit/door/within.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { areaOf } from '../../../kit/role.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { registerPerson, type PersonGiven } from '../acts.ts'
import { confirmAnother } from '../acts/file.ts'
import { findMatches } from '../acts/records.ts'
import { personForm } from '../form.ts'
import { mergeWords } from '../merge/words.ts'
import { PersonFormPage, PersonPage } from '../pages/register.tsx'
import { registrars } from './who.ts'
import { personByAccount } from '../store.ts'
import { words } from '../words.ts'

async function formFor(visit: Visit, own: boolean): Promise<Form> {
  const area = visit.actor.area === '' ? areaOf(visit.city.division) : visit.actor.area
  const options = divisionOptions(await divisionsIn(visit.db, area.slice(0, Math.max(4, area.length))), ['township'])
  const another = { kind: 'text', label: mergeWords.another_person, hint: mergeWords.another_hint, optional: true, max_length: 200 } as const
  return { ...personForm, division: { kind: 'choice', label: words.division, options }, ...(own ? {} : { another_person: another }) }
}

function formPage(visit: Visit, form: Form, own: boolean, typed: Typed = {}, faults: Faults = {}): Reply {
  const action = inCity(visit, own ? '/person' : '/persons')
  return {
    page: <PersonFormPage voice={visit.voice} action={action} form={form} typed={typed} faults={faults} own={own} />,
    title: visit.voice.say(own ? words.your_details : words.register),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** Somebody who is registered already, as a fault of the field that tells it; nothing when an officer said why it is another person. */
async function registeredAlready(visit: Visit, given: PersonGiven & { another_person?: string }): Promise<Faults> {
  const { another_person, ...record } = given
  const [match] = await findMatches(visit, [{ name: record.name, certificate_no: record.certificate_no, village: record.village }])
  if (!match) return {}
  if (match.why !== 'name_birth_village') return { certificate_no: match.within ? mergeWords.here : mergeWords.elsewhere }
  return match.within && !another_person ? { another_person: mergeWords.likely } : {}
}

async function register(visit: Visit, own: boolean): Promise<Reply> {
  const form = await formFor(visit, own)
  const { answers, faults, typed } = readForm(form, visit.body)
  const { another_person, ...given } = answers as Omit<PersonGiven, 'account_id'> & { another_person?: string }
  const told = { ...given, account_id: own ? accountOf(visit) : null }
  const all = Object.keys(faults).length > 0 || own ? faults : await registeredAlready(visit, { ...told, ...(another_person ? { another_person } : {}) })
  if (Object.keys(all).length > 0) return formPage(visit, form, own, typed, all)
  const id = await registerPerson(visit, told)
  if (another_person) await confirmAnother(visit, id, another_person)
  visit.about('person', id)
  return { to: own ? (pathWithin(visit.body['go'], inCity(visit, '')) ?? inCity(visit, '/mine')) : inCity(visit, `/persons/${id}`) }
}

export const registering: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/person',
    who: ['applicant'],
    audit: 'person.own_page',
    answer: async (visit) => {
      const person = await personByAccount(visit.db, accountOf(visit))
      if (!person) return formPage(visit, await formFor(visit, true), true, { name: visit.actor.name, division: visit.actor.division })
      return {
        page: <PersonPage voice={visit.voice} city={visit.city.slug} person={person} />,
        title: visit.voice.say(words.your_details),
      }
    },
  },
  { method: 'POST', url: '/:city/person', who: ['applicant'], audit: 'person.register_self', answer: (visit) => register(visit, true) },
  {
    method: 'GET',
    url: '/:city/persons/new',
    who: registrars,
    audit: 'person.register_page',
    answer: async (visit) => formPage(visit, await formFor(visit, false), false, { division: visit.actor.division }),
  },
  { method: 'POST', url: '/:city/persons', who: registrars, audit: 'person.register', answer: (visit) => register(visit, false) },
]
