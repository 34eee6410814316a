/** Holds on persons. Who places or releases one by its cause need not see the file: the database does it as the owner. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'

/** Places a hold and returns it; 0 when this cause holds the person already. */
export async function insertHold(db: Db, person_id: number, why: Phrase, at: Temporal.Instant, cause: string | null = null): Promise<number> {
  const placed = await sql<{ id: number | null }>`select place_hold(${person_id}, ${why.zh}, ${why.en}, ${at}, ${cause}) as id`.execute(db)
  return placed.rows[0]?.id ?? 0
}
export async function releaseCause(db: Db, cause: string, at: Temporal.Instant): Promise<bigint> {
  return (await sql<{ count: bigint }>`select release_holds(${cause}, ${at}) as count`.execute(db)).rows[0]?.count ?? 0n
}
export const releaseHoldRow = (db: Db, id: number, at: Temporal.Instant) =>
  db.updateTable('person_hold').set({ released_at: at }).where('id', '=', id).where('released_at', 'is', null).execute()
export const holdsOn = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('person_hold')
    .select(['id', 'why_zh', 'why_en', 'cause'])
    .where('person_id', 'in', [...ids])
    .where('released_at', 'is', null)
    .orderBy('id')
    .execute()
