/** Recognition: a granted case of a scheme that recognises hangs a plaque. */
import type { Act } from '../../kit/act.ts'
import { termEnd } from '../applications/rules.ts'
import type { Effect } from '../applications/acts.ts'
import { organisationById } from '../organisations/store.ts'
import { personById } from '../persons/store.ts'
import * as store from './store.ts'

/** Enters a granted body into the plaque register. A sole trader stands there by trading name only, unless the owner consented to more. */
export const recognise: Effect = async (act, { application, scheme, programme }) => {
  const category = scheme.recognises
  if (category === undefined || application.organisation_id === null) return
  const organisation = await organisationById(act.db, application.organisation_id)
  if (!organisation) throw new Error('a recognised organisation must be in the area of whoever grants')
  const validFor = programme.plan.recognitions[category]?.valid_for
  await store.insertRecognition(act.db, {
    application_id: application.id,
    plan_version_id: programme.id,
    category,
    organisation_id: organisation.id,
    plaque_number: await store.nextPlaqueNumber(act.db, platePrefix(act, category)),
    shown_name: organisation.kind === 'individual_business' ? organisation.trading_name : organisation.name,
    shown_owner: organisation.owner_name_public ? await ownerName(act, organisation.owner_person_id) : null,
    division: application.division,
    valid_from: act.today,
    valid_to: validFor ? termEnd(act.today, validFor, act.tools.calendar) : null,
    recognised_at: act.now,
  })
}

/** 1401-MASSAGE_SHOP-2018-: the city, the category, the year. */
const platePrefix = (act: Act, category: string): string =>
  `${act.city.division.slice(0, 4)}-${category.toUpperCase().replaceAll('_', '')}-${act.today.slice(0, 4)}-`

async function ownerName(act: Act, person: number | null): Promise<string | null> {
  return person === null ? null : ((await personById(act.db, person))?.name ?? null)
}
