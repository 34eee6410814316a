import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Household, HouseholdLink } from '../../kit/tables.ts'

export async function insertHousehold(db: Db, row: Insertable<Household>): Promise<number> {
  return (await db.insertInto('household').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertLink = (db: Db, row: Insertable<HouseholdLink>) => db.insertInto('household_link').values(row).execute()

const linked = (db: Db, plan: string, until: string) =>
  db
    .selectFrom('household_link as l')
    .innerJoin('plan_version as v', 'v.id', 'l.plan_version_id')
    .innerJoin('household as h', 'h.id', 'l.household_id')
    .where('v.plan', '=', plan)
    .where('l.linked_on', '<=', until)
    .where('h.registered_poor', '=', true)

/** Registered poor households driven by bases under a plan, by district, as of a day. A household counts once. */
export async function countHouseholds(db: Db, plan: string, until: string): Promise<{ district: string; count: number }[]> {
  const rows = await linked(db, plan, until)
    .select([sql<string>`left(h.division, 6)`.as('district'), sql<bigint>`count(distinct h.id)`.as('n')])
    .groupBy('district')
    .execute()
  return rows.map(({ district, n }) => ({ district, count: Number(n) }))
}

/** The links behind a number. */
export const linksCounted = (db: Db, plan: string, until: string, area: string) =>
  linked(db, plan, until)
    .innerJoin('organisation as o', 'o.id', 'l.organisation_id')
    .select(['l.id', 'h.head_name', 'h.village', 'h.division', 'o.trading_name', 'l.given', 'l.linked_on', 'l.evidence_sha256'])
    .where(sql<boolean>`starts_with(h.division, ${area})`)
    .orderBy('l.id')
    .limit(2000)
    .execute()
