/** What a person said about work: rows, never edits. */
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Ability, MatchConsent, Measure, Tolerance, WorkWish } from '../../kit/tables.ts'

export const insertAbilities = (db: Db, rows: readonly Insertable<Ability>[]) =>
  db
    .insertInto('ability')
    .values([...rows])
    .execute()
export const insertTolerances = (db: Db, rows: readonly Insertable<Tolerance>[]) =>
  db
    .insertInto('tolerance')
    .values([...rows])
    .execute()
export const insertMeasures = (db: Db, rows: readonly Insertable<Measure>[]) =>
  db
    .insertInto('measure')
    .values([...rows])
    .execute()
export const insertWish = (db: Db, row: Insertable<WorkWish>) => db.insertInto('work_wish').values(row).execute()
export const insertConsent = (db: Db, row: Insertable<MatchConsent>) => db.insertInto('match_consent').values(row).execute()
