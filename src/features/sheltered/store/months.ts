/** Months of attendance, production and income, and grants for adaptation. Insert only. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { ShelteredGrant, ShelteredMonth } from '../../../kit/tables.ts'

export const insertMonths = (db: Db, rows: readonly Insertable<ShelteredMonth>[]) => db.insertInto('sheltered_month').values(rows).execute()
/** What stands for each person and month of a workshop: the row recorded last. */
export const monthsOf = (db: Db, organisation: number) =>
  db
    .selectFrom('sheltered_month as m')
    .innerJoin('sheltered_stay as s', 's.id', 'm.stay_id')
    .innerJoin('sheltered_place as p', 'p.id', 's.place_id')
    .select(['m.stay_id', 'm.month', 'm.work_days', 'm.care_days', 'm.piece_count', 'm.income_fen'])
    .distinctOn(['m.stay_id', 'm.month'])
    .where('p.organisation_id', '=', organisation)
    .orderBy('m.stay_id')
    .orderBy('m.month')
    .orderBy('m.id', 'desc')
    .execute()
export type MonthRow = Awaited<ReturnType<typeof monthsOf>>[number]

export const insertGrant = (db: Db, row: Insertable<ShelteredGrant>) => db.insertInto('sheltered_grant').values(row).execute()
export const grantsOf = (db: Db, organisation: number) =>
  db.selectFrom('sheltered_grant').selectAll().where('organisation_id', '=', organisation).orderBy('bought_on').orderBy('id').execute()

export type Counted = { readonly organisation_id: number; readonly places: number; readonly taken: number }
/** Places of every workshop that the reader sees, and how many are taken on a day. */
export async function placesTaken(db: Db, day: string): Promise<Map<number, Counted>> {
  const { rows } = await sql<Counted>`select p.organisation_id, count(*)::integer as places, count(s.id)::integer as taken
    from sheltered_place p left join sheltered_stay s on s.place_id = p.id and s.during @> ${day}::date
    group by p.organisation_id`.execute(db)
  return new Map(rows.map((row) => [row.organisation_id, row]))
}
