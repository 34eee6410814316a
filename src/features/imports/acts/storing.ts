/** Puts checked rows into the register. */
import type { Act } from '../../../kit/act.ts'
import { constraintOf } from '../../../kit/db.ts'
import { openSource, writePersons } from '../../persons/acts/records.ts'
import type { PersonWrite, Written } from '../../persons/record.ts'
import { readRow, type Cells, type Where } from '../rules.ts'
import { setImport, type Import } from '../store/imports.ts'
import { refuseRow, rowsToStore, setOutcomes, tried, type Row } from '../store/rows.ts'
import { sealedCells, whereOf } from './check.ts'

export const cellsIn = ({ tools }: Pick<Act, 'tools'>, row: Pick<Row, 'cells_sealed'>): Cells =>
  JSON.parse(tools.cipher.open(row.cells_sealed, sealedCells)) as Cells

/** Stores the next rows; returns how many it took on, 0 when none are left. */
export async function storeStep(act: Act, of: Import, limit: number): Promise<number> {
  const rows = await rowsToStore(act.db, of.id, limit)
  if (rows.length === 0) return 0
  const where = await whereOf(act, of)
  const source = await sourceOf(act, of)
  const whole = await tried(act.db, () => writePersons(act, writesOf(act, where, rows), source))
  if (Array.isArray(whole)) await keep(act, of, rows, whole)
  else {
    if (constraintOf(whole) === undefined) throw whole
    // one row of these is refused: find it, and take the others
    for (const row of rows) {
      const one = await tried(act.db, () => writePersons(act, writesOf(act, where, [row]), source))
      if (Array.isArray(one)) await keep(act, of, [row], one)
      else if (constraintOf(one) === undefined) throw one
      else await refuseRow(act.db, of.id, row.number, [{ field: 'certificate_no', why: 'refused' }])
    }
  }
  return rows.length
}

const writesOf = (act: Act, where: Where, rows: readonly Row[]): PersonWrite[] =>
  rows.map((row) => ({ record: readRow(cellsIn(act, row), where).record, ...(row.person_id !== null && row.decision !== 'new' ? { id: row.person_id } : {}) }))

async function sourceOf(act: Act, of: Import): Promise<number> {
  if (of.source_id !== null) return of.source_id
  const source_id = await openSource(act, { kind: 'import', says: `import:${of.id}`, told_on: of.told_on })
  await setImport(act.db, of.id, act.now, { source_id })
  return source_id
}

const keep = (act: Act, of: Import, rows: readonly Row[], written: readonly Written[]) =>
  setOutcomes(
    act.db,
    of.id,
    rows.map(({ number }, i) => {
      const one = written[i]
      return { number, outcome: 'stored', person_id: one?.person_id ?? null, became: one?.became ?? null, change_id: one?.change_id?.toString() ?? null }
    }),
  )
