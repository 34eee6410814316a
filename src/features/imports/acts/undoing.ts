/** Takes an import back: persons it brought are removed, changes it made are put back, each only if nothing came after. */
import type { Act } from '../../../kit/act.ts'
import { restorePersons } from '../../persons/acts/undo.ts'
import type { Written } from '../../persons/record.ts'
import type { Import } from '../store/imports.ts'
import { rowsToUndo, setOutcomes, type Lane } from '../store/rows.ts'

/** Takes back the last rows that stand, all or those of one lane; returns how many, 0 when none are left. */
export async function undoStep(act: Act, of: Import, limit: number, lane?: Lane): Promise<number> {
  const rows = await rowsToUndo(act.db, of.id, limit, lane)
  if (rows.length === 0 || of.source_id === null) return 0
  const written = rows.flatMap(({ person_id, became, change_id }) =>
    person_id === null || became === null ? [] : [{ person_id, became: became as Written['became'], change_id }],
  )
  const { kept } = await restorePersons(act, written, of.source_id)
  const stays = new Set(kept.map(({ person_id }) => person_id))
  await setOutcomes(
    act.db,
    of.id,
    rows.map(({ number, person_id, became, change_id }) => ({
      number,
      outcome: person_id !== null && stays.has(person_id) ? 'kept' : 'undone',
      person_id,
      became,
      change_id: change_id?.toString() ?? null,
    })),
  )
  return rows.length
}
