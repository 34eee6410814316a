import { accountOf } from '../../kit/act.ts'
import { inCity, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import { pathWithin } from '../../kit/door/within.ts'
import type { Faults, Typed } from '../../kit/form.ts'
import { readForm } from '../../kit/read-form.ts'
import { organisationFaults, registerOrganisation, type OrganisationGiven } from './acts.ts'
import { organisationForm } from './form.ts'
import { OrganisationFormPage, OrganisationPage } from './pages.tsx'
import { organisationByAccount } from './store.ts'
import { words } from './words.ts'

const formPage = (visit: Visit, typed: Typed = {}, faults: Faults = {}): Reply => ({
  page: <OrganisationFormPage voice={visit.voice} action={inCity(visit, '/organisation')} form={organisationForm} typed={typed} faults={faults} />,
  title: visit.voice.say(words.your_details),
  status: Object.keys(faults).length > 0 ? 422 : 200,
})

async function register(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(organisationForm, visit.body)
  const given = answers as Omit<OrganisationGiven, 'division' | 'account_id'>
  const all = { ...organisationFaults(given), ...faults }
  if (Object.keys(all).length > 0) return formPage(visit, typed, all)
  const id = await registerOrganisation(visit, { ...given, division: visit.actor.division, account_id: accountOf(visit) })
  visit.about('organisation', id)
  return { to: pathWithin(visit.body['go'], inCity(visit, '')) ?? inCity(visit, '/mine') }
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/organisation',
    who: ['organisation'],
    audit: 'organisation.own_page',
    answer: async (visit) => {
      const organisation = await organisationByAccount(visit.db, accountOf(visit))
      if (!organisation) return formPage(visit, { name: visit.actor.name })
      return { page: <OrganisationPage voice={visit.voice} organisation={organisation} />, title: visit.voice.say(words.your_details) }
    },
  },
  { method: 'POST', url: '/:city/organisation', who: ['organisation'], audit: 'organisation.register', answer: register },
]
