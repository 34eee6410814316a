/** Whom a search finds, before the list narrows and orders them. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

export type Sets = { readonly sets: readonly (readonly number[])[]; readonly number?: bigint | undefined; readonly area: string; readonly most: number }

/** Puts new search rows where a search finds them at once. Cheap when there are none. */
export const settleSearch = (db: Db) => sql`select settle_search()`.execute(db)

/**
 * The ids of at most so many whom a whole number or one of the sets of grams finds. The search rows say nothing without the key,
 * so they are not kept by area and their index can be used.
 */
export async function idsFound(db: Db, { sets, number, area, most }: Sets): Promise<readonly number[]> {
  if (number !== undefined) return idsOf(db, sql`select person_id from person_number where hash = ${number.toString()}::bigint`)
  const single = sets.filter((set) => set.length === 1).flat()
  const asked = sets
    .filter((set) => set.length > 1)
    .map((set) => sql`(select s.person_id from person_search s where s.grams @> ${[...set]}::integer[] and starts_with(s.division, ${area}) limit ${most})`)
  if (single.length > 0) asked.push(sql`(select person_id from persons_with_any(${single}::integer[], ${area}, ${most}) as f(person_id))`)
  return asked.length === 0 ? [] : idsOf(db, sql`${sql.join(asked, sql` union `)} limit ${most}`)
}

async function idsOf(db: Db, asked: ReturnType<typeof sql>): Promise<readonly number[]> {
  return (await sql<{ person_id: number }>`${asked}`.execute(db)).rows.map(({ person_id }) => person_id)
}
