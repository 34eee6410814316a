/** Placements: nothing counts as placed without its evidence. */
import type { Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import type { Fen } from '../../kit/money.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Person } from '../persons/store.ts'
import { insertPlacement } from './store.ts'
import { sayings } from './words.ts'

export type PlacementGiven = {
  plan_version_id: number
  person: Pick<Person, 'id' | 'division'>
  organisation_id: number
  employment_form: string
  started_on: Day
  monthly_wage_fen: Fen | null
  /** the signed contract, scanned */
  contract: Buffer
}

/** Records that a person started work, with the contract as evidence. */
export async function recordPlacement(act: Act, given: PlacementGiven): Promise<void> {
  const { contract, person, ...row } = given
  if (given.started_on > act.today) throw new Refusal(422, sayings.not_started)
  const { sha256 } = await act.tools.files.keep(contract)
  await insertPlacement(act.db, {
    ...row,
    person_id: person.id,
    division: person.division,
    contract_sha256: sha256,
    recorded_by: act.actor.account,
    recorded_at: act.now,
  })
}
