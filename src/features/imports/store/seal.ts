/** What lies sealed of imports, a batch at a time, to be sealed again under a new key. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

export type SealedRow = { readonly import_id: number; readonly number: number; readonly cells_sealed: string; readonly differences_sealed: string | null }

/** Rows in order, after one. */
export const sealedRowsAfter = (db: Db, { import_id, number }: Pick<SealedRow, 'import_id' | 'number'>, limit: number): Promise<SealedRow[]> =>
  db
    .selectFrom('import_row')
    .select(['import_id', 'number', 'cells_sealed', 'differences_sealed'])
    .where(sql<boolean>`(import_id, number) > (${import_id}::integer, ${number}::integer)`)
    .orderBy('import_id')
    .orderBy('number')
    .limit(limit)
    .execute()

/** Puts sealed texts in the place of what other keys sealed. */
export const resealRows = (db: Db, rows: readonly SealedRow[]) =>
  sql`update import_row i set cells_sealed = r.cells_sealed, differences_sealed = r.differences_sealed
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (import_id integer, number integer, cells_sealed text, differences_sealed text)
    where i.import_id = r.import_id and i.number = r.number`.execute(db)

/** The files that were handed in, each once. */
export const filesOfImports = (db: Db) => db.selectFrom('import').select('file_sha256').distinct().execute()
