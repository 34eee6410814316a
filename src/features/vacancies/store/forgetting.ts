/** Taking off what was shown of people who were made unknown. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Deletes what was shown of them beside a vacancy. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  await sql`select forget_shown()`.execute(db)
}
