/** Sittings, the cases before them, and their minutes. */
import type { Insertable, Selectable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Sitting as Row, SittingMinutes } from '../../../kit/tables.ts'
import type { State } from '../flow.ts'

export type Sitting = Omit<Selectable<Row>, 'state'> & { readonly state: State; readonly chair: string }

export async function insertSitting(db: Db, row: Insertable<Row>, cases: readonly number[], round: (id: number) => number): Promise<number> {
  const { id } = await db.insertInto('sitting').values(row).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('sitting_case')
    .values(cases.map((application_id) => ({ sitting_id: id, application_id, round: round(application_id) })))
    .execute()
  return id
}

/** Keeps cases as they stand until the transaction ends, so that two chairs do not take up one case at once. */
export const lockCases = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('application')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()

const sittings = (db: Db) => db.selectFrom('sitting as s').innerJoin('shared.account as a', 'a.id', 's.opened_by').selectAll('s').select('a.name as chair')

export const sittingById = async (db: Db, id: number) => (await sittings(db).where('s.id', '=', id).executeTakeFirst()) as Sitting | undefined
export const sittingsSeen = async (db: Db) => (await sittings(db).orderBy('s.id', 'desc').limit(100).execute()) as Sitting[]

/** The sitting that a case is before, or that had its result in this round; undefined when there is none. */
export const sittingOf = async (db: Db, application: number, round: number) =>
  (await sittings(db)
    .innerJoin('sitting_case as c', 'c.sitting_id', 's.id')
    .where('c.application_id', '=', application)
    .where('c.round', '=', round)
    .where((e) =>
      e.or([
        e('s.state', '!=', 'closed'),
        e.exists(e.selectFrom('sitting_result as r').select('r.carried').whereRef('r.sitting_id', '=', 's.id').where('r.application_id', '=', application)),
      ]),
    )
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirst()) as Sitting | undefined

export const casesOf = (db: Db, sitting: number) =>
  db
    .selectFrom('sitting_case as c')
    .innerJoin('application as a', 'a.id', 'c.application_id')
    .select(['c.application_id', 'c.round', 'a.number'])
    .where('c.sitting_id', '=', sitting)
    .orderBy('a.number')
    .execute()

/** Moves a sitting if it still stands where the mover saw it. */
export async function moveIfStill(db: Db, id: number, from: State, to: State): Promise<boolean> {
  return (await db.updateTable('sitting').set({ state: to }).where('id', '=', id).where('state', '=', from).executeTakeFirst()).numUpdatedRows === 1n
}

export const insertMinutes = (db: Db, row: Insertable<SittingMinutes>) => db.insertInto('sitting_minutes').values(row).execute()
export const minutesOf = (db: Db, sitting: number) => db.selectFrom('sitting_minutes').selectAll().where('sitting_id', '=', sitting).executeTakeFirst()
