/** Edits of vacancies: the row of each, and the vacancy as it now stands. */
import type { Insertable, Updateable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Vacancy, VacancyEdit } from '../../../kit/tables.ts'
import type { Values } from '../rules/edited.ts'

export const insertEdit = (db: Db, row: Insertable<VacancyEdit>) => db.insertInto('vacancy_edit').values(row).execute()

/** Writes an open vacancy's fields; false when it is not open (any more). */
export async function writeEdit(db: Db, id: number, now: Updateable<Vacancy>): Promise<boolean> {
  return (await db.updateTable('vacancy').set(now).where('id', '=', id).where('state', '=', 'open').executeTakeFirst()).numUpdatedRows === 1n
}

export type EditRow = { nth: number; before: Values; after: Values; made_at: Temporal.Instant; made_by_name: string | null }
/** Every edit of a vacancy, the newest first. */
export const editsOf = (db: Db, vacancy: number): Promise<EditRow[]> =>
  db
    .selectFrom('vacancy_edit as e')
    .leftJoin('shared.account as a', 'a.id', 'e.made_by')
    .select(['e.nth', 'e.before', 'e.after', 'e.made_at', 'a.name as made_by_name'])
    .where('e.vacancy_id', '=', vacancy)
    .orderBy('e.nth', 'desc')
    .$castTo<EditRow>()
    .execute()
