/** The register of organisations at an officer's desk: list, entry, file with sites, roster and quota. */
import { idIn, idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { organisationFaults, organisationIn, registerOrganisation, type OrganisationGiven } from '../acts.ts'
import { quotaUntil } from '../acts/staff.ts'
import { filterForm, kinds, organisationForm, services } from '../form.ts'
import { Changes, EndNote } from '../pages/changes.tsx'
import { OrganisationFile } from '../pages/file.tsx'
import { OrganisationsPage } from '../pages/list.tsx'
import { Quota } from '../pages/quota.tsx'
import { Roster } from '../pages/staff.tsx'
import { quotaForm } from '../staff/form.ts'
import { organisationsIn } from '../store.ts'
import { changesOf } from '../store/changes.ts'
import { rosterOf, sitesOf } from '../store/staff.ts'
import { successionsOf } from '../store/succession.ts'
import { words } from '../words.ts'

export const enders = ['district_officer', 'city_officer'] as const
export const readers = ['district_officer', 'city_officer', 'auditor'] as const
export const writers = ['district_officer'] as const
export const mayWrite = ({ actor }: Visit): boolean => writers.some((role) => role === actor.role)

const chosen = (visit: Visit, name: string, options: object): string | undefined => {
  const typed = queryText(visit, name)
  return Object.hasOwn(options, typed) ? typed : undefined
}

async function list(visit: Visit): Promise<Reply> {
  const q = queryText(visit, 'q').slice(0, filterForm.q.max_length).trim()
  const choice = { q: q === '' ? undefined : q, kind: chosen(visit, 'kind', kinds), serves_as: chosen(visit, 'serves_as', services) }
  const page = Math.min(1000, idIn(queryText(visit, 'page')) ?? 0)
  const organisations = await organisationsIn(visit.db, visit.actor.area, { ...choice, page })
  const { voice, city } = visit
  return {
    page: <OrganisationsPage voice={voice} city={city.slug} typed={choice} page={page} organisations={organisations} mayRegister={mayWrite(visit)} />,
    title: voice.say(words.organisations),
    wide: true,
  }
}

async function entryForm(visit: Visit) {
  const places = divisionOptions(await divisionsIn(visit.db, visit.actor.area), ['township'])
  return { ...organisationForm, division: { kind: 'choice', label: words.division, options: places } } as const
}

async function entryPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const shown = { voice, form: await entryForm(visit), typed, faults, heading: voice.say(words.register), lead: voice.say(words.new_lead) }
  return {
    page: <FormPage {...shown} action={inCity(visit, '/organisations')} button={voice.say(words.save)} />,
    title: voice.say(words.register),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function enter(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(await entryForm(visit), visit.body)
  const given = answers as Omit<OrganisationGiven, 'account_id'>
  const all = { ...organisationFaults(given), ...faults }
  if (Object.keys(all).length > 0) return entryPage(visit, typed, all)
  const id = await registerOrganisation(visit, { ...given, account_id: null })
  visit.about('organisation', id)
  return { to: inCity(visit, `/organisations/${id}`) }
}

async function file(visit: Visit): Promise<Reply> {
  const { voice, db } = visit
  const organisation = await organisationIn(visit, idParam(visit))
  visit.about('organisation', organisation.id)
  const at = inCity(visit, `/organisations/${organisation.id}`)
  const [end] = await successionsOf(db, organisation.id)
  const mayEnd = enders.some((role) => role === visit.actor.role)
  const mayAnswer = mayEnd && end?.proposed_by !== visit.actor.account
  const roster = await rosterOf(db, organisation.id)
  const typed = { on: queryText(visit, 'on') || visit.today, minimum_wage: queryText(visit, 'minimum_wage') }
  const { answers, faults } = readForm(quotaForm, typed)
  const asked = Object.keys(faults).length === 0
  const months = asked ? await quotaUntil(visit, organisation.id, String(answers['on']), BigInt(String(answers['minimum_wage']))) : undefined
  return {
    page: (
      <OrganisationFile
        voice={voice}
        at={at}
        organisation={organisation}
        sites={await sitesOf(db, organisation.id)}
        mayWrite={mayWrite(visit)}
        mayEnd={mayEnd && !end}
        end={<EndNote voice={voice} city={inCity(visit, '')} at={at} end={end} mayAnswer={mayAnswer} />}
      >
        <Changes voice={voice} changes={await changesOf(db, organisation.id)} />
        <Roster voice={voice} at={at} rows={roster} mayWrite={mayWrite(visit)} />
        <Quota voice={voice} at={at} typed={typed} months={months} roster={roster} staff_count={organisation.staff_count} />
      </OrganisationFile>
    ),
    title: voice.say(words.organisation),
    wide: true,
  }
}

export const desk: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/organisations',
    who: readers,
    audit: 'organisations.list',
    nav: { says: words.organisations, order: 45, group: 'people' },
    answer: list,
  },
  { method: 'GET', url: '/:city/organisations/new', who: writers, audit: 'organisation.enter_page', answer: (visit) => entryPage(visit) },
  { method: 'POST', url: '/:city/organisations', who: writers, audit: 'organisation.enter', answer: enter },
  { method: 'GET', url: '/:city/organisations/:id', who: readers, audit: 'organisation.read', reads: 'file', answer: file },
]
