/** Rounds of the doors: a day, who goes, and the stops in order. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { WorkRound, WorkStop } from '../../../kit/tables.ts'

export async function insertRound(db: Db, row: Insertable<WorkRound>): Promise<number> {
  return (await db.insertInto('work_round').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertStops = (db: Db, rows: readonly Insertable<WorkStop>[]) => db.insertInto('work_stop').values(rows).execute()

/** The rounds a reader sees, the latest day first, with how many of their doors. */
export const roundsSeen = (db: Db) =>
  db
    .selectFrom('work_round as r')
    .select((e) => [
      'r.id',
      'r.visit_on',
      'r.visitor',
      e.selectFrom('work_stop as t').select(e.fn.countAll<bigint>().as('n')).whereRef('t.round_id', '=', 'r.id').as('stops'),
    ])
    .orderBy('r.visit_on', 'desc')
    .orderBy('r.id', 'desc')
    .limit(100)
    .execute()
export const roundById = (db: Db, id: number) => db.selectFrom('work_round').selectAll().where('id', '=', id).executeTakeFirst()
/** The stops of a round, in order, with the share that each is about. */
export const stopsOf = (db: Db, round: number) =>
  db
    .selectFrom('work_stop as t')
    .innerJoin('work_share as s', 's.id', 't.share_id')
    .innerJoin('work_order as o', 'o.id', 's.order_id')
    .innerJoin('shared.division as d', 'd.code', 's.division')
    .select(['t.position', 's.id as share_id', 's.piece_count', 's.division', 'o.product', 'd.name_zh', 'd.name_en'])
    .where('t.round_id', '=', round)
    .orderBy('t.position')
    .execute()
/** The rounds that came or come to one door: who was told the address, and for which day. */
export const visitsTo = (db: Db, share: number) =>
  db
    .selectFrom('work_stop as t')
    .innerJoin('work_round as r', 'r.id', 't.round_id')
    .select(['r.visit_on', 'r.visitor'])
    .where('t.share_id', '=', share)
    .orderBy('r.visit_on')
    .limit(100)
    .execute()
