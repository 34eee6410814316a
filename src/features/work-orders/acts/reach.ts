/** Finding an order or a share, and whether the reader is one of those who run it. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { sure } from '../../../kit/sure.ts'
import { organisationByAccount } from '../../organisations/store.ts'
import type { State } from '../flow.ts'
import * as orders from '../store/orders.ts'
import * as shares from '../store/shares.ts'
import { sayings } from '../words/said.ts'

export type Reached = { readonly share: shares.Share; readonly worker: shares.Worker; readonly order: orders.Order & { state: State } }

/** An order that the reader sees; refuses 404 otherwise. */
export async function orderIn(act: Act, id: number): Promise<orders.Order & { state: State }> {
  const order = await orders.orderById(act.db, id)
  if (!order) throw new Refusal(404, sayings.gone)
  return order as orders.Order & { state: State }
}

/** A share with its worker and its order; refuses 404 what the reader does not see. */
export async function shareIn(act: Act, id: number): Promise<Reached> {
  const share = await shares.shareById(act.db, id)
  const worker = share && (await shares.workersOf(act.db, [id])).get(id)
  if (!share || !worker) throw new Refusal(404, sayings.gone)
  return { share, worker, order: await orderIn(act, share.order_id) }
}

/** Whether the reader runs an order: the organisation itself, or the district it lies in. */
export async function runs(act: Act, order: Pick<orders.Order, 'division' | 'organisation_id'>): Promise<boolean> {
  const { role, area } = act.actor
  if (role === 'district_officer') return area !== '' && order.division.startsWith(area)
  return role === 'organisation' && order.organisation_id !== null && (await organisationByAccount(act.db, accountOf(act)))?.id === order.organisation_id
}
/** Refuses (403) whoever does not run an order. */
export async function mustRun(act: Act, order: orders.Order): Promise<void> {
  if (!(await runs(act, order))) throw new Refusal(403, sayings.not_yours)
}

/** Holds the order of a share until the transaction ends, and refuses (409) when it stands in none of these states. */
export async function heldIn(act: Act, order: number, states: readonly State[]): Promise<void> {
  const held = sure(await orders.holdOrder(act.db, order))
  if (!states.includes(held.state as State)) throw new Refusal(409, sayings.not_now)
}
