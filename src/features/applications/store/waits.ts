/** When experts were asked about a case, as its clocks need to know. */
import type { Db } from '../../../kit/db.ts'
import type { Wait } from '../rules/waits.ts'

export async function waitsOf(db: Db, application: number): Promise<Wait[]> {
  const rows = await db
    .selectFrom('expert_question as q')
    .leftJoin('expert_question_end as e', 'e.expert_question_id', 'q.id')
    .select(['q.asked_on', 'e.ended_on'])
    .where('q.application_id', '=', application)
    .orderBy('q.id')
    .execute()
  return rows.map(({ asked_on, ended_on }) => ({ from: asked_on, to: ended_on ?? undefined }))
}

/** Sets the due day of the stage a case stands at, and the days left of a clock that stands still. */
export const setDue = (db: Db, id: number, due: { stage_due_on: string | null; stage_left: number | null }) =>
  db.updateTable('application').set(due).where('id', '=', id).execute()
