/** What happened to a story, in order. */
import type { Db } from '../../../kit/db.ts'
import { downsOf } from './taking-down.ts'

export async function historyOf(db: Db, example: number) {
  const texts = await db
    .selectFrom('example_text as t')
    .innerJoin('shared.account as b', 'b.id', 't.written_by')
    .select(['t.written_at as at', 'b.name'])
    .where('t.example_id', '=', example)
    .execute()
  const answers = await db
    .selectFrom('example_consent as c')
    .innerJoin('example_text as t', 't.id', 'c.example_text_id')
    .innerJoin('shared.account as b', 'b.id', 'c.recorded_by')
    .leftJoin('example_withdrawal as w', 'w.example_consent_id', 'c.id')
    .leftJoin('example_publication as p', 'p.example_consent_id', 'c.id')
    .leftJoin('shared.account as pb', 'pb.id', 'p.published_by')
    .select(['c.recorded_at as at', 'b.name', 'c.agreed', 'c.way', 'c.witness', 'c.kept_where'])
    .select(['w.recorded_at as taken_back_at', 'p.published_at', 'pb.name as published_by_name'])
    .where('t.example_id', '=', example)
    .execute()
  return { texts, answers, downs: await downsOf(db, example) }
}
export type History = Awaited<ReturnType<typeof historyOf>>
