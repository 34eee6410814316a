/** Taking off what was shown of people who were made unknown. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Deletes what was shown of them beside a vacancy. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  const gone = sql`select id from person where anonymised_at is not null`
  await sql`delete from match_shown where person_id in (${gone})`.execute(db)
}
