import type { Act } from '../../../kit/act.ts'
import { voiceOf } from '../../../kit/say.ts'
import { tellHolder } from '../../messages/acts.ts'
import { hoursOf, settlementRows } from '../rules/settle.ts'
import { batchesOf } from '../store/doors.ts'
import * as money from '../store/money.ts'
import type { Order } from '../store/orders.ts'
import { sharesOf, workersOf } from '../store/shares.ts'
import { moneyWords } from '../words/money.ts'
import { minimumFor } from './minimum.ts'

/** Settles every share that was worked on: its rows, its hours, and the minimum it is held against; tells each worker. */
export async function settleShares(act: Act, order: Order): Promise<void> {
  const minimum = await minimumFor(act, order)
  const ids = (await sharesOf(act.db, order.id)).map(({ id }) => id)
  const by = { entered_by: act.actor.account, entered_at: act.now }
  const workers = await workersOf(act.db, ids)
  for (const [share_id, batches] of await batchesOf(act.db, ids)) {
    const rows = settlementRows(batches)
    const total_fen = rows.reduce((all, { amount_fen }) => all + amount_fen, 0n)
    await money.insertSettlement(act.db, {
      share_id,
      hours: hoursOf(batches),
      total_fen,
      hourly_minimum_fen: minimum?.hourly_minimum_fen ?? null,
      minimum_document: minimum?.minimum_document ?? null,
      settled_by: act.actor.account,
      settled_at: act.now,
    })
    for (const row of rows) await money.insertSettlementRow(act.db, { share_id, ...row, complaint_id: null, ...by })
    const account = workers.get(share_id)?.account_id
    if (account) await tellHolder(act, account, null, moneyWords.settled_told, { product: order.product, money: bothWays(total_fen) })
  }
}

/** An amount as each language writes it, for a message that is read later. */
const bothWays = (fen: bigint) => ({ zh: voiceOf('zh-Hans').money(fen), en: voiceOf('en').money(fen) })
