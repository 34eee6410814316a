/** Campaigns, inspections, and what was done about them. */
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Inspection, InspectionCampaign, InspectionMove } from '../../kit/tables.ts'
import type { State } from './flow.ts'
import type { Framed } from './rules.ts'

export async function insertCampaign(db: Db, row: Omit<Insertable<InspectionCampaign>, 'frame'> & { frame: readonly Framed[] }): Promise<number> {
  const values = { ...row, frame: JSON.stringify(row.frame) }
  return (await db.insertInto('inspection_campaign').values(values).returning('id').executeTakeFirstOrThrow()).id
}
export const campaigns = (db: Db) => db.selectFrom('inspection_campaign').selectAll().orderBy('id', 'desc').execute()
export const campaignById = async (db: Db, id: number) => {
  const row = await db.selectFrom('inspection_campaign').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...row, frame: row.frame as unknown as readonly Framed[] }
}

export const insertInspection = (db: Db, row: Insertable<Inspection>) => db.insertInto('inspection').values(row).execute()

const inspections = (db: Db) =>
  db
    .selectFrom('inspection as i')
    .innerJoin('recognition as r', 'r.id', 'i.recognition_id')
    .innerJoin('plaque_shown as shown', 'shown.recognition_id', 'r.id')
    .innerJoin('shared.division as d', 'd.code', 'i.division')
    .selectAll('i')
    .select(['r.plaque_number', 'shown.shown_name', 'r.category', 'r.plan_version_id', 'r.application_id', 'd.name_zh', 'd.name_en'])
    .$narrowType<{ shown_name: string }>()

/** A campaign's inspections that the reader may see. */
export const inspectionsOf = (db: Db, campaign: number) => inspections(db).where('i.campaign_id', '=', campaign).orderBy('r.plaque_number').execute()
/** All that the reader may see, the most urgent first: for the holder of plaques. */
export const inspectionsSeen = (db: Db, organisation: number) => inspections(db).where('i.organisation_id', '=', organisation).orderBy('i.id', 'desc').execute()
export const inspectionById = (db: Db, id: number) => inspections(db).where('i.id', '=', id).executeTakeFirst()
export type InspectionRow = NonNullable<Awaited<ReturnType<typeof inspectionById>>>

/** Moves an inspection if it still stands where the mover saw it. */
export async function moveIfStill(db: Db, id: number, from: State, to: State, now: Temporal.Instant, due_on: string): Promise<boolean> {
  const moved = await db.updateTable('inspection').set({ state: to, since: now, due_on }).where('id', '=', id).where('state', '=', from).executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

export const insertMove = (db: Db, row: Insertable<InspectionMove>) => db.insertInto('inspection_move').values(row).execute()
export const movesOf = (db: Db, inspection: number) =>
  db
    .selectFrom('inspection_move as m')
    .innerJoin('shared.account as a', 'a.id', 'm.made_by')
    .selectAll('m')
    .select('a.name as made_by_name')
    .where('m.inspection_id', '=', inspection)
    .orderBy('m.id')
    .execute()
