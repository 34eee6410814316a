/** Who has a case at a desk, and each time it changed hands. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Assignment } from '../../../kit/tables.ts'

/** Whoever stands aside from a case has it no longer. Speaks of `held_case` as `h`. */
export const standsBy = sql<boolean>`not exists (select 1 from conflict x where x.application_id = h.application_id and x.account_id = h.account_id)`

export const holderOf = (db: Db, application: number, role: string) =>
  db
    .selectFrom('held_case as h')
    .innerJoin('shared.account as a', 'a.id', 'h.account_id')
    .select(['h.account_id', 'a.name', 'h.held_since'])
    .where('h.application_id', '=', application)
    .where('h.role', '=', role)
    .where(standsBy)
    .executeTakeFirst()

type Held = { application_id: number; role: string; division: string; account_id: number; held_since: Temporal.Instant }
/** Lets go of a case whose holder stands aside from it. */
export const freeOfWhoStoodAside = (db: Db, { application_id, role }: { application_id: number; role: string }) =>
  db
    .deleteFrom('held_case')
    .where('application_id', '=', application_id)
    .where('role', '=', role)
    .where('account_id', 'in', (e) => e.selectFrom('conflict').select('account_id').where('application_id', '=', application_id))
    .execute()

/** Gives a case to somebody if nobody has it. False when somebody was faster. */
export async function holdFree(db: Db, row: Held): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('held_case')
    .values(row)
    .onConflict((c) => c.columns(['application_id', 'role']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Gives a case on, if whom it was taken from still has it. */
export async function passOn(db: Db, at: { application_id: number; role: string }, from: number, to: number, now: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('held_case')
    .set({ account_id: to, held_since: now })
    .where('application_id', '=', at.application_id)
    .where('role', '=', at.role)
    .where('account_id', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Lays a case back, if the one who lays it back has it. */
export async function letGo(db: Db, at: { application_id: number; role: string }, from: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('held_case')
    .where('application_id', '=', at.application_id)
    .where('role', '=', at.role)
    .where('account_id', '=', from)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Nobody has a case that is over. */
export const letGoOfClosed = (db: Db) =>
  db
    .deleteFrom('held_case')
    .where('application_id', 'in', (e) => e.selectFrom('application').select('id').where('state', 'in', ['granted', 'refused', 'withdrawn']))
    .execute()

export const insertAssignment = (db: Db, row: Insertable<Assignment>) => db.insertInto('assignment').values(row).execute()
