import type { Act } from '../../../kit/act.ts'
import type { Faults } from '../../../kit/form.ts'
import { mustBeChecked } from '../rules/balance.ts'
import { saidWith } from '../rules/said-with.ts'
import { batchesOf, insertCheck } from '../store/doors.ts'
import type { Share } from '../store/shares.ts'
import { faults } from '../words/said.ts'
import { heldIn } from './reach.ts'

export type CheckGiven = {
  readonly collection: number
  readonly good_count: number
  readonly rework_count: number
  readonly spoilt_count: number
  readonly spoilt_by?: string | undefined
  readonly reason?: string | undefined
}

/** Notes how a collection was found: all of it is good, to be made again, or spoilt with its cause. Returns what is wrong with what was told. */
export async function checkCollection(act: Act, share: Share, { collection, ...given }: CheckGiven): Promise<Faults | undefined> {
  await heldIn(act, share.order_id, ['at_work'])
  const batches = (await batchesOf(act.db, [share.id])).get(share.id) ?? []
  const back = batches.flatMap(({ collections }) => collections).find(({ id }) => id === collection)
  if (!back || !mustBeChecked(back)) return { collection: faults.must_add_up }
  const { good_count, rework_count, spoilt_count, spoilt_by, reason } = given
  if (good_count + rework_count + spoilt_count !== back.piece_count) return { good_count: saidWith(faults.must_add_up, { n: back.piece_count }) }
  if (spoilt_count > 0 && !spoilt_by) return { spoilt_by: faults.why_spoilt }
  if (spoilt_count === 0 && spoilt_by) return { spoilt_by: faults.not_spoilt }
  if (rework_count + spoilt_count > 0 && !reason) return { reason: faults.why }
  const found = { good_count, rework_count, spoilt_count, spoilt_by: spoilt_by ?? null, reason: reason ?? '' }
  await insertCheck(act.db, { collection_id: collection, ...found, checked_by: act.actor.account, checked_at: act.now })
  return undefined
}
