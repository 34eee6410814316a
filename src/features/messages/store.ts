import type { Db } from '../../kit/db.ts'
import type { Phrase } from '../../kit/say.ts'

export type Slots = Record<string, string | number | Phrase>

export const insertMessage = (db: Db, row: { account_id: number; application_id: number | null; phrase: Phrase; slots: Slots; sent_at: Temporal.Instant }) =>
  db
    .insertInto('message')
    .values({ ...row, phrase: JSON.stringify(row.phrase), slots: JSON.stringify(row.slots) })
    .execute()

export async function messagesOf(db: Db, account: number, limit = 50) {
  const rows = await db.selectFrom('message').selectAll().where('account_id', '=', account).orderBy('id', 'desc').limit(limit).execute()
  return rows.map((row) => ({ ...row, phrase: row.phrase as unknown as Phrase, slots: row.slots as unknown as Slots }))
}
