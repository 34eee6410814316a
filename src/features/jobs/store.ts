import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Placement } from '../../kit/tables.ts'

export const insertPlacement = (db: Db, row: Insertable<Placement>) => db.insertInto('placement').values(row).execute()

/** Somebody who was merged into another counts as that one. */
const whoCounts = sql<number>`coalesce(m.survivor_id, p.person_id)`

/** Persons placed under a plan, by the district of their first placement, as of a day. A person counts once. */
export async function countPlacements(db: Db, plan: string, until: string): Promise<{ district: string; count: number }[]> {
  const first = db
    .selectFrom('placement as p')
    .innerJoin('plan_version as v', 'v.id', 'p.plan_version_id')
    .leftJoin('person_survivor as m', 'm.id', 'p.person_id')
    .select(['p.division'])
    .distinctOn(whoCounts)
    .where('v.plan', '=', plan)
    .where('p.started_on', '<=', until)
    .orderBy(whoCounts)
    .orderBy('p.id')
  const rows = await db
    .selectFrom(first.as('f'))
    .select((e) => [sql<string>`left(f.division, 6)`.as('district'), e.fn.countAll<bigint>().as('n')])
    .groupBy('district')
    .execute()
  return rows.map(({ district, n }) => ({ district, count: Number(n) }))
}

/** The placements behind a number. */
export const placementsCounted = (db: Db, plan: string, until: string, area: string) =>
  db
    .selectFrom('placement as p')
    .innerJoin('plan_version as v', 'v.id', 'p.plan_version_id')
    .leftJoin('person_survivor as m', 'm.id', 'p.person_id')
    .innerJoin('person as n', (join) => join.on('n.id', '=', whoCounts))
    .innerJoin('organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'n.name', 'n.name_latin', 'o.trading_name', 'p.started_on', 'p.employment_form', 'p.monthly_wage_fen', 'p.contract_sha256', 'p.division'])
    .where('v.plan', '=', plan)
    .where('p.started_on', '<=', until)
    .where(sql<boolean>`starts_with(p.division, ${area})`)
    .orderBy('p.id')
    .limit(2000)
    .execute()
