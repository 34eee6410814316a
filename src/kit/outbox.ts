/**
 * What leaves the house waits in the outbox, in the same transaction as its cause, and is carried out afterwards.
 * It is carried at least once: the row's id goes along. A carrier that only writes to the database, in the same
 * transaction, carries it exactly once.
 */
import { sql } from 'kysely'
import type { Act } from './act.ts'
import type { Cipher } from './cipher.ts'
import type { Db } from './db.ts'

export type Letter = { readonly id: bigint; readonly channel: string; readonly payload: unknown }
export type Carrier = (letter: Letter) => Promise<void>

/** Puts something into the outbox; its content is sealed until it is sent. */
export async function queueLetter(act: Act, channel: string, payload: unknown): Promise<void> {
  const payload_sealed = act.tools.cipher.seal(JSON.stringify(payload), 'outbox.payload')
  await act.db.insertInto('outbox').values({ channel, payload_sealed, queued_at: act.now, due_at: act.now }).execute()
}

/** Carries what is due, each letter tried again later when its carrier fails (2, 4, 8 … minutes, at most a day). Returns how many left. */
export async function carryOutbox(db: Db, cipher: Cipher, now: Temporal.Instant, carry: Carrier): Promise<number> {
  const due = await db
    .selectFrom('outbox')
    .selectAll()
    .where('delivered_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('id')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  let count = 0
  for (const row of due) {
    await sql`savepoint letter`.execute(db)
    try {
      await carry({ id: row.id, channel: row.channel, payload: JSON.parse(cipher.open(row.payload_sealed, 'outbox.payload')) })
      await db
        .updateTable('outbox')
        .set({ delivered_at: now, attempts: row.attempts + 1 })
        .where('id', '=', row.id)
        .execute()
      count += 1
    } catch (error) {
      // what the carrier had written is undone, and the others go on
      await sql`rollback to savepoint letter`.execute(db)
      const minutes = Math.min(2 ** (row.attempts + 1), 1440)
      const last_fault = error instanceof Error ? error.name : 'unknown'
      await db
        .updateTable('outbox')
        .set({ attempts: row.attempts + 1, due_at: now.add({ minutes }), last_fault })
        .where('id', '=', row.id)
        .execute()
    }
  }
  return count
}
