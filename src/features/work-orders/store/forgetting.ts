/** Taking off what was written about the home work of people who were made unknown; pieces and pay stay. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Empties complaints, their answers, and what checks and visits say in words. Safe to run twice. */
export async function forgetAnonymised(db: Db): Promise<void> {
  const gone = sql`select id from person where anonymised_at is not null`
  const theirs = sql`select id from work_share where person_id in (${gone})`
  const brought = sql`select c.id from work_collection c join work_hand_out h on h.id = c.hand_out_id where h.share_id in (${theirs})`
  await sql`update work_complaint set complaint = '—' where complaint <> '—' and share_id in (${theirs})`.execute(db)
  await sql`update work_complaint_answer set answer = '—' where answer <> '—' and complaint_id in (select id from work_complaint where share_id in (${theirs}))`.execute(
    db,
  )
  await sql`update work_check set reason = '—' where reason not in ('', '—') and collection_id in (${brought})`.execute(db)
}
