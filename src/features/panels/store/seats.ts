/** Who has a seat, and who could have one. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { SittingMember } from '../../../kit/tables.ts'
import type { Seat } from '../../../plan/panel/seats.ts'

export const insertSeat = (db: Db, row: Insertable<SittingMember>) => db.insertInto('sitting_member').values(row).execute()

export type Member = Seat & { readonly account_id: number; readonly name: string }
export const seatsOf = async (db: Db, sitting: number): Promise<Member[]> =>
  (await db
    .selectFrom('sitting_member as m')
    .innerJoin('shared.account as a', 'a.id', 'm.account_id')
    .select(['m.account_id', 'm.sex', 'm.is_outside', 'm.is_user', 'a.name'])
    .where('m.sitting_id', '=', sitting)
    .orderBy('m.seated_at')
    .orderBy('a.id')
    .execute()) as Member[]

/** The accounts in these roles whose area takes in a division: only they see all the cases of a sitting there. */
export const seatable = (db: Db, city: string, roles: readonly string[], division: string) =>
  db
    .selectFrom('shared.role_grant as g')
    .innerJoin('shared.account as a', 'a.id', 'g.account_id')
    .select(['a.id', 'a.name'])
    .distinct()
    .where('g.city', '=', city)
    .where('g.role', 'in', roles)
    .where('g.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)
    .where(sql<boolean>`starts_with(${division}, regexp_replace(g.division, '(00){1,2}$', ''))`)
    .orderBy('a.id')
    .limit(200)
    .execute()
