/** Rows on record that may have come of an event: of its area, made on its day or later, and counted for no event yet. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

export type Linkable = { readonly kind: 'vacancy' | 'referral' | 'placement'; readonly id: number; readonly says: string; readonly on: string }

/** The newest two hundred. No person is named. */
export async function linkable(db: Db, area: string, since: string): Promise<Linkable[]> {
  const { rows } = await sql<Linkable>`
    select kind, id, says, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "on" from (
      select 'vacancy' as kind, v.id, v.title || ' · ' || v.employer_name as says, v.opened_at as at, v.division from vacancy v
      union all
      select 'referral', r.id, v.title || ' · ' || v.employer_name, r.referred_at, r.division from referral r join vacancy v on v.id = r.vacancy_id
      union all
      select 'placement', p.id, o.trading_name, p.recorded_at, p.division from placement p join organisation o on o.id = p.organisation_id
    ) t
    where starts_with(division, ${area}) and at >= ${since}::date::timestamp at time zone 'Asia/Shanghai'
      and not exists (select 1 from outreach_came_of_it c
        where case t.kind when 'vacancy' then c.vacancy_id when 'referral' then c.referral_id else c.placement_id end = t.id)
    order by at desc, kind, id limit 200`.execute(db)
  return rows
}
