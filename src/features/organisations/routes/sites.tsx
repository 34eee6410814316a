/** Where an organisation works. */
import type { Reply, Route, Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { siteForm } from '../staff/form.ts'
import { staffWords as words } from '../staff/words.ts'
import { insertSite } from '../store/staff.ts'
import { writers } from './desk.tsx'
import { at, organisationId, statusOf } from './staff.tsx'

async function sitePage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const heading = visit.voice.say(words.add_site)
  const props = { voice: visit.voice, heading, form: siteForm, typed, faults, button: visit.voice.say(words.save) }
  return { page: <FormPage {...props} action={at(visit, await organisationId(visit), '/sites')} />, title: heading, status: statusOf(faults) }
}

async function site(visit: Visit): Promise<Reply> {
  const organisation_id = await organisationId(visit)
  const { answers, faults, typed } = readForm(siteForm, visit.body)
  if (statusOf(faults) === 422) return sitePage(visit, typed, faults)
  const { name, address } = answers as { name: string; address: string }
  await insertSite(visit.db, { organisation_id, name, address, recorded_by: visit.actor.account, recorded_at: visit.now })
  return { to: at(visit, organisation_id) }
}

export const siting: readonly Route[] = [
  { method: 'GET', url: '/:city/organisations/:id/sites/new', who: writers, audit: 'organisation.site_page', answer: (visit) => sitePage(visit) },
  { method: 'POST', url: '/:city/organisations/:id/sites', who: writers, audit: 'organisation.site', answer: site },
]
