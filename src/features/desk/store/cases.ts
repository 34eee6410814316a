/** The cases that wait at a desk, narrowed by a question. */
import { sql, type ExpressionBuilder, type SqlBool, type Expression } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { DB } from '../../../kit/tables.ts'
import type { Question } from '../question.ts'
import { standsBy } from './held.ts'

/** Whose turn in which area, on which day; `soon` is the last day that counts as soon; `mine` are the accounts whose cases are one's own. */
export type Desk = { readonly role: string; readonly area: string; readonly today: string; readonly soon: string; readonly mine: readonly number[] }
const never = '9999-12-31'
type Waiting = ExpressionBuilder<DB & { a: DB['application'] }, 'a'>

function conditions(e: Waiting, desk: Desk, q: Question): Expression<SqlBool>[] {
  const area = q.district?.startsWith(desk.area) ? q.district : desk.area
  const held = e
    .selectFrom('held_case as h')
    .select('h.account_id')
    .whereRef('h.application_id', '=', 'a.id')
    .whereRef('h.role', '=', 'a.stage_role')
    .where(standsBy)
  return [
    e('a.stage_role', '=', q.role ?? desk.role),
    e('a.division', '>=', area),
    e('a.division', '<', `${area}~`),
    e('a.state', '!=', 'on_notice'),
    // on one's own desk lies nothing that one stands aside from
    ...(q.role === undefined
      ? [
          e.not(
            e.exists(
              e
                .selectFrom('conflict as x')
                .select('x.id')
                .where('x.account_id', '=', desk.mine[0] ?? 0)
                .whereRef('x.application_id', '=', 'a.id'),
            ),
          ),
        ]
      : []),
    ...(q.scheme === undefined ? [] : [e('a.scheme', '=', q.scheme)]),
    ...(q.state === undefined ? [] : [e('a.state', '=', q.state)]),
    ...(q.stage === undefined ? [] : [e('a.stage_index', '=', q.stage)]),
    ...(q.lateness === 'late' ? [e('a.stage_due_on', '<', desk.today)] : []),
    ...(q.lateness === 'soon' ? [e.between('a.stage_due_on', desk.today, desk.soon)] : []),
    ...(q.lateness === 'in_time' ? [e.or([e('a.stage_due_on', '>=', desk.today), e('a.stage_due_on', 'is', null)])] : []),
    ...(q.holder === 'nobody' ? [e.not(e.exists(held))] : []),
    ...(q.holder === 'mine' ? [e.exists(held.where('h.account_id', 'in', [...desk.mine]))] : []),
  ]
}

/** How many wait, and how many of them are late. */
export async function countCases(db: Db, desk: Desk, q: Question): Promise<{ count: number; late: number }> {
  const row = await db
    .selectFrom('application as a')
    .select((e) => [e.fn.countAll<bigint>().as('n'), e.fn.countAll<bigint>().filterWhere('a.stage_due_on', '<', desk.today).as('late')])
    .where((e) => e.and(conditions(e as Waiting, desk, q)))
    .executeTakeFirstOrThrow()
  return { count: Number(row.n), late: Number(row.late) }
}

/** The cases themselves, up to so many, after the one seen last. */
export const urgent = (db: Db, desk: Desk, q: Question, after: { due: string; id: number } | undefined, limit: number) =>
  db
    .selectFrom('application as a')
    .select(['a.id', 'a.number', 'a.plan_version_id', 'a.scheme', 'a.state', 'a.stage_index', 'a.stage_role', 'a.stage_due_on', 'a.stage_since'])
    .select(['a.division', 'a.person_id', 'a.organisation_id'])
    .where((e) => e.and(conditions(e as Waiting, desk, q)))
    .$if(after !== undefined, (one) =>
      one.where(sql<boolean>`(coalesce(a.stage_due_on, ${never}::date), a.id) > (${after?.due ?? never}::date, ${after?.id ?? 0}::integer)`),
    )
    .orderBy(sql`coalesce(a.stage_due_on, ${never}::date)`)
    .orderBy('a.id')
    .limit(limit)

/** A page of them, the most urgent first, with names and who has each. Names are looked up for the page only. */
export const casesWaiting = (db: Db, desk: Desk, q: Question, after?: { due: string; id: number }) =>
  db
    .selectFrom(urgent(db, desk, q, after, 50).as('a'))
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .leftJoin('held_case as h', (j) => j.onRef('h.application_id', '=', 'a.id').onRef('h.role', '=', 'a.stage_role').on(standsBy))
    .leftJoin('shared.account as w', 'w.id', 'h.account_id')
    .innerJoin('shared.division as d', 'd.code', 'a.division')
    .selectAll('a')
    .select(['d.name_zh', 'd.name_en', 'p.name as person_name', 'p.name_latin', 'o.trading_name', 'h.account_id as holder', 'w.name as holder_name'])
    .orderBy(sql`coalesce(a.stage_due_on, ${never}::date)`)
    .orderBy('a.id')
    .execute()
export type WaitingCase = Awaited<ReturnType<typeof casesWaiting>>[number]
