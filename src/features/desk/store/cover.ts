/** Who covers for whom, and when. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Cover } from '../../../kit/tables.ts'

const covers = (db: Db) =>
  db
    .selectFrom('cover as c')
    .innerJoin('shared.account as a', 'a.id', 'c.absent_account')
    .innerJoin('shared.account as b', 'b.id', 'c.cover_account')
    .selectAll('c')
    .select(['a.name as absent_name', 'b.name as cover_name'])

const standing = (db: Db, day: string) =>
  covers(db)
    .where('c.from_on', '<=', day)
    .where('c.to_on', '>=', day)
    .where((e) => e.or([e('c.ended_on', 'is', null), e('c.ended_on', '>', day)]))

/** For whom an account covers in a role on a day. */
export const coveredBy = (db: Db, account: number, role: string, day: string) =>
  standing(db, day).where('c.cover_account', '=', account).where('c.role', '=', role).execute()
/** Who covers for an account on a day. */
export const coverOf = (db: Db, absent: number, role: string, day: string) =>
  standing(db, day).where('c.absent_account', '=', absent).where('c.role', '=', role).executeTakeFirst()
/** All covers that stand on a day, by whom they stand for. */
export const standingOn = (db: Db, day: string) => standing(db, day).execute()
/** Covers that are not over, in the reader's area. */
export const coversFrom = (db: Db, day: string) =>
  covers(db)
    .where('c.to_on', '>=', day)
    .where((e) => e.or([e('c.ended_on', 'is', null), e('c.ended_on', '>', day)]))
    .orderBy('c.from_on')
    .orderBy('c.id')
    .execute()
export type CoverRow = Awaited<ReturnType<typeof coversFrom>>[number]

/** Is an account away in part of a period? */
export const awayIn = (db: Db, account: number, from: string, to: string) =>
  covers(db)
    .where('c.absent_account', '=', account)
    .where('c.from_on', '<=', to)
    .where('c.to_on', '>=', from)
    .where((e) => e.or([e('c.ended_on', 'is', null), e('c.ended_on', '>', from)]))
    .executeTakeFirst()

export const coverById = (db: Db, id: number) => covers(db).where('c.id', '=', id).executeTakeFirst()
export const insertCover = async (db: Db, row: Insertable<Cover>): Promise<number> =>
  (await db.insertInto('cover').values(row).returning('id').executeTakeFirstOrThrow()).id
export const endCover = (db: Db, id: number, on: string) => db.updateTable('cover').set({ ended_on: on }).where('id', '=', id).execute()
