/** Rosters: who works for an organisation, and what was paid month by month. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { OrganisationSite, Staff, StaffEnd, StaffMonth } from '../../../kit/tables.ts'

export type RosterRow = {
  staff_id: number
  person_id: number
  name: string
  disability_grade: number | null
  veteran_grade: number | null
  certificate_valid_to: string | null
  certificate_status: string
  contract_from: string
  contract_to: string | null
  ended_on: string | null
  established: boolean
  counted_elsewhere: boolean
  contract_sha256: string | null
}
/** Everybody who stands or stood on the roster, newest contract first; merged persons read as who stands for them. */
export async function rosterOf(db: Db, organisation_id: number): Promise<RosterRow[]> {
  return (await sql<RosterRow>`select * from roster_of(${organisation_id})`.execute(db)).rows
}
export type MonthRow = { readonly staff_id: number; readonly month: string; readonly wage_fen: bigint; readonly insured: boolean }
/** What stands for each month of a roster: the row recorded last. */
export const monthsOf = (db: Db, organisation_id: number) =>
  db
    .selectFrom('staff_month as m')
    .innerJoin('staff as s', 's.id', 'm.staff_id')
    .select(['m.staff_id', 'm.month', 'm.wage_fen', 'm.insured'])
    .distinctOn(['m.staff_id', 'm.month'])
    .where('s.organisation_id', '=', organisation_id)
    .orderBy('m.staff_id')
    .orderBy('m.month')
    .orderBy('m.id', 'desc')
    .execute()
/** The person who holds a number, by its keyed hash, wherever they live. */
export const personByHash = (db: Db, hash: bigint) => db.selectFrom('person_number').select('person_id').where('hash', '=', hash).executeTakeFirst()
export async function insertStaff(db: Db, row: Insertable<Staff>): Promise<number> {
  return (await db.insertInto('staff').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertEnd = (db: Db, row: Insertable<StaffEnd>) => db.insertInto('staff_end').values(row).execute()
export const insertMonth = (db: Db, row: Insertable<StaffMonth>) => db.insertInto('staff_month').values(row).execute()
export const staffById = (db: Db, organisation_id: number, id: number) =>
  db.selectFrom('staff').select(['id', 'contract_from']).where('organisation_id', '=', organisation_id).where('id', '=', id).executeTakeFirst()
export const insertSite = (db: Db, row: Insertable<OrganisationSite>) => db.insertInto('organisation_site').values(row).execute()
export const sitesOf = (db: Db, organisation_id: number) =>
  db.selectFrom('organisation_site').select(['id', 'name', 'address']).where('organisation_id', '=', organisation_id).orderBy('id').execute()
