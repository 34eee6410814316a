/** Cases chosen out of a queue. */
import type { Db } from '../../../kit/db.ts'
import type { Question } from '../question.ts'
import type { Chosen } from './bulk.ts'
import { urgent, type Desk } from './cases.ts'

/** The whole of a queue, the most urgent first, up to so many. */
export async function chosenWaiting(db: Db, desk: Desk, q: Question, most: number): Promise<Chosen[]> {
  const rows = await urgent(db, desk, q, undefined, most).execute()
  return rows.map(({ id, stage_since }) => ({ application_id: id, seen: stage_since }))
}

/** The numbers of cases that the reader sees. */
export async function numbersOf(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'number'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number ?? '']))
}
