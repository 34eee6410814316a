/** What follows faults: proposals, answers, decisions, what was carried out. Insert only. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Sanction, SanctionAnswer, SanctionSecond } from '../../../kit/tables.ts'
import type { Rung } from '../../../plan/ladder.ts'

/** Waits for whoever proposes or decides about the same inspection, until the transaction ends. */
export const lockInspection = (db: Db, id: number) => sql`select pg_advisory_xact_lock(hashtext(${`inspection ${id}`}))`.execute(db)

export async function insertSanction(db: Db, row: Omit<Insertable<Sanction>, 'step'> & { step: Rung }): Promise<number> {
  const values = { ...row, step: JSON.stringify(row.step) }
  return (await db.insertInto('sanction').values(values).returning('id').executeTakeFirstOrThrow()).id
}
export const insertAnswer = (db: Db, row: Insertable<SanctionAnswer>) => db.insertInto('sanction_answer').values(row).execute()
export const insertSecond = (db: Db, row: Insertable<SanctionSecond>) => db.insertInto('sanction_second').values(row).execute()

const sanctions = (db: Db) =>
  db
    .selectFrom('sanction as s')
    .innerJoin('recognition as r', 'r.id', 's.recognition_id')
    .innerJoin('plaque_shown as shown', 'shown.recognition_id', 'r.id')
    .leftJoin('sanction_answer as w', 'w.sanction_id', 's.id')
    .leftJoin('sanction_second as d', 'd.sanction_id', 's.id')
    .leftJoin('shared.account as b', 'b.id', 'd.seconded_by')
    .selectAll('s')
    .select(['r.plaque_number', 'r.category', 'shown.shown_name', 'w.text', 'w.on_paper', 'w.received_on', 'd.agreed', 'd.note as why_not', 'd.seconded_at'])
    .select(['d.seconded_by', 'b.name as seconded_by_name'])
    .$narrowType<{ shown_name: string; step: Rung }>()

export const sanctionById = (db: Db, id: number) => sanctions(db).where('s.id', '=', id).executeTakeFirst()
export type Row = NonNullable<Awaited<ReturnType<typeof sanctionById>>>
export const sanctionsOf = (db: Db, inspection: number) => sanctions(db).where('s.inspection_id', '=', inspection).orderBy('s.id').execute()
/** All that the reader may see, those not decided first. */
export const sanctionsSeen = (db: Db) =>
  sanctions(db)
    .orderBy(sql`d.sanction_id is not null`)
    .orderBy('s.id', 'desc')
    .limit(200)
    .execute()

/** How often a fault of a severity was decided on about a plaque. */
export async function timesBefore(db: Db, recognition: number, severity: string): Promise<number> {
  const all = await sanctions(db).where('s.recognition_id', '=', recognition).where('s.severity', '=', severity).where('d.agreed', '=', true).execute()
  return all.length
}

/** How often each grade was carried out in a campaign, of those the reader may see. */
export const gradesIn = (db: Db, campaign: number) =>
  db
    .selectFrom('sanction_effect as e')
    .innerJoin('sanction as s', 's.id', 'e.sanction_id')
    .innerJoin('inspection as i', 'i.id', 's.inspection_id')
    .select((e) => ['e.grade', e.fn.countAll<bigint>().as('n')])
    .where('i.campaign_id', '=', campaign)
    .groupBy('e.grade')
    .execute()
