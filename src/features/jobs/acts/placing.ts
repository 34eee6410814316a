/** Placements: nothing counts as placed without its evidence. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Fen } from '../../../kit/money.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Person } from '../../persons/store.ts'
import * as store from '../store/placements.ts'
import { sayings } from '../words.ts'

export type PlacementGiven = {
  plan_version_id: number
  person: Pick<Person, 'id' | 'division'>
  organisation_id: number
  employment_form: string
  started_on: Day
  monthly_wage_fen: Fen | null
  /** the signed contract, scanned */
  contract: Buffer
  insured?: boolean
  channel?: string
  workplace?: string
  wage_before_fen?: Fen | null
  others_hired_count?: number
}

/** Records that a person started work, with the contract as evidence. Returns the placement's id. */
export async function recordPlacement(act: Act, given: PlacementGiven): Promise<number> {
  const { contract, person, ...row } = given
  if (given.started_on > act.today) throw new Refusal(422, sayings.not_started)
  const { sha256 } = await act.tools.files.keep(contract)
  const told = { ...row, person_id: person.id, division: person.division, contract_sha256: sha256 }
  return store.insertPlacement(act.db, { ...told, recorded_by: act.actor.account, recorded_at: act.now })
}

/** A placement the actor may see; refuses 404 outside the area. */
export async function placementIn(act: Act, id: number): Promise<store.PlacementRow> {
  const row = await store.placementById(act.db, id)
  if (!row) throw new Refusal(404, sayings.gone)
  return row
}

/** Adds a paper that a plan asks for beside the contract. */
export async function addEvidence(act: Act, placement: store.PlacementRow, kind: string, paper: Buffer): Promise<void> {
  mustStand(placement)
  const { sha256 } = await act.tools.files.keep(paper)
  await store.insertEvidence(act.db, { placement_id: placement.id, kind, sha256, recorded_by: act.actor.account, recorded_at: act.now })
}

/** Answers a placement that never was by a contrary row: it counts nowhere any more. */
export const takeBack = (act: Act, { id }: store.PlacementRow, reason: string): Promise<unknown> =>
  store.insertContrary(act.db, { placement_id: id, reason, recorded_by: act.actor.account, recorded_at: act.now })

/** Refuses 409 what is to be done with a placement that was taken back. */
export function mustStand({ taken_back }: store.PlacementRow): void {
  if (taken_back) throw new Refusal(409, sayings.taken_back)
}
