/** Taking off what referrals tell of people who were made unknown; that they were referred, and what came of it, stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** `nothing`: what an employer is shown of nobody, sealed. Safe to run twice. */
export async function forgetAnonymised(db: Db, nothing: string): Promise<void> {
  const gone = sql`select id from person where anonymised_at is not null`
  const theirs = sql`select id from referral where person_id in (${gone})`
  await sql`update referral set shown_sealed = ${nothing}, explanation = null, consent_how = '—' where consent_how <> '—' and id in (${theirs})`.execute(db)
  await sql`update referral_move set told = '{}', note = '' where (told <> '{}' or note <> '') and referral_id in (${theirs})`.execute(db)
  await sql`update refusal_follow set said = '—' where said <> '—' and referral_id in (${theirs})`.execute(db)
}
