/** Holds on persons. */
import type { Db } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'

/** Places a hold and returns it; 0 when this cause holds the person already. */
export async function insertHold(db: Db, person_id: number, why: Phrase, at: Temporal.Instant, cause: string | null = null): Promise<number> {
  const row = { person_id, why_zh: why.zh, why_en: why.en, placed_at: at, cause }
  const placed = await db
    .insertInto('person_hold')
    .values(row)
    .onConflict((oc) => oc.columns(['cause', 'person_id']).where('released_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return placed?.id ?? 0
}
export async function releaseCause(db: Db, cause: string, at: Temporal.Instant): Promise<bigint> {
  const change = db.updateTable('person_hold').set({ released_at: at })
  return (await change.where('cause', '=', cause).where('released_at', 'is', null).executeTakeFirst()).numUpdatedRows
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
