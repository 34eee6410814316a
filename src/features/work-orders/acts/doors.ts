/** What is done at a door. Each returns what is wrong with what was told; nothing when it is kept. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Faults } from '../../../kit/form.ts'
import { balanceOf, type Collected } from '../rules/balance.ts'
import { saidWith } from '../rules/said-with.ts'
import * as store from '../store/doors.ts'
import { rateOn, type Share } from '../store/shares.ts'
import { faults } from '../words/said.ts'
import { heldIn } from './reach.ts'

const by = (act: Act) => ({ recorded_by: act.actor.account, recorded_at: act.now })
const batchesNow = async (act: Act, share: Share) => (await store.batchesOf(act.db, [share.id])).get(share.id) ?? []

/** Hands out materials for so many pieces, at the rate agreed by that day. */
export async function handOut(
  act: Act,
  share: Share,
  given: { piece_count: number; handed_on: Day; receipt_how: string; receipt?: Buffer | undefined },
): Promise<Faults | undefined> {
  await heldIn(act, share.order_id, ['at_work'])
  if (given.handed_on > act.today) return { handed_on: faults.in_future }
  const rate = await rateOn(act.db, share.id, given.handed_on)
  if (!rate) return { handed_on: faults.no_rate }
  const { receipt, ...row } = given
  const left = share.piece_count - (await batchesNow(act, share)).reduce((all, { piece_count, collections }) => all + piece_count - unmade(collections), 0)
  if (row.piece_count > left) return { piece_count: saidWith(faults.too_many, { n: left }) }
  const kept = receipt ? await act.tools.files.keep(receipt) : undefined
  await store.insertHandOut(act.db, { ...row, share_id: share.id, rate_id: rate.id, receipt_sha256: kept?.sha256 ?? null, ...by(act) })
  return undefined
}
/** Materials that were taken back may be handed out again. */
const unmade = (collections: readonly Collected[]): number =>
  collections.filter(({ collects }) => collects === 'unmade').reduce((all, { piece_count }) => all + piece_count, 0)

/** Records that the work was taught at home. */
export async function train(act: Act, share: Share, given: { trained_on: Day; taught: string }): Promise<Faults | undefined> {
  await heldIn(act, share.order_id, ['opened', 'at_work'])
  if (given.trained_on > act.today) return { trained_on: faults.in_future }
  await store.insertTraining(act.db, { ...given, share_id: share.id, ...by(act) })
  return undefined
}

export type CollectionGiven = { batch: number; collects: Collected['collects']; piece_count: number; hours: number; collected_on: Day }
/** Collects from a batch: never more than is there of its kind. */
export async function collect(act: Act, share: Share, { batch: id, ...given }: CollectionGiven): Promise<Faults | undefined> {
  await heldIn(act, share.order_id, ['at_work'])
  const batch = (await batchesNow(act, share)).find((one) => one.id === id)
  if (!batch) return { batch: faults.before_hand_out }
  if (given.collected_on > act.today) return { collected_on: faults.in_future }
  if (given.collected_on < batch.handed_on) return { collected_on: faults.before_hand_out }
  const { at_home, to_rework } = balanceOf(batch)
  const most = given.collects === 'rework' ? to_rework : at_home
  if (given.piece_count > most) return { piece_count: saidWith(faults.too_many, { n: most }) }
  await store.insertCollection(act.db, { ...given, hand_out_id: id, ...by(act) })
  return undefined
}
