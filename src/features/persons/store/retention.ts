/** Terms of keeping, and who is due by them. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { RetentionRule } from '../../../kit/tables.ts'

type Instant = Temporal.Instant

export const endRule = (db: Db, event: string, ended_by: number | null, ended_at: Instant) =>
  db.updateTable('retention_rule').set({ ended_by, ended_at }).where('event', '=', event).where('ended_at', 'is', null).execute()
export const insertRule = (db: Db, row: Insertable<RetentionRule>) => db.insertInto('retention_rule').values(row).execute()
/** The terms in force, each with its document. */
export const rules = (db: Db) =>
  db.selectFrom('retention_rule').select(['id', 'event', 'keep_years', 'source', 'set_at']).where('ended_at', 'is', null).orderBy('id').execute()
export type Rule = Awaited<ReturnType<typeof rules>>[number]

const due = sql`person p join retention_rule r on r.event = p.left_why and r.ended_at is null
  where p.left_on is not null and p.anonymised_at is null and not exists (select 1 from merge_in_force m where m.merged_id = p.id)`
const day = sql`(p.left_on + make_interval(years => r.keep_years))::date`

/** Lists whoever has become due by a day; returns how many are new. */
export async function listDue(db: Db, today: string, at: Instant): Promise<number> {
  const found = await sql`insert into retention_due (person_id, rule_id, due_on, found_at)
    select p.id, r.id, ${day}, ${at}::timestamptz from ${due} and ${day} <= ${today}::date on conflict do nothing`.execute(db)
  return Number(found.numAffectedRows ?? 0n)
}

/** Whoever is listed and still due, the longest first; or only those named. */
export async function dueOn(db: Db, today: string, ids: readonly number[] | null = null) {
  const { rows } = await sql<{ id: number; name: string; event: string; due_on: string }>`
    select p.id, p.name, r.event, ${day} as due_on from ${due} and ${day} <= ${today}::date
      and exists (select 1 from retention_due d where d.person_id = p.id and d.rule_id = r.id)
      and (${ids === null ? null : [...ids]}::integer[] is null or p.id = any(${ids === null ? null : [...ids]}::integer[]))
    order by due_on, p.id limit 200`.execute(db)
  return rows
}
export type Due = Awaited<ReturnType<typeof dueOn>>[number]
