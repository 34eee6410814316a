/** Organisations that have somebody on their roster. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

export type Employer = { readonly id: number; readonly trading_name: string; readonly staff_count: number; readonly name_zh: string; readonly name_en: string }
export const employersAPage = 25

/** A page of the organisations of an area with at least one worker on the roster on a day, and one more when there are more. */
export const employersIn = (db: Db, area: string, on: string, page: number): Promise<Employer[]> =>
  db
    .selectFrom('organisation as o')
    .innerJoin('shared.division as d', 'd.code', 'o.division')
    .select(['o.id', 'o.trading_name', 'o.staff_count', 'd.name_zh', 'd.name_en'])
    .where(sql<boolean>`starts_with(o.division, ${area})`)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('staff as s')
          .leftJoin('staff_end as e', 'e.staff_id', 's.id')
          .select('s.id')
          .whereRef('s.organisation_id', '=', 'o.id')
          .where('s.contract_from', '<=', on)
          .where((at) => at.or([at('e.ended_on', 'is', null), at('e.ended_on', '>=', on)])),
      ),
    )
    .orderBy('o.id')
    .limit(employersAPage + 1)
    .offset(page * employersAPage)
    .execute()
