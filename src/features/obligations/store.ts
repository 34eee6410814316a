/** Months of obligations, and what was done about them. Insert only. */
import { sql, type Insertable, type NotNull } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { ObligationAnswer } from '../../kit/tables.ts'

/** Granted cases of organisations whose grant stands: with an award or a plaque in force. */
export const casesInForce = (db: Db) =>
  db
    .selectFrom('application as a')
    .innerJoin('application_move as m', (j) => j.onRef('m.application_id', '=', 'a.id').on('m.to_state', '=', 'granted'))
    .select(['a.id', 'a.plan_version_id', 'a.scheme', 'a.organisation_id', 'a.division', (e) => e.fn.max('m.made_at').as('granted_at')])
    .$narrowType<{ organisation_id: NotNull }>()
    .where('a.state', '=', 'granted')
    .where('a.organisation_id', 'is not', null)
    .where(
      sql<boolean>`exists (select 1 from award_standing w where w.application_id = a.id)
        or exists (select 1 from recognition r where r.application_id = a.id and r.standing <> 'withdrawn')`,
    )
    .groupBy('a.id')
    .execute()
export type InForce = Awaited<ReturnType<typeof casesInForce>>[number]

export type NewMonth = {
  application_id: number
  organisation_id: number
  division: string
  obligation: string
  month: string
  nth: number
  state: string
  counted: readonly number[]
  awaited: readonly number[]
  worked_out_at: Temporal.Instant
}
export const insertMonth = (db: Db, row: NewMonth) =>
  db
    .insertInto('obligation_month')
    .values({ ...row, counted: [...row.counted], awaited: [...row.awaited] })
    .execute()
export const insertAnswer = (db: Db, row: Insertable<ObligationAnswer>) => db.insertInto('obligation_answer').values(row).execute()

type Filled = { id: NotNull; application_id: NotNull; obligation: NotNull; month: NotNull; nth: NotNull; state: NotNull; counted: NotNull; awaited: NotNull }
const months = (db: Db) =>
  db
    .selectFrom('obligation_now as m')
    .innerJoin('application as a', 'a.id', 'm.application_id')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('obligation_answer as r', 'r.obligation_month_id', 'm.id')
    .selectAll('m')
    .select(['a.number', 'a.plan_version_id', 'a.scheme', 'o.trading_name', 'r.act', 'r.note', 'r.until', 'r.answered_at'])
    .$narrowType<Filled>()
export type Row = Awaited<ReturnType<typeof monthsOf>>[number]

export const monthsOf = (db: Db, application: number) =>
  months(db).where('m.application_id', '=', application).orderBy('m.month').orderBy('m.obligation').execute()
/** Months of an area that nobody has dealt with, broken first. */
export const monthsOpen = (db: Db, area: string) =>
  months(db)
    .where(sql<boolean>`starts_with(m.division, ${area})`)
    .where('m.state', '<>', 'kept')
    .where('r.obligation_month_id', 'is', null)
    .orderBy('m.state')
    .orderBy('m.month')
    .limit(200)
    .execute()
