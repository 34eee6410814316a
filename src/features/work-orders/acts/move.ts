/** Moves of an order. */
import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { workOrderFlow, type MoveName, type State } from '../flow.ts'
import { mustAllow } from '../rules/allow.ts'
import { balanceOfShare, isDone } from '../rules/balance.ts'
import { batchesOf } from '../store/doors.ts'
import { owingOf } from '../store/money.ts'
import * as orders from '../store/orders.ts'
import { sharesOf } from '../store/shares.ts'
import { sayings } from '../words/said.ts'
import { releaseWorkers } from './holding.ts'
import { mustRun, orderIn } from './reach.ts'
import { settleShares } from './settle.ts'

/** Makes a move of an order that the actor runs. What it needs is asked while the order is held. */
export async function moveOrder(act: Act, id: number, move: MoveName): Promise<void> {
  await orderIn(act, id)
  await orders.holdOrder(act.db, id)
  const order = await orderIn(act, id)
  mustAllow(move, order.state, act.actor.role)
  await mustRun(act, order)
  if (move === 'begin' && (await sharesOf(act.db, id)).length === 0) throw new Refusal(409, sayings.no_workers)
  if (move === 'finish') await nothingIsOut(act, id)
  if (move === 'settle') await settleShares(act, order)
  await note(act, id, order.state, move)
  if (move === 'settle') await closeIfPaid(act, id)
}

async function nothingIsOut(act: Act, id: number): Promise<void> {
  const shares = (await sharesOf(act.db, id)).map((share) => share.id)
  const balances = [...(await batchesOf(act.db, shares)).values()].map(balanceOfShare).filter((balance) => !isDone(balance))
  const n = balances.reduce((all, { at_home, to_rework, unchecked }) => all + at_home + to_rework + unchecked, 0)
  if (n > 0) throw new Refusal(409, sayings.still_out, { n })
}

async function note(act: Act, id: number, from: State, move: MoveName): Promise<void> {
  const to = workOrderFlow[move].to as State
  if (!(await orders.moveIfStill(act.db, id, from, to, act.now))) throw new Refusal(409, sayings.not_now)
  // what follows by itself is nobody's hand in the work
  const by = workOrderFlow[move].by.includes('system') ? { made_by: null, made_as: 'system' } : { made_by: act.actor.account, made_as: act.actor.role }
  await orders.insertMove(act.db, { order_id: id, move, ...by, made_at: act.now })
  if (to === 'paid' || to === 'cancelled') await releaseWorkers(act, id)
}

/** Closes a settled order once nobody is owed anything. */
export async function closeIfPaid(act: Act, id: number): Promise<void> {
  const owing = [...(await owingOf(act.db, id)).values()]
  if (owing.every(({ due_fen, paid_fen }) => due_fen <= paid_fen)) await note(act, id, 'settled', 'close')
}
/** Opens a paid order again for what a complaint left owing. */
export const oweAgain = (act: Act, id: number): Promise<void> => note(act, id, 'paid', 'owe')
