/** Taking off what was written about people in workshops who were made unknown; that they worked there stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Empties the notes on their steps. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  await sql`select forget_stays()`.execute(db)
}
