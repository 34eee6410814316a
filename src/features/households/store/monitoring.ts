/** How households are monitored, by period. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { MonitoringGiven } from '../acts/monitoring.ts'

type Instant = Temporal.Instant

/** Begins a period of monitoring; false when one stands in that time. */
export async function insertMonitoring(db: Db, household_id: number, given: MonitoringGiven, by: number | null, at: Instant): Promise<boolean> {
  const { status, from, to = null, source = 'visit', note = '' } = given
  await sql`select pg_advisory_xact_lock(hashtext('household monitoring'), ${household_id}::integer)`.execute(db)
  const done = await sql`insert into household_monitoring (household_id, status, during, source, note, recorded_by, recorded_at)
    select ${household_id}, ${status}, daterange(${from}::date, ${to}::date), ${source}, ${note}, ${by}, ${at}
    where not exists (select 1 from household_monitoring
      where household_id = ${household_id} and taken_back_at is null and during && daterange(${from}::date, ${to}::date))`.execute(db)
  return (done.numAffectedRows ?? 0n) > 0n
}
export async function endMonitoring(db: Db, id: number, day: string, by: number | null, at: Instant): Promise<boolean> {
  const done = await sql`update household_monitoring set during = daterange(lower(during), ${day}::date), ended_by = ${by}, ended_at = ${at}
    where id = ${id} and taken_back_at is null and during @> ${day}::date and lower(during) < ${day}::date`.execute(db)
  return (done.numAffectedRows ?? 0n) > 0n
}
export async function takeBackMonitoring(db: Db, id: number, why: string, by: number | null, at: Instant): Promise<boolean> {
  const done = await sql`update household_monitoring set taken_back_by = ${by}, taken_back_at = ${at}, taken_back_why = ${why}
    where id = ${id} and taken_back_at is null`.execute(db)
  return (done.numAffectedRows ?? 0n) > 0n
}

/** The status of a household on a day; undefined when it was not monitored. */
export async function statusOn(db: Db, household_id: number, day: string): Promise<string | undefined> {
  return (await periodsOf(db, household_id)).find(({ taken_back_why, from, to }) => taken_back_why === null && from <= day && (to === null || to > day))?.status
}

/** Every period of a household, newest first, those taken back too. `to` is the first day outside. */
export async function periodsOf(db: Db, household_id: number) {
  const { rows } = await sql<{
    id: number
    status: string
    from: string
    to: string | null
    source: string
    note: string
    taken_back_why: string | null
    who: string | null
    recorded_at: Instant
  }>`select m.id, m.status, lower(m.during) as from, upper(m.during) as to, m.source, m.note, m.taken_back_why, a.name as who, m.recorded_at
    from household_monitoring m left join shared.account a on a.id = m.recorded_by
    where m.household_id = ${household_id} order by lower(m.during) desc, m.id desc`.execute(db)
  return rows
}
export type Period = Awaited<ReturnType<typeof periodsOf>>[number]
