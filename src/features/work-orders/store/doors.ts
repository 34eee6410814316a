/** What happens at the doors: materials out, training, pieces back, and how they were found. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { WorkCheck, WorkCollection, WorkHandOut, WorkTraining } from '../../../kit/tables.ts'
import type { Batch, Collected } from '../rules/balance.ts'

export const insertHandOut = (db: Db, row: Insertable<WorkHandOut>) => db.insertInto('work_hand_out').values(row).execute()
export const insertTraining = (db: Db, row: Insertable<WorkTraining>) => db.insertInto('work_training').values(row).execute()
export const insertCollection = (db: Db, row: Insertable<WorkCollection>) => db.insertInto('work_collection').values(row).execute()
export const insertCheck = (db: Db, row: Insertable<WorkCheck>) => db.insertInto('work_check').values(row).execute()

export type CollectedRow = Collected & {
  readonly hand_out_id: number
  readonly collected_on: string
  readonly reason: string | null
  readonly recorded_by: number | null
  readonly checked_by: number | null
}
export type BatchRow = Omit<Batch, 'collections'> & {
  readonly share_id: number
  readonly handed_on: string
  readonly receipt_how: string
  readonly receipt_sha256: string | null
  readonly recorded_by: number | null
  readonly collections: readonly CollectedRow[]
}

/** The batches of some shares with what came back of each, by share. */
export async function batchesOf(db: Db, shares: readonly number[]): Promise<Map<number, BatchRow[]>> {
  if (shares.length === 0) return new Map()
  const handed = await db
    .selectFrom('work_hand_out as h')
    .innerJoin('work_rate as r', 'r.id', 'h.rate_id')
    .select([
      'h.id',
      'h.share_id',
      'h.piece_count',
      'h.rate_id',
      'r.rate_fen',
      'r.per_pieces',
      'h.handed_on',
      'h.receipt_how',
      'h.receipt_sha256',
      'h.recorded_by',
    ])
    .where('h.share_id', 'in', shares)
    .orderBy('h.id')
    .execute()
  const back =
    handed.length === 0
      ? []
      : await collectionsOf(
          db,
          handed.map(({ id }) => id),
        )
  const rows = handed.map((batch) => ({ ...batch, collections: back.filter(({ hand_out_id }) => hand_out_id === batch.id) }))
  return Map.groupBy(rows, ({ share_id }) => share_id)
}

const collectionsOf = (db: Db, handOuts: readonly number[]): Promise<CollectedRow[]> =>
  db
    .selectFrom('work_collection as c')
    .leftJoin('work_check as k', 'k.collection_id', 'c.id')
    .select([
      'c.id',
      'c.hand_out_id',
      'c.piece_count',
      'c.hours',
      'c.collected_on',
      'c.recorded_by',
      'k.good_count',
      'k.rework_count',
      'k.spoilt_count',
      'k.spoilt_by',
      'k.reason',
      'k.checked_by',
    ])
    .select(sql<Collected['collects']>`c.collects`.as('collects'))
    .where('c.hand_out_id', 'in', handOuts)
    .orderBy('c.id')
    .execute()

export const trainingsOf = (db: Db, share: number) => db.selectFrom('work_training').selectAll().where('share_id', '=', share).orderBy('id').execute()
/** Which of these shares had a training visit. */
export async function trainedAmong(db: Db, shares: readonly number[]): Promise<Set<number>> {
  if (shares.length === 0) return new Set()
  const rows = await db.selectFrom('work_training').select('share_id').distinct().where('share_id', 'in', shares).execute()
  return new Set(rows.map(({ share_id }) => share_id))
}
