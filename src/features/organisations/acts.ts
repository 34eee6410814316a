/** What can be done with the register of organisations. */
import type { Act } from '../../kit/act.ts'
import { doorWords } from '../../kit/door/route.ts'
import type { Faults } from '../../kit/form.ts'
import { readCreditCode } from '../../kit/identifiers.ts'
import { Refusal } from '../../kit/refusal.ts'
import * as store from './store.ts'
import { words } from './words.ts'

export type OrganisationGiven = {
  name: string
  trading_name: string
  kind: string
  credit_code: string
  credit_code_note?: string | undefined
  staff_count: number
  disabled_staff_count: number
  opened_on: string
  address: string
  owner_name_public: boolean
  division: string
  account_id: number | null
  owner_person_id?: number | null
  serves_as?: readonly string[] | undefined
}

/** What two fields say together: a credit code that fails its check wants a reason; disabled workers are workers. */
export function organisationFaults(given: Partial<OrganisationGiven>): Faults {
  const code = given.credit_code ? readCreditCode(given.credit_code) : undefined
  return {
    ...(code && !code.check_holds && !given.credit_code_note ? { credit_code: words.check_fails } : {}),
    ...((given.disabled_staff_count ?? 0) > (given.staff_count ?? Infinity) ? { disabled_staff_count: words.disabled_too_many } : {}),
  }
}

/** Registers an organisation or shop. */
export const registerOrganisation = (act: Act, given: OrganisationGiven): Promise<number> =>
  store.insertOrganisation(act.db, {
    ...given,
    credit_code_note: given.credit_code_note ?? null,
    owner_person_id: given.owner_person_id ?? null,
    serves_as: [...(given.serves_as ?? [])],
    registered_by: act.actor.account,
    registered_at: act.now,
  })

/** An organisation in the reader's area; refuses 404 outside it. */
export async function organisationIn(act: Act, id: number): Promise<store.Organisation> {
  const organisation = await store.organisationById(act.db, id)
  if (!organisation) throw new Refusal(404, doorWords.not_found)
  return organisation
}
