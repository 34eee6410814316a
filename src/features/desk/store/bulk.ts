/** Acts on many cases at once, a row a case. */
import { type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { BulkAct } from '../../../kit/tables.ts'

export type Refused = { readonly phrase: Phrase; readonly values: Record<string, string | number | Phrase> }
export type Chosen = { readonly application_id: number; readonly seen: Temporal.Instant }

export async function insertBulk(db: Db, row: Insertable<BulkAct>, chosen: readonly Chosen[]): Promise<number> {
  const { id } = await db.insertInto('bulk_act').values(row).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('bulk_item')
    .values(chosen.map((one) => ({ ...one, bulk_act_id: id })))
    .execute()
  return id
}

export const bulkById = (db: Db, id: number) => db.selectFrom('bulk_act').selectAll().where('id', '=', id).executeTakeFirst()
export type Bulk = NonNullable<Awaited<ReturnType<typeof bulkById>>>
export const bulksOf = (db: Db, account: number) =>
  db.selectFrom('bulk_act').selectAll().where('begun_by', '=', account).orderBy('id', 'desc').limit(5).execute()

export async function itemsOf(db: Db, bulk: number) {
  const rows = await db
    .selectFrom('bulk_item as i')
    .innerJoin('application as a', 'a.id', 'i.application_id')
    .selectAll('i')
    .select('a.number')
    .where('i.bulk_act_id', '=', bulk)
    .orderBy('i.id')
    .execute()
  return rows.map((row) => ({ ...row, refusal: row.refusal as unknown as Refused | null }))
}

/** The next case that waits, after the one looked at last, with its act. */
export const nextItem = (db: Db, after: number) =>
  db
    .selectFrom('bulk_item as i')
    .innerJoin('bulk_act as b', 'b.id', 'i.bulk_act_id')
    .select(['i.id', 'b.id as bulk', 'b.begun_by', 'b.role', 'b.division'])
    .where('i.outcome', 'is', null)
    .where('i.id', '>', after)
    .orderBy('i.id')
    .limit(1)
    .executeTakeFirst()

/** Holds a case's row while it is done; undefined when another machine does it, or has. */
export const holdItem = (db: Db, id: number) =>
  db.selectFrom('bulk_item').selectAll().where('id', '=', id).where('outcome', 'is', null).forUpdate().skipLocked().executeTakeFirst()

export const itemDone = (db: Db, id: number, at: Temporal.Instant, before_account: number | null) =>
  db.updateTable('bulk_item').set({ outcome: 'done', done_at: at, before_account }).where('id', '=', id).execute()
export const itemRefused = (db: Db, id: number, at: Temporal.Instant, refusal: Refused) =>
  db
    .updateTable('bulk_item')
    .set({ outcome: 'refused', done_at: at, refusal: JSON.stringify(refusal) })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .execute()
export const itemUndone = (db: Db, id: number, at: Temporal.Instant) => db.updateTable('bulk_item').set({ undone_at: at }).where('id', '=', id).execute()
/** Marks an act as undone, once. */
export async function bulkUndone(db: Db, id: number, at: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('bulk_act').set({ undone_at: at }).where('id', '=', id).where('undone_at', 'is', null).executeTakeFirst()
  return numUpdatedRows === 1n
}
