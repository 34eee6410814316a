/** Taking off what was written about the work of people who were made unknown; that they worked, and when, stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Empties what follow-ups, leavings and findings say in words. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  await sql`select forget_placements()`.execute(db)
}
