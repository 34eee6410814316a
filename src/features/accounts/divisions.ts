/** Divisions are loaded from a table that ships (data/divisions). */
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import type { Db } from '../../kit/db.ts'
import { insertDivisions } from './store.ts'

type Row = { code: string; parent: string; level: string; name_zh: string; name_en: string }

/** Loads divisions that are not known yet. Returns how many the file has. */
export async function loadDivisions(db: Db, file: string): Promise<number> {
  const rows = parse(readFileSync(file), { columns: true, skip_empty_lines: true }) as Row[]
  await insertDivisions(
    db,
    rows.map((row) => ({ ...row, parent: row.parent || null })),
  )
  return rows.length
}
