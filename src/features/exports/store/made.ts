/** Files that were given out, and the layouts of an office. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

type Instant = Temporal.Instant

/** The number of the next file. */
export async function nextNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select nextval('export_number')::integer as n`.execute(db)
  return rows[0]?.n ?? 0
}

export type Made = {
  id: number
  list: string
  format: 'xlsx' | 'csv'
  columns: string[]
  filter: Readonly<Record<string, string | number | boolean>>
  reason: string
  revealed: boolean
  row_count: number
  division: string
  made_by: number
  made_as: string
  made_at: Instant
}
export const insertMade = (db: Db, row: Made) =>
  db
    .insertInto('export_made')
    .values({ ...row, filter: JSON.stringify(row.filter) })
    .execute()

/** The newest files given out in an area. */
export const madeIn = (db: Db, area: string, limit: number) =>
  db
    .selectFrom('export_made as m')
    .innerJoin('shared.account as a', 'a.id', 'm.made_by')
    .select(['m.id', 'm.list', 'm.format', 'm.reason', 'm.revealed', 'm.row_count', 'm.made_as', 'm.made_at', 'a.name as by'])
    .where(sql<boolean>`starts_with(m.division, ${area})`)
    .orderBy('m.id', 'desc')
    .limit(limit)
    .execute()

/** The layouts an office keeps for a list. */
export const layoutsOf = (db: Db, division: string, list: string) =>
  db.selectFrom('export_layout').select(['id', 'name', 'columns']).where('division', '=', division).where('list', '=', list).orderBy('name').limit(50).execute()

/** Keeps a layout in the place of the one of its name. */
export async function putLayout(
  db: Db,
  row: { division: string; list: string; name: string; columns: string[]; kept_by: number; kept_at: Instant },
): Promise<number> {
  const { columns, kept_by, kept_at } = row
  return (
    await db
      .insertInto('export_layout')
      .values(row)
      .onConflict((c) => c.columns(['division', 'list', 'name']).doUpdateSet({ columns, kept_by, kept_at }))
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
}

/** Forgets a layout of an office; false when it has none such. */
export async function dropLayout(db: Db, id: number, division: string, list: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('export_layout')
    .where('id', '=', id)
    .where('division', '=', division)
    .where('list', '=', list)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The plan versions there are. */
export const planVersions = async (db: Db): Promise<number[]> => (await db.selectFrom('plan_version').select('id').execute()).map(({ id }) => id)
