import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { organisationById, type Organisation } from '../../organisations/store.ts'
import type { Stay } from '../rules.ts'
import { staysOf, workshopOfStay } from '../store/places.ts'
import { sayings } from '../words/said.ts'

/** A sheltered workshop that the reader sees; refuses 404 otherwise. */
export async function workshopIn(act: Act, id: number): Promise<Organisation> {
  const organisation = await organisationById(act.db, id)
  if (!organisation?.serves_as.includes('sheltered_workshop')) throw new Refusal(404, sayings.gone)
  return organisation
}

/** Somebody's stay, with its workshop; refuses 404 what the reader does not see. */
export async function stayIn(act: Act, id: number): Promise<{ workshop: Organisation; stay: Stay }> {
  const at = await workshopOfStay(act.db, id)
  if (!at) throw new Refusal(404, sayings.gone)
  const workshop = await workshopIn(act, at.organisation_id)
  const stay = (await staysOf(act.db, workshop.id)).find(({ stay_id }) => stay_id === id)
  if (!stay) throw new Refusal(404, sayings.gone)
  return { workshop, stay }
}
