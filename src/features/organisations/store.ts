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

/** Every organisation of an area that serves as one of the kinds (a base, a sheltered workshop), by name. */
export const organisationsServing = (db: Db, area: string, kinds: readonly string[]) =>
  db
    .selectFrom('organisation')
    .innerJoin('shared.division as d', 'd.code', 'organisation.division')
    .select(['organisation.id', 'trading_name', 'd.name_zh', 'd.name_en'])
    .where(sql<boolean>`starts_with(organisation.division, ${area})`)
    .where(sql<boolean>`serves_as && ${[...kinds]}::text[]`)
    .orderBy('trading_name')
    .orderBy('organisation.id')
    .execute()

export type OrganisationFilter = {
  readonly q?: string | undefined
  readonly kind?: string | undefined
  readonly serves_as?: string | undefined
  readonly page: number
}
export const pageSize = 25

/** A page of the organisations of an area, newest first, and one more when there are more; `q` is part of a name or of a credit code. */
export const organisationsIn = (db: Db, area: string, { q, kind, serves_as, page }: OrganisationFilter) => {
  const sought = `%${(q ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('organisation')
    .innerJoin('shared.division as d', 'd.code', 'organisation.division')
    .selectAll('organisation')
    .select(['d.name_zh', 'd.name_en'])
    .where(sql<boolean>`starts_with(organisation.division, ${area})`)
    .$if(q !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb('organisation.name', 'ilike', sought), eb('organisation.trading_name', 'ilike', sought), eb('credit_code', 'ilike', sought)]),
      ),
    )
    .$if(kind !== undefined, (query) => query.where('organisation.kind', '=', kind ?? ''))
    .$if(serves_as !== undefined, (query) => query.where(sql<boolean>`${serves_as} = any(serves_as)`))
    .orderBy('organisation.id', 'desc')
    .limit(pageSize + 1)
    .offset(page * pageSize)
    .execute()
}
