/** Settlements with their rows, and payments. Insert only. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { WorkPayment, WorkSettlement, WorkSettlementRow } from '../../../kit/tables.ts'

export const insertSettlement = (db: Db, row: Insertable<WorkSettlement>) => db.insertInto('work_settlement').values(row).execute()
export const insertSettlementRow = (db: Db, row: Insertable<WorkSettlementRow>) => db.insertInto('work_settlement_row').values(row).execute()
export const insertPayment = (db: Db, row: Insertable<WorkPayment>) => db.insertInto('work_payment').values(row).execute()

export const settlementOf = (db: Db, share: number) => db.selectFrom('work_settlement').selectAll().where('share_id', '=', share).executeTakeFirst()
export const settlementRowsOf = (db: Db, share: number) =>
  db.selectFrom('work_settlement_row').selectAll().where('share_id', '=', share).orderBy('id').execute()
export const paymentsOf = (db: Db, share: number) => db.selectFrom('work_payment').selectAll().where('share_id', '=', share).orderBy('id').execute()

export type Owing = {
  readonly share_id: number
  readonly due_fen: bigint
  readonly paid_fen: bigint
  readonly hours: number
  readonly hourly_minimum_fen: bigint | null
  readonly total_fen: bigint
}
/** What each settled share of an order comes to, and what of it was paid. */
export async function owingOf(db: Db, order: number): Promise<Map<number, Owing>> {
  const { rows } = await sql<Owing>`select s.id as share_id, t.hours, t.hourly_minimum_fen, t.total_fen,
      (select coalesce(sum(r.amount_fen), 0) from work_settlement_row r where r.share_id = s.id)::bigint as due_fen,
      (select coalesce(sum(p.amount_fen), 0) from work_payment p where p.share_id = s.id)::bigint as paid_fen
    from work_share s join work_settlement t on t.share_id = s.id where s.order_id = ${order} order by s.id`.execute(db)
  return new Map(rows.map((row) => [row.share_id, row]))
}
