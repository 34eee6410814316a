/** Who has an interest in a case: those who declared one, whose case it is, and those of the applicant's household. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Conflict } from '../../../kit/tables.ts'

export const insertConflict = (db: Db, row: Insertable<Conflict>) => db.insertInto('conflict').values(row).execute()

export const conflictsOf = (db: Db, application: number) =>
  db
    .selectFrom('conflict as c')
    .innerJoin('shared.account as a', 'a.id', 'c.account_id')
    .select(['c.account_id', 'c.reason', 'c.declared_at', 'a.name'])
    .where('c.application_id', '=', application)
    .orderBy('c.id')
    .execute()

/** Notes an interest, if it is not noted yet. */
export const insertConflictOnce = (db: Db, row: Insertable<Conflict>) =>
  db
    .insertInto('conflict')
    .values(row)
    .onConflict((c) => c.columns(['application_id', 'account_id']).doNothing())
    .execute()

/** Whether anybody stands aside from a case. */
export const isConflicted = async (db: Db, application: number): Promise<boolean> =>
  (await db.selectFrom('conflict').select('id').where('application_id', '=', application).limit(1).executeTakeFirst()) !== undefined

export const hasDeclared = async (db: Db, application: number, account: number): Promise<boolean> =>
  (await db.selectFrom('conflict').select('id').where('application_id', '=', application).where('account_id', '=', account).executeTakeFirst()) !== undefined

/** Whether an account is the applicant's person or owner, or belongs to a member of that person's household. */
export async function isOfTheFamily(db: Db, of: { person_id: number | null; organisation_id: number | null }, account: number): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    with applicant as (
      select ${of.person_id}::integer as id union all
      select owner_person_id from organisation where id = ${of.organisation_id}::integer),
    family as (
      select id from applicant union all
      select other.person_id from applicant
      join household_member own on own.person_id = applicant.id and own.left_on is null
      join household_member other on other.household_id = own.household_id and other.left_on is null)
    select exists (select 1 from family join person p on p.id = family.id where p.account_id = ${account})
      or exists (select 1 from organisation o where o.id = ${of.organisation_id}::integer and o.account_id = ${account}) as found`.execute(db)
  return rows[0]?.found ?? false
}

type Of = { readonly id: number; readonly division: string; readonly filed_by: number; readonly account_id: number | null }
/** How many accounts hold a role whose area takes in a case's division, beside those who stand aside from it, filed it, or whose own it is. */
export async function othersInRole(db: Db, city: string, role: string, of: Of): Promise<number> {
  const { count } = await db
    .selectFrom('shared.role_grant as g')
    .innerJoin('shared.account as a', 'a.id', 'g.account_id')
    .select((e) => e.fn.count<bigint>('a.id').distinct().as('count'))
    .where('g.city', '=', city)
    .where('g.role', '=', role)
    .where('g.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)
    .where(sql<boolean>`starts_with(${of.division}, regexp_replace(g.division, '(00){1,2}$', ''))`)
    .where('a.id', 'not in', (e) => e.selectFrom('conflict').select('account_id').where('application_id', '=', of.id))
    .where('a.id', 'not in', [of.filed_by, of.account_id ?? 0])
    .executeTakeFirstOrThrow()
  return Number(count)
}
