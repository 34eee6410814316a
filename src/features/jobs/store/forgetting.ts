/** Taking off what was written about the work of people who were made unknown; that they worked, and when, stays. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Empties what follow-ups, leavings and findings say in words. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  const gone = sql`select id from person where anonymised_at is not null`
  const theirs = sql`select id from placement where person_id in (${gone})`
  await sql`update placement_contrary set reason = '—' where reason <> '—' and placement_id in (${theirs})`.execute(db)
  await sql`update placement_end set note = '' where note <> '' and placement_id in (${theirs})`.execute(db)
  await sql`update placement_end_contrary set reason = '—' where reason <> '—' and placement_end_id in (select id from placement_end where placement_id in (${theirs}))`.execute(
    db,
  )
  await sql`update follow_up set found = '', to_do = case when to_do is null then null else '—' end
    where (found <> '' or to_do <> '—') and placement_id in (${theirs})`.execute(db)
  await sql`update follow_up_done set note = '—' where note <> '—' and follow_up_id in (select id from follow_up where placement_id in (${theirs}))`.execute(db)
  await sql`update placement_finding set found = '—' where found <> '—' and placement_id in (${theirs})`.execute(db)
}
