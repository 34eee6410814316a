/** Events, who came as counts, and what came of them. Insert only. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { OutreachAttendance, OutreachEvent, OutreachOutcome } from '../../kit/tables.ts'

export async function insertEvent(db: Db, row: Insertable<OutreachEvent>): Promise<number> {
  return (await db.insertInto('outreach_event').values(row).returning('id').executeTakeFirstOrThrow()).id
}
type By = { readonly recorded_by: number; readonly recorded_at: Temporal.Instant }
export const insertCancellation = (db: Db, row: By & { outreach_event_id: number; reason: string }) =>
  db.insertInto('outreach_cancellation').values(row).execute()
export const insertAttendance = (db: Db, row: Insertable<OutreachAttendance>) => db.insertInto('outreach_attendance').values(row).execute()
export const insertOutcome = (db: Db, row: Insertable<OutreachOutcome>) => db.insertInto('outreach_outcome').values(row).execute()
export const insertContrary = (db: Db, row: By & { outreach_outcome_id: number }) => db.insertInto('outreach_outcome_contrary').values(row).execute()

/** Waits for whoever enters what came of an event, until the transaction ends. */
export const lockOutcomes = (db: Db) => sql`select pg_advisory_xact_lock(hashtext('outreach outcomes'))`.execute(db)

const events = (db: Db) =>
  db
    .selectFrom('outreach_event as e')
    .leftJoin('outreach_cancellation as x', 'x.outreach_event_id', 'e.id')
    .leftJoinLateral(
      (q) => q.selectFrom('outreach_attendance as y').selectAll('y').whereRef('y.outreach_event_id', '=', 'e.id').orderBy('y.id', 'desc').limit(1).as('c'),
      (on) => on.onTrue(),
    )
    .selectAll('e')
    .select(['x.reason as cancelled', 'c.disabled_count', 'c.other_count', 'c.organisation_count'])
export type Event = NonNullable<Awaited<ReturnType<typeof eventById>>>

export const eventById = (db: Db, id: number) => events(db).where('e.id', '=', id).executeTakeFirst()
/** Events from a day on, the next first. */
export const comingEvents = (db: Db, today: string) => events(db).where('e.held_on', '>=', today).orderBy('e.held_on').orderBy('e.id').limit(100).execute()
/** Events before a day, the last first. */
export const pastEvents = (db: Db, today: string) =>
  events(db).where('e.held_on', '<', today).orderBy('e.held_on', 'desc').orderBy('e.id', 'desc').limit(100).execute()
export const eventsIn = (db: Db, area: string, year: number) =>
  events(db)
    .where(sql<boolean>`starts_with(e.division, ${area})`)
    .where(sql<boolean>`extract(year from e.held_on) = ${year}`)
    .orderBy('e.held_on', 'desc')
    .orderBy('e.id', 'desc')
    .limit(300)
    .execute()

/** What came of an event and holds, in order. */
export const outcomesOf = (db: Db, event: number) =>
  db.selectFrom('outreach_came_of_it').selectAll().where('outreach_event_id', '=', event).orderBy('id').execute()
export type Outcome = Awaited<ReturnType<typeof outcomesOf>>[number]

/** What came of an area's events of a year, by kind: all, and of these on record. */
export async function yearOf(db: Db, area: string, year: number): Promise<{ kind: string; all: number; linked: number }[]> {
  const rows = await db
    .selectFrom('outreach_came_of_it as o')
    .innerJoin('outreach_event as e', 'e.id', 'o.outreach_event_id')
    .select(['o.kind', sql<bigint>`sum(o.outcome_count)`.as('all')])
    .select(sql<bigint>`count(*) filter (where num_nonnulls(o.vacancy_id, o.referral_id, o.placement_id) = 1)`.as('linked'))
    .where(sql<boolean>`starts_with(e.division, ${area})`)
    .where(sql<boolean>`extract(year from e.held_on) = ${year}`)
    .groupBy('o.kind')
    .execute()
  return rows.map(({ kind, all, linked }) => ({ kind: kind ?? '', all: Number(all), linked: Number(linked) }))
}
