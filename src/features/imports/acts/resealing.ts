/** Seals imports again, rows and the files they came from, under the current key. */
import type { Act } from '../../../kit/act.ts'
import { filesOfImports, resealRows, sealedRowsAfter } from '../store/seal.ts'
import { sealedCells, sealedDifferences } from './check.ts'

const rowsAStep = 1000

/** Returns how many rows and files were sealed again. Safe to run twice, and while the program runs. */
export async function resealImports(act: Act): Promise<{ rows: number; files: number }> {
  const { cipher, files } = act.tools
  const again = (text: string, place: string): string => (cipher.isCurrent(text) ? text : cipher.seal(cipher.open(text, place), place))
  const sealed = { rows: 0, files: 0 }
  for (let after = { import_id: 0, number: 0 }; ;) {
    const rows = await sealedRowsAfter(act.db, after, rowsAStep)
    const last = rows.at(-1)
    if (!last) break
    after = last
    const old = rows.filter((row) => [row.cells_sealed, row.differences_sealed].some((text) => text !== null && !cipher.isCurrent(text)))
    const next = old.map(({ cells_sealed, differences_sealed, ...row }) => ({
      ...row,
      cells_sealed: again(cells_sealed, sealedCells),
      differences_sealed: differences_sealed === null ? null : again(differences_sealed, sealedDifferences),
    }))
    if (next.length > 0) await resealRows(act.db, next)
    sealed.rows += next.length
  }
  for (const { file_sha256 } of await filesOfImports(act.db)) if (await files.sealAgain(file_sha256)) sealed.files += 1
  return sealed
}
