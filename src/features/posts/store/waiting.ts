/** Who waits for a post, and what is known of their need. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { PostNeed, PostWait, PostWaitEnd } from '../../../kit/tables.ts'

export async function insertWait(db: Db, row: Insertable<PostWait>): Promise<number> {
  return (await db.insertInto('post_wait').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const endWait = (db: Db, row: Insertable<PostWaitEnd>) => db.insertInto('post_wait_end').values(row).execute()
export const insertNeed = (db: Db, row: Insertable<PostNeed>) => db.insertInto('post_need').values(row).execute()

/** Somebody who was merged into another is that one. */
const whoIs = (table: 'w' | 'n') => sql<number>`coalesce(m.survivor_id, ${sql.ref(`${table}.person_id`)})`

/** Those who wait, first come first; all kinds, or one. Whoever died, moved away or was made unknown waits no more. */
export const waiting = (db: Db, district: string, kind?: string) =>
  db
    .selectFrom('post_wait as w')
    .leftJoin('post_wait_end as e', 'e.post_wait_id', 'w.id')
    .leftJoin('person_survivor as m', 'm.id', 'w.person_id')
    .innerJoin('person_now as p', (join) => join.on('p.person_id', '=', whoIs('w')))
    .select(['w.id', 'w.kind', 'w.division', 'w.waiting_since', 'p.person_id', 'p.name', 'p.sex', 'p.birth_on', 'p.disability_grade'])
    .where('e.post_wait_id', 'is', null)
    .where('p.left_on', 'is', null)
    .where('p.anonymised_at', 'is', null)
    .where(sql<boolean>`starts_with(w.division, ${district})`)
    .$if(kind !== undefined, (query) => query.where('w.kind', '=', kind ?? ''))
    .orderBy('w.waiting_since')
    .orderBy('w.id')
    .execute()
export type WaitRow = Awaited<ReturnType<typeof waiting>>[number]

/** True when somebody waits for a post of the kind already. */
export const waitsAlready = async (db: Db, person_id: number, kind: string): Promise<boolean> =>
  (await db
    .selectFrom('post_wait as w')
    .leftJoin('post_wait_end as e', 'e.post_wait_id', 'w.id')
    .select('w.id')
    .where('w.person_id', '=', person_id)
    .where('w.kind', '=', kind)
    .where('e.post_wait_id', 'is', null)
    .executeTakeFirst()) !== undefined

/** What stands of each kind of need: the row recorded last. All persons, or one. */
export const needs = (db: Db, person_id?: number) =>
  db
    .selectFrom('post_need as n')
    .leftJoin('person_survivor as m', 'm.id', 'n.person_id')
    .select([whoIs('n').as('who'), 'n.need', 'n.holds', 'n.told_on', 'n.document', 'n.document_sha256'])
    .distinctOn([whoIs('n'), 'n.need'])
    .$if(person_id !== undefined, (query) => query.where(whoIs('n'), '=', person_id ?? 0))
    .orderBy(whoIs('n'))
    .orderBy('n.need')
    .orderBy('n.id', 'desc')
    .execute()
export type NeedRow = Awaited<ReturnType<typeof needs>>[number]

/** The days on which people of the reader's area were placed on public welfare posts anywhere in the city, the first one first. */
export const placementsBefore = async (db: Db): Promise<readonly { readonly person_id: number; readonly started_on: string }[]> =>
  (await sql<{ person_id: number; started_on: string }>`select * from placements_before()`.execute(db)).rows
