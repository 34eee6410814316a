/** What looks like a placement in name only, and what officers found. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { PlacementFinding } from '../../../kit/tables.ts'

export type Alarm = { readonly id: number; readonly alarm: string; readonly name: string; readonly name_latin: string; readonly trading_name: string }
/** The alarms of the reader's area (the area of the transaction) that no finding of the last half year quiets; at most 300. */
export async function alarmsOn(db: Db, today: string, placement?: number): Promise<Alarm[]> {
  const { rows } = await sql<Alarm>`
    select p.id, a.alarm, n.name, n.name_latin, e.trading_name
    from placement_alarms(${today}::date) a join placement p on p.id = a.placement_id left join person_survivor v on v.id = p.person_id
    join person n on n.id = coalesce(v.survivor_id, p.person_id) join employer e on e.id = p.organisation_id
    where p.id = coalesce(${placement ?? null}::integer, p.id) order by n.name_latin, p.id, a.alarm limit 300`.execute(db)
  return rows
}

export const insertFinding = (db: Db, row: Insertable<PlacementFinding>) => db.insertInto('placement_finding').values(row).execute()
export const findingsOf = (db: Db, placement: number) =>
  db
    .selectFrom('placement_finding as f')
    .leftJoin('shared.account as a', 'a.id', 'f.recorded_by')
    .selectAll('f')
    .select('a.name as recorded_by_name')
    .where('placement_id', '=', placement)
    .orderBy('f.id')
    .execute()
