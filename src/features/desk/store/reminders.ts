/** What falls due: one round a day, and a row for every case and stage that was reminded of. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Reminder } from '../../../kit/tables.ts'
import { standsBy } from './held.ts'

/** Begins the round of a day; false when it was begun already. */
export async function beginRound(db: Db, day: string, begun_at: Temporal.Instant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('desk_round')
    .values({ day, begun_at })
    .onConflict((c) => c.column('day').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Cases of which nobody was reminded yet in this stage: due from a day to another; with who has each. */
export const dueCases = (db: Db, kind: 'before' | 'late', from: string | undefined, to: string) =>
  db
    .selectFrom('application as a')
    .leftJoin('held_case as h', (j) => j.onRef('h.application_id', '=', 'a.id').onRef('h.role', '=', 'a.stage_role').on(standsBy))
    .leftJoin('reminder as r', (j) => j.onRef('r.application_id', '=', 'a.id').onRef('r.stage_index', '=', 'a.stage_index').on('r.kind', '=', kind))
    .select(['a.id', 'a.number', 'a.stage_index', 'a.stage_role', 'a.stage_due_on', 'a.division', 'h.account_id as holder'])
    .where('a.stage_role', 'is not', null)
    .where('a.state', '!=', 'on_notice')
    .where('a.stage_due_on', '<=', to)
    .$if(from !== undefined, (q) => q.where('a.stage_due_on', '>=', from ?? ''))
    .where('r.id', 'is', null)
    .orderBy('a.stage_due_on')
    .orderBy('a.id')
    .limit(20_000)
    .execute()
export type DueCase = Awaited<ReturnType<typeof dueCases>>[number]

export async function insertReminders(db: Db, rows: readonly Insertable<Reminder>[]): Promise<void> {
  for (let n = 0; n < rows.length; n += 1000)
    await db
      .insertInto('reminder')
      .values(rows.slice(n, n + 1000))
      .execute()
}
