/** Cases that go over to a successor. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Gives all cases of an organisation to another; its account has them from now on. Returns how many. */
export async function casesFollow(db: Db, from: number, to: { id: number; account_id: number | null }): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('application')
    .set({ organisation_id: to.id, account_id: to.account_id, followed_from: sql`coalesce(followed_from, ${from})` })
    .where('organisation_id', '=', from)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
