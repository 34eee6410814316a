/** What taking back an entry needs to read and remove. */
import { sql } from 'kysely'
import { constraintOf, type Db } from '../../../kit/db.ts'
import type { Columns } from '../row.ts'

export type Kept = { readonly id: bigint; readonly person_id: number; readonly before: Columns; readonly after: Columns }

/** Changes that are not taken back yet, newest first. */
export const changesById = (db: Db, ids: readonly bigint[]) =>
  db
    .selectFrom('person_change as c')
    .select(['c.id', 'c.person_id', 'c.before', 'c.after'])
    .where(sql<boolean>`c.id = any(${ids.map(String)}::bigint[])`)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('person_change as u').select('u.id').whereRef('u.undoes', '=', 'c.id'))))
    .orderBy('c.id', 'desc')
    .execute() as unknown as Promise<Kept[]>

/** What else stands in the history of these persons: changes that are neither taken back nor among those that now are. */
export const standingBeside = (db: Db, persons: readonly number[], but: readonly bigint[]) =>
  db
    .selectFrom('person_change as c')
    .select(['c.person_id', 'c.before', 'c.after'])
    .where(sql<boolean>`c.person_id = any(${[...persons]}::integer[]) and c.undoes is null and c.id <> all(${but.map(String)}::bigint[])`)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('person_change as u').select('u.id').whereRef('u.undoes', '=', 'c.id'))))
    .execute() as unknown as Promise<Omit<Kept, 'id'>[]>

/** Marks a source as taken back; false when it was already. */
export async function undoSource(db: Db, id: number, by: number | null, at: Temporal.Instant): Promise<boolean> {
  const done = await db
    .updateTable('person_source')
    .set({ undone_by: by, undone_at: at })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Persons of a source that somebody else has changed, or who have an account, since. */
export async function touchedSince(db: Db, ids: readonly number[], source_id: number): Promise<number[]> {
  const { rows } = await sql<{
    id: number
  }>`select p.id from person p where p.id = any(${[...ids]}::integer[]) and (p.account_id is not null or p.source_id is distinct from ${source_id}
    or exists (select 1 from person_change c where c.person_id = p.id and c.source_id <> ${source_id} and c.undoes is null
      and not exists (select 1 from person_change u where u.undoes = c.id)))`.execute(db)
  return rows.map(({ id }) => id)
}

/** Removes persons that an undone source brought; those that something else holds on to stay, and are named. */
export async function removePersons(db: Db, ids: readonly number[]): Promise<{ removed: number; used: readonly number[] }> {
  if (ids.length === 0) return { removed: 0, used: [] }
  await sql`savepoint removing`.execute(db)
  try {
    const { numDeletedRows } = await db
      .deleteFrom('person')
      .where(sql<boolean>`id = any(${[...ids]}::integer[])`)
      .executeTakeFirst()
    await sql`release savepoint removing`.execute(db)
    return { removed: Number(numDeletedRows), used: [] }
  } catch (error) {
    await sql`rollback to savepoint removing`.execute(db)
    if (constraintOf(error) === undefined) throw error
    if (ids.length === 1) return { removed: 0, used: ids }
    const half = ids.length >> 1
    const one = await removePersons(db, ids.slice(0, half))
    const other = await removePersons(db, ids.slice(half))
    return { removed: one.removed + other.removed, used: [...one.used, ...other.used] }
  }
}
