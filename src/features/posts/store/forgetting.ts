/** Taking off what was written about holders of posts who were made unknown; that a post was held, and how long, stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Deletes what was known of their need and empties what was tried and why they left. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  const gone = sql`select id from person where anonymised_at is not null`
  const theirs = sql`select id from post_holding where person_id in (${gone})`
  await sql`delete from post_need where person_id in (${gone})`.execute(db)
  await sql`update post_step set note = '—' where note <> '—' and post_holding_id in (${theirs})`.execute(db)
  await sql`update post_exit set note = null where note is not null and post_holding_id in (${theirs})`.execute(db)
}
