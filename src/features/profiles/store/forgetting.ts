/** Taking off what people who were made unknown can do and want. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Deletes their abilities, what they bear and have, wishes and consents: nothing is counted by them. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  await sql`select forget_abilities()`.execute(db)
}
