/** Taking off what referrals tell of people who were made unknown; that they were referred, and what came of it, stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** `nothing`: what an employer is shown of nobody, sealed. Safe to run twice. */
export async function forgetAnonymised(db: Db, nothing: string): Promise<void> {
  await sql`select forget_referrals(${nothing})`.execute(db)
}
