/** Households driven by a base: what was given, with its evidence. */
import type { Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { insertHousehold, insertLink } from './store.ts'

/** Registers a household by its head. */
export const registerHousehold = (
  act: Act,
  given: { head_name: string; registered_poor: boolean; monitored?: boolean; division: string; village: string },
): Promise<number> => insertHousehold(act.db, { ...given, registered_by: act.actor.account, registered_at: act.now })

/** Links a household to the base that drives it: what it was given (seed, breeding stock, orders, work …) and the signed proof. */
export async function linkHousehold(
  act: Act,
  given: { plan_version_id: number; household_id: number; organisation_id: number; division: string; given: string; linked_on: Day; evidence: Buffer },
): Promise<void> {
  const { evidence, ...row } = given
  const { sha256 } = await act.tools.files.keep(evidence)
  await insertLink(act.db, { ...row, evidence_sha256: sha256, recorded_by: act.actor.account, recorded_at: act.now })
}
