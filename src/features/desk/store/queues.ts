/** The queues that officers and offices keep. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { SavedQueue } from '../../../kit/tables.ts'
import type { Question } from '../question.ts'

export type Office = { readonly division: string; readonly role: string; readonly account: number }

/** The office's, and one's own. */
export async function queuesOf(db: Db, { division, role, account }: Office) {
  const rows = await db
    .selectFrom('saved_queue')
    .selectAll()
    .where('division', '=', division)
    .where('role', '=', role)
    .where((e) => e.or([e('account_id', 'is', null), e('account_id', '=', account)]))
    .orderBy('name')
    .orderBy('id')
    .limit(30)
    .execute()
  return rows.map((row) => ({ ...row, question: row.question as unknown as Question }))
}

export const insertQueue = async (db: Db, row: Omit<Insertable<SavedQueue>, 'question'> & { question: Question }): Promise<number> =>
  (
    await db
      .insertInto('saved_queue')
      .values({ ...row, question: JSON.stringify(row.question) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** Removes one's own queue, or the office's. False when there is none such. */
export async function dropQueue(db: Db, id: number, { division, role, account }: Office): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_queue')
    .where('id', '=', id)
    .where('division', '=', division)
    .where('role', '=', role)
    .where((e) => e.or([e('account_id', 'is', null), e('account_id', '=', account)]))
    .executeTakeFirst()
  return numDeletedRows === 1n
}
