/** Members of households, their monitoring by period, and their income. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { HouseholdIncome, HouseholdMember } from '../../../kit/tables.ts'

export async function insertMember(db: Db, row: Insertable<HouseholdMember>): Promise<number> {
  return (await db.insertInto('household_member').values(row).returning('id').executeTakeFirstOrThrow()).id
}
/** Members on a day, the head first. */
export const membersOn = (db: Db, household_id: number, day: string) =>
  db
    .selectFrom('household_member')
    .select(['id', 'person_id', 'name', 'relation', 'cared_for_by', 'joined_on', 'left_on'])
    .where('household_id', '=', household_id)
    .where('joined_on', '<=', day)
    .where((eb) => eb.or([eb('left_on', 'is', null), eb('left_on', '>', day)]))
    .orderBy(sql`relation <> 'head'`)
    .orderBy('id')
    .execute()
/** Locks a household's members, so that two officers cannot close a circle together. */
export const lockMembers = (db: Db, household_id: number) =>
  db.selectFrom('household_member').select(['id', 'cared_for_by']).where('household_id', '=', household_id).orderBy('id').forUpdate().execute()
export const setCarer = (db: Db, id: number, cared_for_by: number | null) =>
  db.updateTable('household_member').set({ cared_for_by }).where('id', '=', id).execute()
export const setLeft = (db: Db, id: number, left_on: string) =>
  db.updateTable('household_member').set({ left_on }).where('id', '=', id).where('left_on', 'is', null).execute()

/** Begins a period of monitoring; false when one stands in that time. */
export async function insertMonitoring(
  db: Db,
  household_id: number,
  status: string,
  from: string,
  to: string | null,
  by: number | null,
  at: Temporal.Instant,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('household monitoring'), ${household_id}::integer)`.execute(db)
  const done = await sql`insert into household_monitoring (household_id, status, during, recorded_by, recorded_at)
    select ${household_id}, ${status}, daterange(${from}::date, ${to}::date), ${by}, ${at}
    where not exists (select 1 from household_monitoring where household_id = ${household_id} and during && daterange(${from}::date, ${to}::date))`.execute(db)
  return (done.numAffectedRows ?? 0n) > 0n
}
export const endMonitoring = (db: Db, household_id: number, day: string) =>
  sql`update household_monitoring set during = daterange(lower(during), ${day}::date) where household_id = ${household_id} and during @> ${day}::date and lower(during) < ${day}::date`.execute(
    db,
  )
/** The status of a household on a day; undefined when it was not monitored. */
export async function statusOn(db: Db, household_id: number, day: string): Promise<string | undefined> {
  const { rows } = await sql<{
    status: string
  }>`select status from household_monitoring where household_id = ${household_id} and during @> ${day}::date`.execute(db)
  return rows[0]?.status
}

export const insertIncome = (db: Db, row: Insertable<HouseholdIncome>) => db.insertInto('household_income').values(row).execute()
/** Income of a year by source, in fen: the sum of what was recorded, contrary rows included. */
export async function incomeOf(db: Db, household_id: number, year: number) {
  const { rows } = await sql<{ source: string; amount_fen: bigint }>`select source, sum(amount_fen)::bigint as amount_fen from household_income
    where household_id = ${household_id} and year = ${year} group by source order by source`.execute(db)
  return rows
}
