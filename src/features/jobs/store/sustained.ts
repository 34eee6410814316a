/** Who is still at work after three, six and twelve months: counted, with the people behind. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

export const spans = [3, 6, 12] as const
export type Span = (typeof spans)[number]

/** Placements so many months old, and whether the worker was reached afterwards and was at work. */
const old = (today: string, area: string) => sql`
  select p.id, coalesce(v.survivor_id, p.person_id) as who, p.organisation_id, p.started_on, left(p.division, 6) as district, m.months,
    (p.ended_on is null or p.ended_on >= p.started_on + m.months * interval '1 month') and exists (
      select 1 from follow_up f where f.placement_id = p.id and f.whom = 'worker' and f.at_work
        and f.met_on >= (p.started_on + m.months * interval '1 month')::date) as kept
  from placement_standing p left join person_survivor v on v.id = p.person_id
  cross join (values (3), (6), (12)) as m (months)
  where p.started_on + m.months * interval '1 month' <= ${today}::date and p.started_on > ${today}::date - 1100 and starts_with(p.division, ${area})`

export type SustainedCount = {
  readonly district: string
  readonly name_zh: string
  readonly name_en: string
  readonly months: Span
  readonly all: number
  readonly kept: number
}
/** By district and span: persons placed so long ago within the last three years, and those shown to be still at work. A person counts once. */
export async function sustainedIn(db: Db, area: string, today: string): Promise<SustainedCount[]> {
  const { rows } = await sql<SustainedCount>`
    select o.district, d.name_zh, d.name_en, o.months, count(distinct o.who)::integer as all, (count(distinct o.who) filter (where o.kept))::integer as kept
    from (${old(today, area)}) o join shared.division d on d.code = o.district group by 1, 2, 3, 4 order by 1, 4`.execute(db)
  return rows
}

export type Sustained = {
  readonly id: number
  readonly name: string
  readonly name_latin: string
  readonly trading_name: string
  readonly started_on: string
  readonly kept: boolean
}
/** The people behind a number, those who still work first; at most a thousand. */
export async function sustainedPeople(db: Db, district: string, months: Span, today: string): Promise<Sustained[]> {
  const { rows } = await sql<Sustained>`
    select o.id, n.name, n.name_latin, e.trading_name, o.started_on, o.kept
    from (${old(today, district)}) o join person n on n.id = o.who join employer e on e.id = o.organisation_id
    where o.months = ${months} order by o.kept desc, o.started_on desc, o.id limit 1000`.execute(db)
  return rows
}

export type Apart = { readonly others: number; readonly earn_more: number; readonly more_fen: bigint }
/** What placements brought besides: other people hired, and income that rose; of the last three years. */
export async function countedApart(db: Db, area: string, today: string): Promise<Apart | undefined> {
  const { rows } = await sql<Apart>`
    select coalesce(sum(others_hired_count), 0)::integer as others,
      (count(distinct person_id) filter (where monthly_wage_fen > wage_before_fen))::integer as earn_more,
      coalesce(avg(monthly_wage_fen - wage_before_fen) filter (where monthly_wage_fen > wage_before_fen), 0)::bigint as more_fen
    from placement_standing where started_on between ${today}::date - 1100 and ${today}::date and starts_with(division, ${area})`.execute(db)
  return rows[0]
}
