/** Which columns of a city hold sealed texts and hashes of files, and what stands there. */
import { sql } from 'kysely'
import type { Db } from '../db.ts'

export type SealedColumn = { readonly table: string; readonly column: string }

/** Columns by the end of their names, in tables with an id; what is keyed otherwise its own feature seals again. */
const named = async (db: Db, ending: string, withId: boolean): Promise<SealedColumn[]> => {
  const id = sql`exists (select 1 from information_schema.columns i where i.table_schema = c.table_schema and i.table_name = c.table_name and i.column_name = 'id')`
  const { rows } = await sql<SealedColumn>`select c.table_name::text as table, c.column_name::text as column from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'text' and right(c.column_name, ${ending.length}) = ${ending}
      and (${!withId} or ${id}) order by 1, 2`.execute(db)
  return rows
}
export const sealedColumns = (db: Db): Promise<SealedColumn[]> => named(db, '_sealed', true)

export async function sealedAfter(db: Db, { table, column }: SealedColumn, after: string, limit: number): Promise<{ id: string; text: string }[]> {
  const { rows } = await sql<{ id: string; text: string }>`select id::text, ${sql.ref(column)} as text from ${sql.table(table)}
    where id > ${after}::bigint and ${sql.ref(column)} is not null order by ${sql.ref(table)}.id limit ${limit}`.execute(db)
  return rows
}

/** Puts a text in the place of another, if that still stands there: 1, else 0. */
export async function setSealed(db: Db, { table, column }: SealedColumn, id: string, before: string, after: string): Promise<number> {
  const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${after}
    where id = ${id}::bigint and ${sql.ref(column)} = ${before}`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

/** The hashes of all kept files, each once. */
export async function fileHashes(db: Db): Promise<string[]> {
  const all = new Set<string>()
  for (const { table, column } of await named(db, 'sha256', false)) {
    const { rows } = await sql<{ sha256: string | null }>`select distinct ${sql.ref(column)} as sha256 from ${sql.table(table)}`.execute(db)
    for (const { sha256 } of rows) if (sha256) all.add(sha256)
  }
  return [...all]
}
