/** What was shown of a pair when somebody acted on it. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { MatchShown } from '../../../kit/tables.ts'

export async function insertShown(db: Db, row: Insertable<MatchShown>): Promise<number> {
  return (await db.insertInto('match_shown').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const shownOf = (db: Db, person: number, vacancy: number) =>
  db
    .selectFrom('match_shown')
    .select(['id', 'acted', 'acted_at', 'standing', 'note'])
    .where('person_id', '=', person)
    .where('vacancy_id', '=', vacancy)
    .orderBy('id', 'desc')
    .execute()
/** The kept explanation and its inputs, whole. */
export const shownById = (db: Db, id: number) => db.selectFrom('match_shown').selectAll().where('id', '=', id).executeTakeFirst()
