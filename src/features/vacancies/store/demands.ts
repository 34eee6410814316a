/** What vacancies ask, item by item; the newest row of an item is in force. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { VacancyDemand } from '../../../kit/tables.ts'

export const insertDemands = (db: Db, rows: readonly Insertable<VacancyDemand>[]) =>
  db
    .insertInto('vacancy_demand')
    .values([...rows])
    .execute()

export type DemandRow = { vacancy_id: number; axis: string; purpose: string; level: number; essential: 'yes' | 'no' | 'unknown'; admits: string[] }

/** Demands in force of these vacancies, in the order in which they were first stated. */
export async function demandsOf(db: Db, vacancies: readonly number[]): Promise<DemandRow[]> {
  const { rows } = await sql<DemandRow>`
    select * from (
      select distinct on (vacancy_id, axis, purpose) vacancy_id, axis, purpose, level, essential, admits, id from vacancy_demand
      where vacancy_id = any(${[...vacancies]}::integer[]) order by vacancy_id, axis, purpose, id desc) newest
    where level > 0 order by vacancy_id, axis, purpose`.execute(db)
  return rows
}
