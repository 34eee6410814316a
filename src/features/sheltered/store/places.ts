/** Places and who has them. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { ShelteredPlace, ShelteredStep } from '../../../kit/tables.ts'
import type { Stay } from '../rules.ts'

export const insertPlaces = (db: Db, rows: readonly Insertable<ShelteredPlace>[]) => db.insertInto('sheltered_place').values(rows).execute()
export const placesOf = (db: Db, organisation: number) =>
  db.selectFrom('sheltered_place').select(['id', 'name', 'opened_on']).where('organisation_id', '=', organisation).orderBy('id').execute()

/** Everybody who attends or attended a workshop, wherever their files lie; merged persons read as who stands for them. */
export async function staysOf(db: Db, organisation: number): Promise<Stay[]> {
  return (await sql<Stay>`select * from sheltered_people(${organisation})`.execute(db)).rows
}
/** The workshop that a stay is at; undefined when the reader does not see it. */
export const workshopOfStay = (db: Db, stay: number) =>
  db
    .selectFrom('sheltered_stay as s')
    .innerJoin('sheltered_place as p', 'p.id', 's.place_id')
    .select('p.organisation_id')
    .where('s.id', '=', stay)
    .executeTakeFirst()

export async function insertStay(
  db: Db,
  row: { place_id: number; person_id: number; from_on: string; by: number | null; at: Temporal.Instant },
): Promise<number> {
  const { place_id, person_id, from_on, by, at } = row
  const { rows } = await sql<{ id: number }>`insert into sheltered_stay (place_id, person_id, during, recorded_by, recorded_at)
    values (${place_id}, ${person_id}, daterange(${from_on}::date, null), ${by}, ${at}) returning id`.execute(db)
  return rows[0]?.id ?? 0
}
/** Ends a stay with its last day, if it goes on. */
export const endStay = (db: Db, id: number, last_on: string) =>
  sql`update sheltered_stay set during = daterange(lower(during), ${last_on}::date + 1) where id = ${id} and upper_inf(during)`.execute(db)

export const insertStep = (db: Db, row: Insertable<ShelteredStep>) => db.insertInto('sheltered_step').values(row).execute()
/** The steps of everybody at a workshop, in order. */
export const stepsOf = (db: Db, organisation: number) =>
  db
    .selectFrom('sheltered_step as t')
    .innerJoin('sheltered_stay as s', 's.id', 't.stay_id')
    .innerJoin('sheltered_place as p', 'p.id', 's.place_id')
    .select(['t.stay_id', 't.step', 't.happened_on', 't.note'])
    .where('p.organisation_id', '=', organisation)
    .orderBy('t.happened_on')
    .orderBy('t.id')
    .execute()
export type StepRow = Awaited<ReturnType<typeof stepsOf>>[number]
