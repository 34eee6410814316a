/** Taking off what messages hold of people who were made unknown; that something was told stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Takes the content off whatever was told to people who were made unknown since a moment. */
export async function forgetAnonymised(db: Db, since: Temporal.Instant): Promise<void> {
  const gone = sql`select id from person where anonymised_at > ${since}`
  await sql`update message_wish set email_sealed = null where email_sealed is not null and person_id in (${gone})`.execute(db)
  await sql`update errand_item set said_sealed = null where said_sealed is not null and errand_id in (select id from errand where person_id in (${gone}))`.execute(
    db,
  )
  await sql`update errand_event set note_sealed = null where note_sealed is not null and errand_id in (select id from errand where person_id in (${gone}))`.execute(
    db,
  )
}
