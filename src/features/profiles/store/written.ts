/** What was written of profiles since a transaction. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** The oldest transaction that runs now: whatever is not seen yet is not older. */
export async function oldestRunning(db: Db): Promise<string> {
  return (await sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(db)).rows[0]?.xid ?? '0'
}

/** Persons (survivors of merges) of whom anything that matching reads was written by that transaction or a later one, or who were merged or parted from `from` on. */
export async function profilesWritten(db: Db, since: string, from: Temporal.Instant): Promise<number[]> {
  const written = ['ability', 'tolerance', 'measure', 'work_wish', 'match_consent', 'person_change'].map(
    (table) => sql`select person_id from ${sql.table(table)} where written_in >= ${since}::xid8`,
  )
  const { rows } = await sql<{ id: number }>`
    select distinct coalesce(v.survivor_id, w.person_id) as id from (
      ${sql.join(written, sql` union all `)}
      union all select m.survivor_id from person_merge m where m.in_force_at >= ${from}
      union all select m.merged_id from person_merge m where m.in_force_at >= ${from}
      union all select x.id from person_unmerge u join person_merge m on m.id = u.merge_id cross join lateral unnest(array[m.survivor_id, m.merged_id]) as x (id)
        where u.undone_at >= ${from}) w
    left join person_survivor v on v.id = w.person_id`.execute(db)
  return rows.map(({ id }) => id)
}
