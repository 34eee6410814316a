/** What waits, by desk: role, district, scheme and stage. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** How many wait and are late, the oldest, and the median of since when. */
export async function latenessIn(db: Db, area: string, today: string) {
  const rows = await db
    .selectFrom('application as a')
    .select(['a.stage_role', 'a.scheme', 'a.state', 'a.stage_index'])
    .select((e) => [
      sql<string>`left(a.division, 6)`.as('district'),
      e.fn.max('a.plan_version_id').as('plan_version_id'),
      e.fn.countAll<bigint>().as('waiting'),
      e.fn.countAll<bigint>().filterWhere('a.stage_due_on', '<', today).as('late'),
      e.fn.min('a.stage_since').as('oldest'),
      sql<Temporal.Instant>`percentile_disc(0.5) within group (order by a.stage_since)`.as('median'),
    ])
    .where('a.stage_role', 'is not', null)
    .where('a.state', '!=', 'on_notice')
    .where('a.division', '>=', area)
    .where('a.division', '<', `${area}~`)
    .groupBy(['a.stage_role', 'a.scheme', 'a.state', 'a.stage_index', sql`left(a.division, 6)`])
    .orderBy(sql`left(a.division, 6)`)
    .orderBy('a.scheme')
    .orderBy('a.stage_index')
    .orderBy('a.state')
    .execute()
  return rows.map((row) => ({ ...row, waiting: Number(row.waiting), late: Number(row.late) }))
}
