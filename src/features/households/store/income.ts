/** Income of households. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { HouseholdIncome } from '../../../kit/tables.ts'

export async function insertIncome(db: Db, row: Insertable<HouseholdIncome>): Promise<number> {
  return (await db.insertInto('household_income').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Income of a year by source, in fen: the sum of what was recorded, contrary rows included. */
export async function incomeOf(db: Db, household_id: number, year: number) {
  const { rows } = await sql<{ source: string; amount_fen: bigint }>`select source, sum(amount_fen)::bigint as amount_fen from household_income
    where household_id = ${household_id} and year = ${year} group by source order by source`.execute(db)
  return rows
}

/** Every row as it was recorded, the newest year first. */
export const incomeRows = (db: Db, household_id: number) =>
  db
    .selectFrom('household_income as i')
    .leftJoin('shared.account as a', 'a.id', 'i.recorded_by')
    .select(['i.id', 'i.year', 'i.source', 'i.amount_fen', 'i.note', 'i.corrects', 'a.name as who', 'i.recorded_at'])
    .where('i.household_id', '=', household_id)
    .orderBy('i.year', 'desc')
    .orderBy('i.id')
    .execute()
export type IncomeRow = Awaited<ReturnType<typeof incomeRows>>[number]
