/** Finding who is registered already, in any district, by keyed hashes alone. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Persons who have or had a number. */
export async function byNumbers(db: Db, hashes: readonly bigint[]) {
  if (hashes.length === 0) return []
  const { rows } = await sql<{ hash: bigint; person_id: number; kind: string; current: boolean }>`select hash, person_id, kind, current from person_number
    where hash = any(${hashes.map(String)}::bigint[]) order by current desc, person_id`.execute(db)
  return rows
}

/** Persons of the same name, birthday and village. */
export async function byLikeness(db: Db, likenesses: readonly bigint[]) {
  if (likenesses.length === 0) return []
  const { rows } = await sql<{ likeness: bigint; person_id: number }>`select likeness, person_id from person_search
    where likeness = any(${likenesses.map(String)}::bigint[]) order by person_id`.execute(db)
  return rows
}

/** Which of these persons lie in the reader's area. */
export async function withinArea(db: Db, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: number }>`select id from person where id = any(${[...ids]}::integer[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
