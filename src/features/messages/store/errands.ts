/** Errands: news to one person that leave the house, with every try. Written here and in `desk`. */
import { sql, type Selectable, type Updateable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Errand as Row } from '../../../kit/tables.ts'
import type { Channel, MessageKind } from '../rules/needs.ts'

export type To = { readonly person_id: number | null; readonly account_id: number | null; readonly whom: 'self' | 'guardian' }
export type Errand = Omit<Selectable<Row>, 'channel' | 'kind' | 'passed_over' | 'whom'> & To & { channel: Channel; kind: MessageKind; passed_over: Channel[] }

/** The errand to somebody that has not gone out yet; more news join it. */
export const waitingErrand = (db: Db, { person_id, account_id, whom }: To) =>
  db
    .selectFrom('errand')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('person_id', person_id === null ? 'is' : '=', person_id)
    .where('account_id', account_id === null ? 'is' : '=', account_id)
    .where('whom', '=', whom)
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst() as Promise<Errand | undefined>

export const insertErrand = async (
  db: Db,
  row: To & { division: string; kind: string; channel: string; reason: string; opened_at: Temporal.Instant; due_at: Temporal.Instant },
): Promise<Errand> =>
  (await db
    .insertInto('errand')
    .values({ ...row, state: 'waiting' })
    .returningAll()
    .executeTakeFirstOrThrow()) as Errand

export const changeErrand = (db: Db, id: bigint, change: Updateable<Row>) => db.updateTable('errand').set(change).where('id', '=', id).execute()

/** The next errand that a machine brings, kept from others while it is brought. */
export const nextDue = (db: Db, now: Temporal.Instant, without: readonly string[]) =>
  db
    .selectFrom('errand')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('channel', 'in', ['sms', 'email'])
    .$if(without.length > 0, (q) => q.where('channel', 'not in', [...without]))
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst() as Promise<Errand | undefined>

/** One errand; undefined outside the area. */
export const errandById = (db: Db, id: bigint) => one(db, id).executeTakeFirst() as Promise<Errand | undefined>
/** The same, kept from others until it is changed. */
export const errandToChange = (db: Db, id: bigint) => one(db, id).forUpdate().executeTakeFirst() as Promise<Errand | undefined>
const one = (db: Db, id: bigint) => db.selectFrom('errand').selectAll().where('id', '=', id)

/** Ways to somebody that are known to be wrong, until an officer has seen to it. */
export async function wrongWays(db: Db, { person_id, account_id, whom }: To): Promise<Channel[]> {
  const { rows } = await sql<{ attention: string }>`select distinct attention from errand
    where attention in ('wrong_phone', 'wrong_email') and person_id is not distinct from ${person_id} and account_id is not distinct from ${account_id} and whom = ${whom}`.execute(
    db,
  )
  return rows.flatMap(({ attention }): Channel[] => (attention === 'wrong_phone' ? ['sms', 'voice'] : ['email']))
}
