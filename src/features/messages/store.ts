/** The inbox. */
import type { Db } from '../../kit/db.ts'
import type { Phrase } from '../../kit/say.ts'

export type Slots = Record<string, string | number | Phrase>

export const insertMessage = (db: Db, row: { account_id: number; application_id: number | null; phrase: Phrase; slots: Slots; sent_at: Temporal.Instant }) =>
  db
    .insertInto('message')
    .values({ ...row, phrase: JSON.stringify(row.phrase), slots: JSON.stringify(row.slots) })
    .execute()

export async function messagesOf(db: Db, account: number, limit = 50) {
  const rows = await db
    .selectFrom('message as m')
    .leftJoin('message_read as r', 'r.message_id', 'm.id')
    .selectAll('m')
    .select('r.read_at')
    .where('m.account_id', '=', account)
    .orderBy('m.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, phrase: row.phrase as unknown as Phrase, slots: row.slots as unknown as Slots }))
}

export async function unreadCount(db: Db, account: number): Promise<number> {
  const { count } = await db
    .selectFrom('message as m')
    .leftJoin('message_read as r', 'r.message_id', 'm.id')
    .select((e) => e.fn.countAll<bigint>().as('count'))
    .where('m.account_id', '=', account)
    .where('r.message_id', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Notes as read what an account has up to a message, or that one alone; again does nothing. */
export const insertRead = (db: Db, account: number, upTo: number, alone: boolean, read_at: Temporal.Instant) =>
  db
    .insertInto('message_read')
    .columns(['message_id', 'account_id', 'read_at'])
    .expression((e) =>
      e
        .selectFrom('message')
        .select(['id', 'account_id', e.val(read_at).as('read_at')])
        .where('account_id', '=', account)
        .where('id', alone ? '=' : '<=', upTo),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
