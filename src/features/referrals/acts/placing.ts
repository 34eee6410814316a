/** The placement that a referral ends in. A vacancy takes no more persons than it has openings, and the last one fills it. */
import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { recordPlacement, type PlacementGiven } from '../../jobs/acts/placing.ts'
import { placementStarted } from '../../jobs/store/placements.ts'
import { moveAndTell } from '../../vacancies/acts/closing.ts'
import { lockOpen } from '../../vacancies/store.ts'
import { moveReferral } from '../acts.ts'
import { referred } from './closing.ts'
import { openingsTaken, type ReferralRow } from '../store.ts'
import { sayings } from '../words.ts'

export type PlacedGiven = Omit<PlacementGiven, 'person' | 'organisation_id' | 'contract'> & { readonly contract: Buffer | undefined }

/** The placement of that person at that employer from that day, where it is recorded already. */
export const alreadyPlaced = (act: Act, { person_id, organisation_id }: ReferralRow, started_on: string): Promise<number | undefined> =>
  placementStarted(act.db, person_id, organisation_id, started_on)

/** Records the placement, or takes the one recorded already in its stead, and closes the referral with it. Refuses 409 where no opening is left. Returns the placement's id. */
export async function placeReferred(act: Act, row: ReferralRow, { contract, ...told }: PlacedGiven): Promise<number> {
  const vacancy = await lockOpen(act.db, row.vacancy_id)
  if (!vacancy) throw new Refusal(409, sayings.closed_since)
  const taken = await openingsTaken(act.db, vacancy.id)
  if (taken >= vacancy.openings) throw new Refusal(409, sayings.all_taken, { n: String(vacancy.openings) })
  const { organisation_id, division } = row
  const known = await alreadyPlaced(act, row, told.started_on)
  if (known === undefined && !contract) throw new TypeError('a placement needs its contract')
  const id = known ?? (await recordPlacement(act, { ...told, person: { id: row.person_id, division }, organisation_id, contract: contract as Buffer }))
  await moveReferral(act, row, 'place', {}, id)
  if (taken + 1 >= vacancy.openings) await moveAndTell(act, vacancy, 'fill', referred)
  return id
}
