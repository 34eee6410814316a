import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Organisation as Row } from '../../kit/tables.ts'

export type Organisation = Selectable<Row>

export async function insertOrganisation(db: Db, row: Insertable<Row>): Promise<number> {
  return (await db.insertInto('organisation').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export const organisationById = (db: Db, id: number) => db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
export const organisationByAccount = (db: Db, account: number) => db.selectFrom('organisation').selectAll().where('account_id', '=', account).executeTakeFirst()

/** Organisations of an area, newest first. */
export const organisationsIn = (db: Db, area: string, limit = 50) =>
  db
    .selectFrom('organisation')
    .innerJoin('shared.division as d', 'd.code', 'organisation.division')
    .selectAll('organisation')
    .select(['d.name_zh', 'd.name_en'])
    .where(sql<boolean>`starts_with(organisation.division, ${area})`)
    .orderBy('organisation.id', 'desc')
    .limit(limit)
    .execute()
