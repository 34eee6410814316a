import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Household, HouseholdLink } from '../../kit/tables.ts'

export async function insertHousehold(db: Db, row: Insertable<Household>): Promise<number> {
  return (await db.insertInto('household').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertLink = (db: Db, row: Insertable<HouseholdLink>) => db.insertInto('household_link').values(row).execute()

/** What a household is, as far as a target's condition may ask. */
export type Standing = { readonly registered_poor: boolean; readonly monitored: boolean }

const linked = (db: Db, plan: string, until: string) =>
  db
    .selectFrom('household_link as l')
    .innerJoin('plan_version as v', 'v.id', 'l.plan_version_id')
    .innerJoin('household as h', 'h.id', 'l.household_id')
    .where('v.plan', '=', plan)
    .where('l.linked_on', '<=', until)
/** Said so when it was registered, or monitored by period on that day. */
const monitoredBy = (day: string) =>
  sql<boolean>`(h.monitored or exists (select 1 from household_monitoring m
  where m.household_id = h.id and m.taken_back_at is null and m.during @> ${day}::date))`.as('monitored')

/** Households driven by bases under a plan, of those that `counts`, by district, as of a day. A household counts once. */
export async function countHouseholds(db: Db, plan: string, until: string, counts: (of: Standing) => boolean): Promise<{ district: string; count: number }[]> {
  const one = linked(db, plan, until).select(['h.id', 'h.registered_poor', monitoredBy(until), sql<string>`left(h.division, 6)`.as('district')])
  const rows = await db
    .selectFrom(one.as('h'))
    .select(['h.registered_poor', 'h.monitored', 'h.district', sql<bigint>`count(distinct h.id)`.as('n')])
    .groupBy(['h.registered_poor', 'h.monitored', 'h.district'])
    .execute()
  const sums = new Map<string, number>()
  for (const row of rows) if (counts(row)) sums.set(row.district, (sums.get(row.district) ?? 0) + Number(row.n))
  return [...sums].map(([district, count]) => ({ district, count }))
}

/** The links behind a number. */
export async function linksCounted(db: Db, plan: string, until: string, area: string, counts: (of: Standing) => boolean) {
  const rows = await linked(db, plan, until)
    .innerJoin('organisation as o', 'o.id', 'l.organisation_id')
    .select([
      'l.id',
      'h.head_name',
      'h.village',
      'h.division',
      'h.registered_poor',
      monitoredBy(until),
      'o.trading_name',
      'l.given',
      'l.linked_on',
      'l.evidence_sha256',
    ])
    .where(sql<boolean>`starts_with(h.division, ${area})`)
    .orderBy('l.id')
    .limit(2000)
    .execute()
  return rows.filter(counts)
}
