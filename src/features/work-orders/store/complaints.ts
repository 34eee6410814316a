/** Complaints of workers and their answers; and whose hands were in a share. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { WorkComplaint, WorkComplaintAnswer } from '../../../kit/tables.ts'

export async function insertComplaint(db: Db, row: Insertable<WorkComplaint>): Promise<number> {
  return (await db.insertInto('work_complaint').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertAnswer = (db: Db, row: Insertable<WorkComplaintAnswer>) => db.insertInto('work_complaint_answer').values(row).execute()

const complaints = (db: Db) =>
  db
    .selectFrom('work_complaint as c')
    .innerJoin('work_share as s', 's.id', 'c.share_id')
    .innerJoin('work_order as o', 'o.id', 's.order_id')
    .leftJoin('work_complaint_answer as a', 'a.complaint_id', 'c.id')
    .select([
      'c.id',
      'c.share_id',
      'c.told_by',
      'c.complaint',
      'c.filed_at',
      's.order_id',
      's.person_id',
      'o.product',
      'o.organisation_id',
      'o.state',
      'o.division',
    ])
    .select(['a.upheld', 'a.answer', 'a.owed_fen', 'a.answered_at', 'a.answered_by'])

export const complaintById = (db: Db, id: number) => complaints(db).where('c.id', '=', id).executeTakeFirst()
export type Complaint = NonNullable<Awaited<ReturnType<typeof complaintById>>>
export const complaintsOf = (db: Db, share: number) => complaints(db).where('c.share_id', '=', share).orderBy('c.id').execute()
/** Those that the reader sees: the unanswered first, the oldest of them on top. */
export const complaintsSeen = (db: Db) =>
  complaints(db)
    .orderBy(sql`a.answered_at is not null`)
    .orderBy('c.id')
    .limit(200)
    .execute()

/** Every account that opened or moved the order, recorded anything about the share, took a round to its door, or filed this complaint. */
export async function handsIn(db: Db, { id, order_id: order, share_id: share }: Pick<Complaint, 'id' | 'order_id' | 'share_id'>): Promise<Set<number>> {
  const { rows } = await sql<{ account: number }>`
    select opened_by as account from work_order where id = ${order}
    union select made_by from work_order_move where order_id = ${order}
    union select added_by from work_share where id = ${share}
    union select recorded_by from work_rate where share_id = ${share}
    union select recorded_by from work_hand_out where share_id = ${share}
    union select recorded_by from work_training where share_id = ${share}
    union select c.recorded_by from work_collection c join work_hand_out h on h.id = c.hand_out_id where h.share_id = ${share}
    union select k.checked_by from work_check k join work_collection c on c.id = k.collection_id join work_hand_out h on h.id = c.hand_out_id where h.share_id = ${share}
    union select recorded_by from work_payment where share_id = ${share}
    union select r.made_by from work_round r join work_stop t on t.round_id = r.id where t.share_id = ${share}
    union select filed_by from work_complaint where id = ${id}`.execute(db)
  return new Set(rows.flatMap(({ account }) => account ?? []))
}
