/** Home work orders and their moves. */
import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { WorkOrder, WorkOrderMove } from '../../../kit/tables.ts'
import type { State } from '../flow.ts'

export type Order = Selectable<WorkOrder> & {
  readonly trading_name: string | null
  readonly name_zh: string
  readonly name_en: string
  readonly shared_out: number
}

export async function insertOrder(db: Db, row: Insertable<WorkOrder>): Promise<number> {
  return (await db.insertInto('work_order').values(row).returning('id').executeTakeFirstOrThrow()).id
}

const orders = (db: Db) =>
  db
    .selectFrom('work_order as o')
    .leftJoin('organisation as g', 'g.id', 'o.organisation_id')
    .innerJoin('shared.division as d', 'd.code', 'o.division')
    .selectAll('o')
    .select(['g.trading_name', 'd.name_zh', 'd.name_en'])
    .select(sql<number>`(select coalesce(sum(s.piece_count), 0)::integer from work_share s where s.order_id = o.id)`.as('shared_out'))

/** The orders a reader sees, those under way first, newest first. */
export const ordersSeen = (db: Db): Promise<Order[]> =>
  orders(db)
    .orderBy(sql`o.state in ('paid', 'cancelled')`)
    .orderBy('o.id', 'desc')
    .limit(300)
    .execute()
export const orderById = (db: Db, id: number): Promise<Order | undefined> => orders(db).where('o.id', '=', id).executeTakeFirst()

/** Holds an order until the transaction ends, so that two hands cannot share out or collect the same pieces. */
export const holdOrder = (db: Db, id: number) => db.selectFrom('work_order').select(['id', 'state']).where('id', '=', id).forUpdate().executeTakeFirst()

/** Moves an order if it still stands where the mover saw it. */
export async function moveIfStill(db: Db, id: number, from: State, to: State, now: Temporal.Instant): Promise<boolean> {
  const moved = await db.updateTable('work_order').set({ state: to, since: now }).where('id', '=', id).where('state', '=', from).executeTakeFirst()
  return moved.numUpdatedRows === 1n
}
export const insertMove = (db: Db, row: Insertable<WorkOrderMove>) => db.insertInto('work_order_move').values(row).execute()
export const movesOf = (db: Db, order: number) =>
  db
    .selectFrom('work_order_move as m')
    .leftJoin('shared.account as a', 'a.id', 'm.made_by')
    .select(['m.move', 'm.made_at', 'm.made_by', 'a.name as made_by_name'])
    .where('m.order_id', '=', order)
    .orderBy('m.id')
    .execute()
