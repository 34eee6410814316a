/** What was written of vacancies since a transaction. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Vacancies entered, moved, edited or with a demand stated by that transaction or a later one: each of these writes a row. */
export async function vacanciesWritten(db: Db, since: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select vacancy_id as id from vacancy_event where written_in >= ${since}::xid8
    union select vacancy_id from vacancy_demand where written_in >= ${since}::xid8`.execute(db)
  return rows.map(({ id }) => id)
}
/** Those of these vacancies that are open. */
export const openAmong = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('vacancy')
    .selectAll()
    .where('state', '=', 'open')
    .where('id', 'in', [...ids])
    .execute()
