/** Appeals, answers, withdrawals. Insert only. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Appeal, AppealAnswer } from '../../kit/tables.ts'

export type Of = 'application_move_id' | 'standing_change_id' | 'revocation_id'

/** Waits for whoever appeals on the same case, until the transaction ends. */
export const lockCase = (db: Db, application: number) => sql`select pg_advisory_xact_lock(hashtext(${`appeal ${application}`}))`.execute(db)
export async function insertAppeal(db: Db, row: Insertable<Appeal>): Promise<number> {
  return (await db.insertInto('appeal').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertAnswer = (db: Db, row: Insertable<AppealAnswer>) => db.insertInto('appeal_answer').values(row).execute()
export const insertWithdrawal = (db: Db, appeal_id: number, withdrawn_by: number, withdrawn_at: Temporal.Instant) =>
  db.insertInto('appeal_withdrawal').values({ appeal_id, withdrawn_by, withdrawn_at }).execute()

const appeals = (db: Db) =>
  db
    .selectFrom('appeal as p')
    .innerJoin('application as a', 'a.id', 'p.application_id')
    .leftJoin('appeal_answer as r', 'r.appeal_id', 'p.id')
    .leftJoin('appeal_withdrawal as w', 'w.appeal_id', 'p.id')
    .leftJoin('shared.account as b', 'b.id', 'r.answered_by')
    .selectAll('p')
    .select(['a.number', 'a.scheme', 'r.outcome', 'r.reason', 'r.paper', 'r.answered_at', 'b.name as answered_by_name', 'w.withdrawn_at'])
export type Row = NonNullable<Awaited<ReturnType<typeof appealById>>>

export const appealById = (db: Db, id: number) => appeals(db).where('p.id', '=', id).executeTakeFirst()
export const appealsOfCase = (db: Db, application: number) => appeals(db).where('p.application_id', '=', application).orderBy('p.id').execute()
/** Of an area, those that wait first, by their day. */
export const appealsIn = (db: Db, area: string) =>
  appeals(db)
    .where(sql<boolean>`starts_with(p.division, ${area})`)
    .orderBy(sql`r.appeal_id is not null or w.appeal_id is not null`)
    .orderBy(sql`coalesce(p.due_on, '9999-12-31')`)
    .orderBy('p.id', 'desc')
    .limit(200)
    .execute()

/** Who proposed and agreed to what an appeal is against, and whoever moved the case to its end. */
export async function decidersOf(db: Db, of: Of, id: number): Promise<number[]> {
  const { rows } = await (
    of === 'standing_change_id'
      ? sql<{ who: number }>`select unnest(array[c.proposed_by, s.seconded_by]) as who from standing_change c
          left join standing_second s on s.standing_change_id = c.id where c.id = ${id}`
      : of === 'revocation_id'
        ? sql<{ who: number }>`select unnest(array[r.proposed_by, s.seconded_by]) as who from revocation r
            left join revocation_second s on s.revocation_id = r.id where r.id = ${id}`
        : sql<{ who: number }>`select unnest(array[m.made_by, m.made_for, d.proposed_by, d.proposed_for, s.seconded_by]) as who
            from application_move m left join decision d on d.application_id = m.application_id left join decision_second s on s.decision_id = d.id
            where m.id = ${id}`
  ).execute(db)
  return rows.map(({ who }) => who).filter((who) => who !== null)
}
