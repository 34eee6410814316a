/** Taking off what was written about people in workshops who were made unknown; that they worked there stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Empties the notes on their steps. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  const gone = sql`select id from person where anonymised_at is not null`
  await sql`update sheltered_step set note = '—' where note <> '—' and stay_id in (select id from sheltered_stay where person_id in (${gone}))`.execute(db)
}
