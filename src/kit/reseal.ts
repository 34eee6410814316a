/** Sealed texts and kept files, found by their columns' names wherever a city has them, sealed again under the current key. */
import { sql } from 'kysely'
import type { Act } from './act.ts'
import { sealedAfter, sealedColumns, fileHashes, setSealed, type SealedColumn } from './reseal/columns.ts'

/**
 * Seals again every `…_sealed` text (bound to `table.column`) and every file named by a `…sha256`, unless it is current. A
 * text changed meanwhile is left to whoever changed it. Safe to run twice and while the program runs. Returns the counts.
 */
export async function resealEverything(act: Act): Promise<{ texts: number; files: number }> {
  await sql`set local app.sealing = 'yes'`.execute(act.db)
  let [texts, files] = [0, 0]
  for (const column of await sealedColumns(act.db)) texts += await resealColumn(act, column)
  for (const sha256 of await fileHashes(act.db)) if (await act.tools.files.sealAgain(sha256)) files += 1
  await sql`set local app.sealing = ''`.execute(act.db)
  return { texts, files }
}

async function resealColumn({ db, tools: { cipher } }: Act, of: SealedColumn): Promise<number> {
  const place = `${of.table}.${of.column.replace(/_sealed$/, '')}`
  let count = 0
  for (let after = '0'; ;) {
    const rows = await sealedAfter(db, of, after, 500)
    for (const { id, text } of rows) if (!cipher.isCurrent(text)) count += await setSealed(db, of, id, text, cipher.seal(cipher.open(text, place), place))
    const last = rows.at(-1)
    if (!last) return count
    after = last.id
  }
}
