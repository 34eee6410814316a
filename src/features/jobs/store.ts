/** Placements as results count them. */
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../kit/db.ts'

/** Somebody who was merged into another counts as that one. */
const whoCounts = sql<number>`coalesce(m.survivor_id, p.person_id)`

/** Placements under a plan up to a day that were not taken back and have the evidence that the target asks for beside the contract. */
function counted(plan: string, until: string, evidence: readonly string[]): RawBuilder<unknown> {
  const asked = evidence.filter((kind) => kind !== 'contract')
  const all = [sql`v.plan = ${plan}`, sql`p.started_on <= ${until}`, sql`not exists (select 1 from placement_contrary x where x.placement_id = p.id)`]
  for (const kind of asked)
    all.push(sql`(exists (select 1 from placement_evidence e where e.placement_id = p.id and e.kind = ${kind})
      or (${kind} = 'visit' and exists (select 1 from follow_up f where f.placement_id = p.id and f.way = 'visit' and f.reached)))`)
  return sql.join(all, sql` and `)
}

/** Persons placed under a plan, by the district of their first placement, as of a day. A person counts once. */
export async function countPlacements(db: Db, plan: string, until: string, evidence: readonly string[] = []): Promise<{ district: string; count: number }[]> {
  const { rows } = await sql<{ district: string; count: number }>`
    select left(f.division, 6) as district, count(*)::integer as count from (
      select distinct on (${whoCounts}) p.division
      from placement p join plan_version v on v.id = p.plan_version_id left join person_survivor m on m.id = p.person_id
      where ${counted(plan, until, evidence)} order by ${whoCounts}, p.id) f
    group by 1`.execute(db)
  return rows
}

export type CountedPlacement = {
  readonly id: number
  readonly name: string
  readonly name_latin: string
  readonly trading_name: string
  readonly started_on: string
  readonly contract_sha256: string
}
/** The placements behind a number; the employer may lie in another district than the person. */
export async function placementsCounted(db: Db, plan: string, until: string, area: string, evidence: readonly string[] = []): Promise<CountedPlacement[]> {
  const { rows } = await sql<CountedPlacement>`
    select p.id, n.name, n.name_latin, o.trading_name, p.started_on, p.contract_sha256
    from placement p join plan_version v on v.id = p.plan_version_id left join person_survivor m on m.id = p.person_id
    join person n on n.id = ${whoCounts} join employer o on o.id = p.organisation_id
    where ${counted(plan, until, evidence)} and starts_with(p.division, ${area}) order by p.id limit 2000`.execute(db)
  return rows
}
