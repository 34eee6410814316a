/** Of which answers the asking officers were reminded. */
import type { Db } from '../../../kit/db.ts'

/** Open questions due by a day of which nobody was reminded in this way yet. */
export const awaitedBy = (db: Db, kind: 'soon' | 'late', day: string) =>
  db
    .selectFrom('expert_question as q')
    .innerJoin('application as a', 'a.id', 'q.application_id')
    .select(['q.id', 'q.application_id', 'q.expert_name', 'q.due_on', 'q.asked_by', 'a.number'])
    .where('q.due_on', '<=', day)
    .where('a.state', 'not in', ['granted', 'refused', 'withdrawn'])
    .where((e) => e.not(e.exists(e.selectFrom('expert_question_end as x').select('x.how').whereRef('x.expert_question_id', '=', 'q.id'))))
    .where((e) =>
      e.not(e.exists(e.selectFrom('expert_reminder as r').select('r.kind').whereRef('r.expert_question_id', '=', 'q.id').where('r.kind', '=', kind))),
    )
    .orderBy('q.id')
    .execute()

export const insertReminder = (db: Db, expert_question_id: number, kind: 'soon' | 'late', sent_at: Temporal.Instant) =>
  db.insertInto('expert_reminder').values({ expert_question_id, kind, sent_at }).execute()
