/** Opening an order, and adding workers with the rate agreed before they begin. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Faults } from '../../../kit/form.ts'
import { sure } from '../../../kit/sure.ts'
import { personBehind } from '../../organisations/acts/staff.ts'
import { saidWith } from '../rules/said-with.ts'
import * as orders from '../store/orders.ts'
import * as shares from '../store/shares.ts'
import { faults } from '../words/said.ts'
import { shareWords } from '../words/share.ts'
import { holdUntilPaid } from './holding.ts'
import { heldIn, mustRun } from './reach.ts'

export type OrderGiven = {
  readonly organisation_id: number | null
  readonly division: string
  readonly product: string
  readonly piece_count: number
  readonly due_on: Day
  readonly hourly_minimum_fen: bigint | null
  readonly minimum_document: string | null
}
export const openOrder = (act: Act, given: OrderGiven): Promise<number> =>
  orders.insertOrder(act.db, { ...given, state: 'opened', since: act.now, opened_by: act.actor.account, opened_at: act.now })

export type RateGiven = { readonly rate_fen: bigint; readonly per_pieces: number; readonly agreed_how: string; readonly from_on: Day }
export type WorkerGiven = Omit<RateGiven, 'from_on'> & { readonly certificate_no: string; readonly piece_count: number }

/** Adds a worker with a share and a rate. Returns the share's id, or what is wrong with the form. */
export async function addWorker(act: Act, order: orders.Order, given: WorkerGiven): Promise<number | Faults> {
  await mustRun(act, order)
  await heldIn(act, order.id, ['opened', 'at_work'])
  const person = await personBehind(act, given.certificate_no)
  const division = person === undefined ? undefined : await shares.residenceOf(act.db, person)
  if (person === undefined || division === undefined) return { certificate_no: shareWords.unknown }
  const left = order.piece_count - sure(await orders.orderById(act.db, order.id)).shared_out
  if (given.piece_count > left) return { piece_count: saidWith(faults.too_many, { n: left }) }
  if (given.rate_fen <= 0n) return { rate: faults.rate_zero }
  const share = await shares.insertShare(act.db, {
    order_id: order.id,
    organisation_id: order.organisation_id,
    order_division: order.division,
    person_id: person,
    division,
    piece_count: given.piece_count,
    added_by: act.actor.account,
    added_at: act.now,
  })
  await holdUntilPaid(act, share, person)
  await agreeRate(act, share, { ...given, from_on: act.today })
  return share
}

/** Keeps a rate that was agreed; what was handed out before keeps its own. */
export const agreeRate = (act: Act, share_id: number, { rate_fen, per_pieces, agreed_how, from_on }: RateGiven) =>
  shares.insertRate(act.db, { share_id, rate_fen, per_pieces, agreed_how, from_on, recorded_by: act.actor.account, recorded_at: act.now })
