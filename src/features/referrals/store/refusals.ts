/** Refusals though the profile fits, and what was done about each. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { RefusalFollow } from '../../../kit/tables.ts'

export const insertFollow = (db: Db, row: Insertable<RefusalFollow>) => db.insertInto('refusal_follow').values(row).execute()

export type RefusalRow = {
  readonly id: number
  readonly name: string
  readonly name_latin: string
  readonly title: string
  readonly employer_name: string
  readonly since: Temporal.Instant
  readonly reason: string
  readonly note: string
  readonly outcome: string | null
}
/** Refusals of an area where nothing the job asks stood in the way (at most with an arrangement), those not taken up first. */
export async function refusalsThoughFit(db: Db, area: string): Promise<RefusalRow[]> {
  const { rows } = await sql<RefusalRow>`
    select r.id, n.name, n.name_latin, v.title, v.employer_name, r.since, m.told ->> 'reason' as reason, m.note,
      (select f.outcome from refusal_follow f where f.referral_id = r.id order by f.id desc limit 1) as outcome
    from referral r join vacancy v on v.id = r.vacancy_id left join person_survivor s on s.id = r.person_id
    join person n on n.id = coalesce(s.survivor_id, r.person_id)
    join lateral (select * from referral_move m where m.referral_id = r.id and m.move = 'refuse' order by m.id desc limit 1) m on true
    where r.state = 'refused' and r.standing in ('ok', 'with') and starts_with(r.division, ${area})
      and m.told ->> 'reason' not in ('filled', 'not_come')
    order by (select max(f.id) from refusal_follow f where f.referral_id = r.id) nulls first, r.since desc limit 300`.execute(db)
  return rows
}

export const followsOf = (db: Db, referral: number) =>
  db
    .selectFrom('refusal_follow as f')
    .leftJoin('shared.account as a', 'a.id', 'f.recorded_by')
    .selectAll('f')
    .select('a.name as recorded_by_name')
    .where('f.referral_id', '=', referral)
    .orderBy('f.id')
    .execute()
export type FollowRow = Awaited<ReturnType<typeof followsOf>>[number]
