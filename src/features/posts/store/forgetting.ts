/** Taking off what was written about holders of posts who were made unknown; that a post was held, and how long, stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Deletes what was known of their need and empties what was tried and why they left. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  await sql`select forget_holders()`.execute(db)
}
