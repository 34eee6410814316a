/** Who may not apply under a plan, until when. Insert only. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { ApplicationBan } from '../../../kit/tables.ts'

export async function insertBan(db: Db, row: Insertable<ApplicationBan>): Promise<number> {
  return (await db.insertInto('application_ban').values(row).returning('id').executeTakeFirstOrThrow()).id
}
/** The ban on an organisation under a plan that ends last, of those that hold on a day. */
export const banOn = (db: Db, organisation_id: number, plan: string, day: string) =>
  db
    .selectFrom('application_ban')
    .select(['until', 'clause'])
    .where('organisation_id', '=', organisation_id)
    .where('plan', '=', plan)
    .where('until', '>=', day)
    .orderBy('until', 'desc')
    .executeTakeFirst()
