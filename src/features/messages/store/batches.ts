/** Letters that were printed together. */
import type { Db } from '../../../kit/db.ts'

export const insertBatch = async (db: Db, row: { division: string; made_by: number; made_at: Temporal.Instant }): Promise<number> =>
  (await db.insertInto('letter_batch').values(row).returning('id').executeTakeFirstOrThrow()).id

export const batchById = (db: Db, id: number) => db.selectFrom('letter_batch').selectAll().where('id', '=', id).executeTakeFirst()

/** Batches that are printed and not yet at the post, oldest first. */
export const openBatches = (db: Db) => db.selectFrom('letter_batch').selectAll().where('posted_at', 'is', null).orderBy('id').limit(20).execute()

/** Notes a batch as posted; false when it was already. */
export async function postBatch(db: Db, id: number, posted_by: number, posted_at: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('letter_batch')
    .set({ posted_by, posted_at })
    .where('id', '=', id)
    .where('posted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
