/** The end of a term: whose comes near, what was tried, and why somebody left. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { PostExit, PostStep } from '../../../kit/tables.ts'

export const insertStep = (db: Db, row: Insertable<PostStep>) => db.insertInto('post_step').values(row).execute()
export const insertExit = (db: Db, row: Insertable<PostExit>) => db.insertInto('post_exit').values(row).execute()
export const setEnded = (db: Db, id: number, ended_on: string) =>
  db.updateTable('post_holding').set({ ended_on }).where('id', '=', id).where('ended_on', 'is', null).execute()

/** Every holding of a post, newest first, with why it ended. */
export const holdingsOf = (db: Db, post_id: number) =>
  db
    .selectFrom('post_holding as h')
    .leftJoin('person as n', 'n.id', 'h.person_id')
    .leftJoin('post_exit as e', 'e.post_holding_id', 'h.id')
    .select(['h.id', 'h.person_id', 'n.name', 'h.started_on', 'h.term_ends_on', 'h.term_rule', 'h.ended_on', 'e.why', 'e.note'])
    .where('h.post_id', '=', post_id)
    .orderBy('h.started_on', 'desc')
    .execute()
export type HoldingRow = Awaited<ReturnType<typeof holdingsOf>>[number]

export const stepsOf = (db: Db, holdings: readonly number[]) =>
  db
    .selectFrom('post_step')
    .select(['post_holding_id', 'tried', 'tried_on', 'note'])
    .where('post_holding_id', 'in', [0, ...holdings])
    .orderBy('tried_on')
    .orderBy('id')
    .execute()
export type StepRow = Awaited<ReturnType<typeof stepsOf>>[number]

/** Who still holds a post whose term ends by a day, the nearest first. */
export const endingBy = (db: Db, day: string) =>
  db
    .selectFrom('post_holding as h')
    .innerJoin('post as p', 'p.id', 'h.post_id')
    .innerJoin('shared.division as d', 'd.code', 'p.division')
    .leftJoin('person_survivor as v', 'v.id', 'h.person_id')
    .leftJoin('person_now as n', (join) => join.on('n.person_id', '=', sql<number>`coalesce(v.survivor_id, h.person_id)`))
    .leftJoin('post_term_told as t', 't.post_holding_id', 'h.id')
    .select(['h.id', 'h.post_id', 'h.term_ends_on', 'p.title', 'n.name', 't.told_at', 'd.name_zh', 'd.name_en'])
    // the account may be that of an entry that was merged away
    .select(
      sql<
        number | null
      >`coalesce(n.account_id, (select max(b.account_id) from person_survivor w join person b on b.id = w.id where w.survivor_id = n.person_id))`.as(
        'account_id',
      ),
    )
    .where('h.ended_on', 'is', null)
    .where('h.term_ends_on', '<=', day)
    .orderBy('h.term_ends_on')
    .orderBy('h.id')
    .limit(500)
    .execute()
export type EndingRow = Awaited<ReturnType<typeof endingBy>>[number]

/** Notes that a holder was told; false when they had been. */
export async function noteTold(db: Db, post_holding_id: number, told_at: Temporal.Instant): Promise<boolean> {
  const done = await sql`insert into post_term_told (post_holding_id, told_at) values (${post_holding_id}, ${told_at}) on conflict do nothing`.execute(db)
  return (done.numAffectedRows ?? 0n) > 0n
}
