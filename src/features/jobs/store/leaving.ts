/** Leavings, and those that were taken back. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { PlacementEnd, PlacementEndContrary } from '../../../kit/tables.ts'

export const insertEnd = (db: Db, row: Insertable<PlacementEnd>) => db.insertInto('placement_end').values(row).execute()
export const insertEndContrary = (db: Db, row: Insertable<PlacementEndContrary>) => db.insertInto('placement_end_contrary').values(row).execute()

/** How many leavings of a placement were answered by a contrary row. */
export async function leavingsTakenBack(db: Db, placement: number): Promise<number> {
  const rows = await db
    .selectFrom('placement_end as e')
    .innerJoin('placement_end_contrary as c', 'c.placement_end_id', 'e.id')
    .select('e.id')
    .where('e.placement_id', '=', placement)
    .execute()
  return rows.length
}
