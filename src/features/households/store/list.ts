/** Households as lists: those of a village, and those that are monitored. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** A household in the reader's area, with its place. */
export const householdById = (db: Db, id: number) =>
  db
    .selectFrom('household as h')
    .innerJoin('shared.division as d', 'd.code', 'h.division')
    .selectAll('h')
    .select(['d.name_zh', 'd.name_en'])
    .where('h.id', '=', id)
    .executeTakeFirst()
export type Kept = NonNullable<Awaited<ReturnType<typeof householdById>>>

/** Households of a village, newest first: one of them may be somebody's. */
export const householdsAt = (db: Db, division: string, village: string) =>
  db
    .selectFrom('household')
    .select(['id', 'head_name'])
    .where('division', '=', division)
    .where('village', '=', village)
    .orderBy('id', 'desc')
    .limit(30)
    .execute()

export const pageSize = 50
/** A page of the households monitored on a day in the reader's area, and one more where there are further ones. */
export async function monitoredOn(db: Db, day: string, page: number) {
  const { rows } = await sql<{ id: number; head_name: string; village: string; name_zh: string; name_en: string; status: string; since: string }>`
    select h.id, h.head_name, h.village, d.name_zh, d.name_en, m.status, lower(m.during) as since from household_monitoring m
    join household h on h.id = m.household_id join shared.division d on d.code = h.division
    where m.taken_back_at is null and m.during @> ${day}::date order by h.division, h.id limit ${pageSize + 1} offset ${page * pageSize}`.execute(db)
  return rows
}
export type Monitored = Awaited<ReturnType<typeof monitoredOn>>[number]
export async function countMonitored(db: Db, day: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from household_monitoring m
    join household h on h.id = m.household_id where m.taken_back_at is null and m.during @> ${day}::date`.execute(db)
  return rows[0]?.n ?? 0
}
