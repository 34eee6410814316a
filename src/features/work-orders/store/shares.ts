/** Shares of an order, the rates agreed for them, and whose they are. */
import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { WorkRate, WorkShare } from '../../../kit/tables.ts'

export type Worker = {
  readonly share_id: number
  readonly person_id: number
  readonly account_id: number | null
  readonly name: string
  readonly name_latin: string
  readonly village: string
  readonly communication: string
  readonly other_needs: readonly string[]
  readonly address_sealed: string | null
}
export type Share = Selectable<WorkShare>

export async function insertShare(db: Db, row: Insertable<WorkShare>): Promise<number> {
  return (await db.insertInto('work_share').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const shareById = (db: Db, id: number) => db.selectFrom('work_share').selectAll().where('id', '=', id).executeTakeFirst()
/** The shares of an order that the reader sees. */
export const sharesOf = (db: Db, order: number) => db.selectFrom('work_share').selectAll().where('order_id', '=', order).orderBy('id').execute()
/** The shares of orders at work that the reader sees. */
export const sharesAtWork = (db: Db) =>
  db
    .selectFrom('work_share as s')
    .innerJoin('work_order as o', 'o.id', 's.order_id')
    .selectAll('s')
    .select(['o.product', 'o.state'])
    .where('o.state', '=', 'at_work')
    .orderBy('s.division')
    .orderBy('s.id')
    .limit(300)
    .execute()
/** One's own shares, those of entries merged with one's own too, newest first. */
export const ownShares = (db: Db) =>
  db
    .selectFrom('work_share as s')
    .innerJoin('work_order as o', 'o.id', 's.order_id')
    .select(['s.id', 's.piece_count', 'o.product', 'o.due_on', 'o.state'])
    .where(sql<boolean>`s.person_id = any ((select own_entries())::integer[])`)
    .orderBy('s.id', 'desc')
    .execute()

/** Whose shares they are, wherever their files lie; those that the reader may not see are left out. */
export async function workersOf(db: Db, shares: readonly number[]): Promise<Map<number, Worker>> {
  if (shares.length === 0) return new Map()
  const { rows } = await sql<Worker>`select * from work_people(${[...shares]}::integer[])`.execute(db)
  return new Map(rows.map((row) => [row.share_id, row]))
}
/** The division somebody lives in; undefined when they stand in no register. */
export async function residenceOf(db: Db, person: number): Promise<string | undefined> {
  return (await sql<{ division: string | null }>`select residence_of(${person}) as division`.execute(db)).rows[0]?.division ?? undefined
}

export const insertRate = (db: Db, row: Insertable<WorkRate>) => db.insertInto('work_rate').values(row).execute()
export const ratesOf = (db: Db, share: number) => db.selectFrom('work_rate').selectAll().where('share_id', '=', share).orderBy('id').execute()
/** The rate that holds for materials handed out on a day: the newest agreement that had begun. */
export const rateOn = (db: Db, share: number, day: string) =>
  db.selectFrom('work_rate').selectAll().where('share_id', '=', share).where('from_on', '<=', day).orderBy('id', 'desc').limit(1).executeTakeFirst()
