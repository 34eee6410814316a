import { accountOf } from '../../../kit/act.ts'
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { pathWithin } from '../../../kit/door/within.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { areaOf } from '../../../kit/role.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { programmesToday } from '../../programmes/acts.ts'
import { personIn, registerPerson, type PersonGiven } from '../acts.ts'
import { personForm } from '../form.ts'
import { PersonFormPage, PersonPage } from '../pages/register.tsx'
import { officials, registrars } from './who.ts'
import { personByAccount } from '../store.ts'
import { words } from '../words.ts'

async function formFor(visit: Visit): Promise<Form> {
  const area = visit.actor.area === '' ? areaOf(visit.city.division) : visit.actor.area
  const options = divisionOptions(await divisionsIn(visit.db, area.slice(0, Math.max(4, area.length))), ['township'])
  return { ...personForm, division: { kind: 'choice', label: words.division, options } }
}

function formPage(visit: Visit, form: Form, own: boolean, typed: Typed = {}, faults: Faults = {}): Reply {
  const action = inCity(visit, own ? '/person' : '/persons')
  return {
    page: <PersonFormPage voice={visit.voice} action={action} form={form} typed={typed} faults={faults} own={own} />,
    title: visit.voice.say(own ? words.your_details : words.register),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function register(visit: Visit, own: boolean): Promise<Reply> {
  const form = await formFor(visit)
  const { answers, faults, typed } = readForm(form, visit.body)
  if (Object.keys(faults).length > 0) return formPage(visit, form, own, typed, faults)
  const id = await registerPerson(visit, { ...(answers as Omit<PersonGiven, 'account_id'>), account_id: own ? accountOf(visit) : null })
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
      if (!person) return formPage(visit, await formFor(visit), true, { name: visit.actor.name, division: visit.actor.division })
      return {
        page: <PersonPage voice={visit.voice} city={visit.city.slug} person={person} mayFile={false} schemes={[]} />,
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
    answer: async (visit) => formPage(visit, await formFor(visit), false, { division: visit.actor.division }),
  },
  { method: 'POST', url: '/:city/persons', who: registrars, audit: 'person.register', answer: (visit) => register(visit, false) },
  {
    method: 'GET',
    url: '/:city/persons/:id',
    who: officials,
    audit: 'person.read',
    reads: 'file',
    answer: async (visit) => {
      const person = await personIn(visit, idParam(visit))
      visit.about('person', person.id)
      const schemes = (await programmesToday(visit)).flatMap(({ plan }) =>
        Object.entries(plan.schemes)
          .filter(([, scheme]) => scheme.for === 'person')
          .map(([id, scheme]) => ({ href: `/apply/${plan.plan}/${id}?person=${person.id}`, title: visit.voice.say(scheme.title) })),
      )
      const mayFile = registrars.some((role) => role === visit.actor.role)
      return {
        page: <PersonPage voice={visit.voice} city={visit.city.slug} person={person} mayFile={mayFile} schemes={schemes} />,
        title: visit.voice.say(words.person),
      }
    },
  },
]
