/** What panels decided. */
import type { Db } from '../../../kit/db.ts'
import type { Told } from '../../../plan/panel.ts'

export const insertResult = (
  db: Db,
  row: { sitting_id: number; application_id: number; carried: boolean; explained: readonly Told[]; decided_at: Temporal.Instant },
) =>
  db
    .insertInto('sitting_result')
    .values({ ...row, explained: JSON.stringify(row.explained) })
    .execute()

/** The results of a sitting, or of a case. */
export async function resultsOf(db: Db, of: { sitting: number } | { application: number }) {
  const rows = await db
    .selectFrom('sitting_result as r')
    .selectAll('r')
    .$if('sitting' in of, (q) => q.where('r.sitting_id', '=', 'sitting' in of ? of.sitting : 0))
    .$if('application' in of, (q) => q.where('r.application_id', '=', 'application' in of ? of.application : 0))
    .orderBy('r.decided_at')
    .execute()
  return rows.map(({ explained, ...row }) => ({ ...row, explained: explained as unknown as Told[] }))
}

/** Whether a panel carried a case at a stage, in this round of it. */
export async function carriedIn(db: Db, application: number, stage_index: number, round: number): Promise<boolean> {
  const row = await db
    .selectFrom('sitting_result as r')
    .innerJoin('sitting as s', 's.id', 'r.sitting_id')
    .innerJoin('sitting_case as c', (join) => join.onRef('c.sitting_id', '=', 'r.sitting_id').onRef('c.application_id', '=', 'r.application_id'))
    .select('r.carried')
    .where('r.application_id', '=', application)
    .where('s.stage_index', '=', stage_index)
    .where('c.round', '=', round)
    .orderBy('r.decided_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.carried ?? false
}
