/** Taking off what people who were made unknown can do and want. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Deletes their abilities, what they bear and have, wishes and consents: nothing is counted by them. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  const gone = sql`select id from person where anonymised_at is not null`
  for (const told of ['ability', 'tolerance', 'measure', 'work_wish', 'match_consent'])
    await sql`delete from ${sql.table(told)} where person_id in (${gone})`.execute(db)
}
