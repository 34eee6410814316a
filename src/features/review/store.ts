/** Site visits and decisions. */
import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Role } from '../../kit/role.ts'

type Instant = Temporal.Instant

export const insertVisit = (
  db: Db,
  row: { application_id: number; visited_on: string; found: string; as_described: boolean; visited_by: number; recorded_at: Instant },
) => db.insertInto('site_visit').values(row).execute()

export const visitsOf = (db: Db, application: number) =>
  db
    .selectFrom('site_visit as v')
    .innerJoin('shared.account as a', 'a.id', 'v.visited_by')
    .selectAll('v')
    .select('a.name as visited_by_name')
    .where('v.application_id', '=', application)
    .orderBy('v.id')
    .execute()

export type NewDecision = {
  application_id: number
  outcome: 'grant' | 'refuse'
  reason: string
  clause: string | null
  verdict: unknown
  changes_move_id: number | null
  proposed_by: number
  proposed_for: number | null
  proposed_at: Instant
}
export const insertDecision = (db: Db, row: NewDecision) =>
  db
    .insertInto('decision')
    .values({ ...row, verdict: JSON.stringify(row.verdict) })
    .execute()

/** The decision on a case that waits for its second person. */
export const openDecision = (db: Db, application: number) =>
  db
    .selectFrom('decision as d')
    .leftJoin('decision_second as s', 's.decision_id', 'd.id')
    .selectAll('d')
    .where('d.application_id', '=', application)
    .where('s.decision_id', 'is', null)
    .orderBy('d.id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const insertSecond = (db: Db, row: { decision_id: number; agreed: boolean; note: string | null; seconded_by: number; seconded_at: Instant }) =>
  db.insertInto('decision_second').values(row).execute()

export const decisionsOf = (db: Db, application: number) =>
  db
    .selectFrom('decision as d')
    .leftJoin('decision_second as s', 's.decision_id', 'd.id')
    .innerJoin('shared.account as a', 'a.id', 'd.proposed_by')
    .leftJoin('shared.account as b', 'b.id', 's.seconded_by')
    .select([
      'd.id',
      'd.outcome',
      'd.reason',
      'd.clause',
      'd.proposed_at',
      's.agreed',
      's.note',
      's.seconded_at',
      'a.name as proposed_by_name',
      'b.name as seconded_by_name',
    ])
    .where('d.application_id', '=', application)
    .orderBy('d.id')
    .execute()

export type QueueFilter = {
  readonly scheme?: string | undefined
  readonly state?: string | undefined
  readonly after?: { due: string; id: number } | undefined
}
const never = '9999-12-31'

/** The cases whose turn it is for a role in an area, the most urgent first, a page of 50; without those from which the reader stood aside. */
export function queueOf(db: Db, role: Role, area: string, account: number, filter: QueueFilter) {
  const due = sql`coalesce(a.stage_due_on, ${never}::date)`
  const urgent = db
    .selectFrom('application as a')
    .select([
      'a.id',
      'a.number',
      'a.plan_version_id',
      'a.scheme',
      'a.state',
      'a.stage_index',
      'a.stage_due_on',
      'a.stage_since',
      'a.submitted_at',
      'a.received_on',
    ])
    .select(['a.division', 'a.person_id', 'a.organisation_id'])
    .where('a.stage_role', '=', role)
    .where('a.division', '>=', area)
    .where('a.division', '<', `${area}~`)
    .where('a.state', '!=', 'on_notice')
    .where((e) => e.not(e.exists(e.selectFrom('conflict as x').select('x.id').where('x.account_id', '=', account).whereRef('x.application_id', '=', 'a.id'))))
    .$if(filter.scheme !== undefined, (q) => q.where('a.scheme', '=', filter.scheme ?? ''))
    .$if(filter.state !== undefined, (q) => q.where('a.state', '=', filter.state ?? ''))
    .$if(filter.after !== undefined, (q) =>
      q.where(sql<boolean>`(coalesce(a.stage_due_on, ${never}::date), a.id) > (${filter.after?.due ?? never}::date, ${filter.after?.id ?? 0}::integer)`),
    )
    .orderBy(due)
    .orderBy('a.id')
    .limit(50)
  // names are looked up for the page only, not for all who wait
  return db
    .selectFrom(urgent.as('a'))
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin('shared.division as d', 'd.code', 'a.division')
    .selectAll('a')
    .select(['d.name_zh', 'd.name_en', 'p.name as person_name', 'p.name_latin', 'o.trading_name'])
    .orderBy(due)
    .orderBy('a.id')
    .execute()
}

/** How many cases wait for a role in an area, by state, and how many of them are late. */
export async function queueCounts(db: Db, role: Role, area: string, today: string): Promise<{ state: string; count: number; late: number }[]> {
  const rows = await db
    .selectFrom('application as a')
    .select((e) => ['a.state', e.fn.countAll<bigint>().as('n'), e.fn.countAll<bigint>().filterWhere('a.stage_due_on', '<', today).as('late')])
    .where('a.stage_role', '=', role)
    .where('a.division', '>=', area)
    .where('a.division', '<', `${area}~`)
    .where('a.state', '!=', 'on_notice')
    .groupBy('a.state')
    .execute()
  return rows.map(({ state, n, late }) => ({ state, count: Number(n), late: Number(late) }))
}
