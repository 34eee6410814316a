/** Acts on many persons at once, a row a person. */
import { sql, type Insertable, type RawBuilder } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { PersonAct } from '../../../kit/tables.ts'

type Instant = Temporal.Instant
export type Refused = { readonly phrase: Phrase; readonly values: Record<string, string | number | Phrase> }

export async function insertPersonAct(db: Db, row: Insertable<PersonAct>, persons: readonly number[]): Promise<number> {
  const { id } = await db.insertInto('person_act').values(row).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('person_act_item')
    .values(persons.map((person_id) => ({ person_act_id: id, person_id })))
    .execute()
  return id
}

export const personActById = (db: Db, id: number) => db.selectFrom('person_act').selectAll().where('id', '=', id).executeTakeFirst()

export async function itemsOf(db: Db, person_act_id: number) {
  const rows = await db
    .selectFrom('person_act_item as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .selectAll('i')
    .select(['p.name', 'p.name_latin'])
    .where('i.person_act_id', '=', person_act_id)
    .orderBy('i.id')
    .execute()
  return rows.map((row) => ({ ...row, refusal: row.refusal as unknown as Refused | null }))
}

/** The next person that waits, after the one looked at last, with the act. */
export const nextItem = (db: Db, after: number) =>
  db
    .selectFrom('person_act_item as i')
    .innerJoin('person_act as a', 'a.id', 'i.person_act_id')
    .select(['i.id', 'a.id as person_act', 'a.begun_by', 'a.role', 'a.division'])
    .where('i.outcome', 'is', null)
    .where('i.id', '>', after)
    .orderBy('i.id')
    .limit(1)
    .executeTakeFirst()

/** Holds a row while it is done; undefined when another machine does it, or has. */
export const holdItem = (db: Db, id: number) =>
  db.selectFrom('person_act_item').selectAll().where('id', '=', id).where('outcome', 'is', null).forUpdate().skipLocked().executeTakeFirst()
export const itemDone = (db: Db, id: number, done_at: Instant) =>
  db.updateTable('person_act_item').set({ outcome: 'done', done_at }).where('id', '=', id).execute()
export const itemRefused = (db: Db, id: number, done_at: Instant, refusal: Refused) =>
  db
    .updateTable('person_act_item')
    .set({ outcome: 'refused', done_at, refusal: JSON.stringify(refusal) })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .execute()
export const itemUndone = (db: Db, id: number, undone_at: Instant) => db.updateTable('person_act_item').set({ undone_at }).where('id', '=', id).execute()

/** Marks an act as undone, once. */
export async function personActUndone(db: Db, id: number, undone_at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('person_act').set({ undone_at }).where('id', '=', id).where('undone_at', 'is', null).executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Persons that fulfil what a list asks, or are ticked, in the reader's area: at most so many. */
export async function personsWhere(db: Db, where: RawBuilder<unknown>, order: RawBuilder<unknown>, most: number): Promise<{ id: number; name: string }[]> {
  return (await sql<{ id: number; name: string }>`select p.id, p.name from person p where ${where} order by ${order} limit ${most}`.execute(db)).rows
}
