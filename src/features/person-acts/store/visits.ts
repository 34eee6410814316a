/** Visits asked of a commissioner, and who could be asked. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

type Instant = Temporal.Instant

/** The commissioners at work inside an area. */
export const commissionersIn = (db: Db, city: string, area: string) =>
  db
    .selectFrom('shared.role_grant as g')
    .innerJoin('shared.account as a', 'a.id', 'g.account_id')
    .innerJoin('shared.division as d', 'd.code', 'g.division')
    .select(['a.id', 'a.name', 'g.division', 'd.name_zh', 'd.name_en'])
    .where('g.city', '=', city)
    .where('g.role', '=', 'commissioner')
    .where('g.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)
    .where(sql<boolean>`starts_with(g.division, ${area})`)
    .orderBy('g.division')
    .orderBy('a.name')
    .limit(1000)
    .execute()

/** Asks for a visit. False when this visitor was asked already and has not been there yet. */
export async function insertVisit(db: Db, row: { person_id: number; visitor_id: number; person_act_id: number; asked_at: Instant }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('person_visit')
    .values(row)
    .onConflict((on) => on.columns(['person_id', 'visitor_id']).where('made_at', 'is', null).where('withdrawn_at', 'is', null).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes back a visit that an act asked for, unless it was made. */
export async function withdrawVisit(db: Db, person_act_id: number, person_id: number, withdrawn_at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person_visit')
    .set({ withdrawn_at })
    .where('person_act_id', '=', person_act_id)
    .where('person_id', '=', person_id)
    .where('made_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The visitor was there. False when the visit is not theirs, or does not stand open. */
export async function visitMade(db: Db, id: number, visitor_id: number, made_on: string, made_at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person_visit')
    .set({ made_on, made_at })
    .where('id', '=', id)
    .where('visitor_id', '=', visitor_id)
    .where('made_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Visits that wait, the oldest first: of one visitor, or of everybody in the reader's area. */
export const openVisits = (db: Db, visitor: number | undefined, limit: number) =>
  db
    .selectFrom('person_visit as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .innerJoin('shared.division as d', 'd.code', 'p.division')
    .innerJoin('shared.account as a', 'a.id', 'v.visitor_id')
    .select(['v.id', 'v.person_id', 'v.asked_at', 'p.name', 'p.name_latin', 'p.village', 'd.name_zh', 'd.name_en', 'a.name as visitor'])
    .where('v.made_at', 'is', null)
    .where('v.withdrawn_at', 'is', null)
    .where('p.anonymised_at', 'is', null)
    .$if(visitor !== undefined, (q) => q.where('v.visitor_id', '=', visitor ?? 0))
    .orderBy('v.asked_at')
    .orderBy('v.id')
    .limit(limit)
    .execute()
