/** The case that a page of filling in is about. */
import { idParam, inCity, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn, type Case } from '../acts.ts'
import { mayEdit } from '../rules.ts'
import { sayings } from '../words.ts'

export const filers = ['applicant', 'organisation', 'commissioner', 'district_officer'] as const

export const caseAddress = (visit: Visit, { application }: Case): string => inCity(visit, `/cases/${application.id}`)

/** A case that the reader may still change; refuses 409 otherwise. */
export async function editable(visit: Visit): Promise<Case> {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  if (!mayEdit(at.application, visit.actor)) throw new Refusal(409, sayings.not_editable)
  return at
}
