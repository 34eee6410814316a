/** Taking off what was written about the home work of people who were made unknown; pieces and pay stay. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Empties complaints, their answers, and what checks and visits say in words. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  await sql`select forget_home_work()`.execute(db)
}
