/** Who works at a desk: accounts with a role whose area takes in a division. Read only. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

const area = sql<string>`case when length(g.division) > 6 then g.division else regexp_replace(g.division, '(00){1,2}$', '') end`

const officers = (db: Db, city: string) =>
  db
    .selectFrom('shared.role_grant as g')
    .innerJoin('shared.account as a', 'a.id', 'g.account_id')
    .select(['a.id', 'a.name', 'g.role', 'g.division'])
    .where('g.city', '=', city)
    .where('g.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)

/** Those who could have a case of this division at this desk. */
export const officersAt = (db: Db, city: string, role: string, division: string) =>
  officers(db, city)
    .where('g.role', '=', role)
    .where(sql<boolean>`starts_with(${division}, ${area})`)
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()

/** All officers whose desk lies in an area. */
export const officersIn = (db: Db, city: string, within: string) =>
  officers(db, city)
    .where('g.role', 'in', ['district_officer', 'city_officer', 'finance_officer'])
    .where(sql<boolean>`starts_with(${area}, ${within})`)
    .orderBy('g.division')
    .orderBy('a.name')
    .limit(1000)
    .execute()
