/** Who is due to be asked: of each placement that stands the latest mark, of each side that was not reached since. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import { marks, type Mark, type Whom } from '../rules.ts'

export type Due = {
  readonly id: number
  readonly name: string
  readonly name_latin: string
  readonly communication: string
  readonly disability_category: string | null
  readonly other_needs: readonly string[]
  readonly trading_name: string
  readonly mark: Mark
  readonly whom: Whom
  readonly due_on: string
  readonly tried: number
  readonly worker_account: number | null
  readonly employer_account: number | null
}
const after: Record<Mark, string> = { week_1: '7 days', month_1: '1 month', month_3: '3 months', month_6: '6 months', month_12: '12 months' }
const table = sql.join(marks.map((mark) => sql`(${sql.lit(mark)}, ${sql.lit(after[mark])}::interval)`))

/** How long after a year a placement is still asked about, in days from its start. */
const asked = 500

export type DueFilter = {
  readonly area: string
  readonly today: string
  /** only marks that came due since */ readonly since?: string
  /** only sides with an account whom the program has not asked yet */ readonly unasked?: boolean
  readonly skip?: number
  readonly limit: number
}
/** Due follow-ups of an area, the longest overdue first; none about somebody who died, moved away or was anonymised. */
export async function dueIn(db: Db, { area, today, since, unasked = false, skip = 0, limit }: DueFilter): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with latest as (
      select distinct on (p.id) p.id, p.person_id, p.organisation_id, m.mark, (p.started_on + m.after)::date as due_on
      from placement_standing p cross join (values ${table}) as m (mark, after)
      where p.started_on > ${today}::date - ${asked}::integer and (p.started_on + m.after)::date <= ${today}::date and starts_with(p.division, ${area})
        and (p.ended_on is null or p.ended_on > ${today}::date)
      order by p.id, m.after desc)
    select l.id, n.name, n.name_latin, n.communication, n.disability_category, n.other_needs, o.trading_name, l.mark, w.whom, l.due_on, n.account_id as worker_account, g.account_id as employer_account,
      (select count(*)::integer from follow_up f where f.placement_id = l.id and f.mark = l.mark and f.whom = w.whom) as tried
    from latest l cross join (values ('worker'), ('employer')) as w (whom)
    left join person_survivor v on v.id = l.person_id join person n on n.id = coalesce(v.survivor_id, l.person_id)
    join employer o on o.id = l.organisation_id left join organisation g on g.id = l.organisation_id
    where not exists (select 1 from follow_up f where f.placement_id = l.id and f.mark = l.mark and f.whom = w.whom and f.reached)
      and n.left_on is null and n.anonymised_at is null and l.due_on >= coalesce(${since ?? null}::date, l.due_on)
      and (not ${unasked}::boolean or (case w.whom when 'worker' then n.account_id else g.account_id end is not null
        and not exists (select 1 from follow_up_asked a where a.placement_id = l.id and a.mark = l.mark and a.whom = w.whom)))
    order by l.due_on, l.id, w.whom desc offset ${skip} limit ${limit}`.execute(db)
  return rows
}
