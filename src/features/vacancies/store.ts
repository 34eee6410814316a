/** Vacancies and what became of them. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Vacancy, VacancyEvent } from '../../kit/tables.ts'
import type { State } from './flow.ts'

export async function insertVacancy(db: Db, row: Insertable<Vacancy>): Promise<number> {
  return (await db.insertInto('vacancy').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const vacancyById = (db: Db, id: number) => db.selectFrom('vacancy').selectAll().where('id', '=', id).executeTakeFirst()
export type VacancyRow = NonNullable<Awaited<ReturnType<typeof vacancyById>>>

export const pageSize = 50
/** Open vacancies of the city, newest first, in no other order: the full list without ranking. One more than a page when there are more. */
export const openVacancies = (db: Db, page = 0) =>
  db
    .selectFrom('vacancy')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .offset(page * pageSize)
    .execute()

/** Open vacancies whose title or employer contains a text (all where it is empty), the newest first. One more than a page when there are more. */
export const openCalled = (db: Db, text: string) =>
  db
    .selectFrom('vacancy')
    .selectAll()
    .where('state', '=', 'open')
    .where(sql<boolean>`strpos(lower(title || ' ' || employer_name), lower(${text})) > 0`)
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .execute()

/** Every open vacancy, up to what one pack holds. */
export const allOpen = (db: Db) => db.selectFrom('vacancy').selectAll().where('state', '=', 'open').orderBy('id').limit(131_072).execute()

/** All vacancies of an area, whatever their state, those to be confirmed first. */
export const vacanciesIn = (db: Db, area: string) =>
  db
    .selectFrom('vacancy')
    .selectAll()
    .where(sql<boolean>`starts_with(division, ${area})`)
    .orderBy(sql`state <> 'open'`)
    .orderBy('confirmed_on')
    .orderBy('id')
    .limit(500)
    .execute()
export const vacanciesOf = (db: Db, organisation: number) =>
  db.selectFrom('vacancy').selectAll().where('organisation_id', '=', organisation).orderBy('id', 'desc').limit(500).execute()

/** An open vacancy, held until the transaction ends so that nobody else fills it meanwhile; undefined when it is not open (any more). */
export const lockOpen = (db: Db, id: number) =>
  db.selectFrom('vacancy').selectAll().where('id', '=', id).where('state', '=', 'open').forUpdate().executeTakeFirst()

/** Moves a vacancy if it still stands where the mover saw it. */
export async function moveIfStill(db: Db, id: number, from: State, to: State, confirmed_on?: string): Promise<boolean> {
  const set = { state: to, ...(confirmed_on === undefined ? {} : { confirmed_on, asked_on: null }) }
  return (await db.updateTable('vacancy').set(set).where('id', '=', id).where('state', '=', from).executeTakeFirst()).numUpdatedRows === 1n
}
export const setSheet = (db: Db, id: number, sheet: string) => db.updateTable('vacancy').set({ sheet }).where('id', '=', id).execute()

export const insertEvent = (db: Db, row: Insertable<VacancyEvent>) => db.insertInto('vacancy_event').values(row).execute()
export const eventsOf = (db: Db, vacancy: number) =>
  db.selectFrom('vacancy_event').selectAll().where('vacancy_id', '=', vacancy).orderBy('id', 'desc').execute()
