/** Lists of persons that an office works through. */
import type { Db } from '../../../kit/db.ts'

type Instant = Temporal.Instant

export const workingLists = (db: Db, division: string) =>
  db.selectFrom('working_list').select(['id', 'name']).where('division', '=', division).orderBy('name').limit(200).execute()

/** The list of an office by its name; made when there is none. */
export async function workingListNamed(db: Db, row: { division: string; name: string; made_by: number; made_at: Instant }): Promise<number> {
  await db
    .insertInto('working_list')
    .values(row)
    .onConflict((on) => on.constraint('office_names_a_working_list_once').doNothing())
    .execute()
  const found = await db.selectFrom('working_list').select('id').where('division', '=', row.division).where('name', '=', row.name).executeTakeFirstOrThrow()
  return found.id
}

/** Puts somebody on a list. False when they stand there already. */
export async function putOn(db: Db, working_list_id: number, person_id: number, put_by: number, put_at: Instant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('working_list_entry')
    .values({ working_list_id, person_id, put_by, put_at })
    .onConflict((on) => on.columns(['working_list_id', 'person_id']).where('taken_at', 'is', null).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes somebody off a list. False when they do not stand there. */
export async function takeOff(db: Db, working_list_id: number, person_id: number, taken_by: number, taken_at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('working_list_entry')
    .set({ taken_by, taken_at })
    .where('working_list_id', '=', working_list_id)
    .where('person_id', '=', person_id)
    .where('taken_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
