import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Placement } from '../../kit/tables.ts'

export const insertPlacement = (db: Db, row: Insertable<Placement>) => db.insertInto('placement').values(row).execute()

/** Persons placed under a plan, by the district of their first placement, as of a day. A person counts once. */
export async function countPlacements(db: Db, plan: string, until: string): Promise<{ district: string; count: number }[]> {
  const first = db
    .selectFrom('placement as p')
    .innerJoin('plan_version as v', 'v.id', 'p.plan_version_id')
    .select(['p.person_id', 'p.division'])
    .distinctOn('p.person_id')
    .where('v.plan', '=', plan)
    .where('p.started_on', '<=', until)
    .orderBy('p.person_id')
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
    .innerJoin('person as n', 'n.id', 'p.person_id')
    .innerJoin('organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'n.name', 'n.name_latin', 'o.trading_name', 'p.started_on', 'p.employment_form', 'p.monthly_wage_fen', 'p.contract_sha256', 'p.division'])
    .where('v.plan', '=', plan)
    .where('p.started_on', '<=', until)
    .where(sql<boolean>`starts_with(p.division, ${area})`)
    .orderBy('p.id')
    .limit(2000)
    .execute()
