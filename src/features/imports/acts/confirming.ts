/** Taking rows that look doubtful, because somebody says why they are right. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { confirmRows, countOpen, type Whom } from '../store/confirming.ts'
import { holdImport, type Import } from '../store/imports.ts'
import { words } from '../words/said.ts'

/** Keeps the reason for one row, or for all rows of a kind. Refuses 409 when none wants one any more, or the import has moved on. */
export async function confirm(act: Act, of: Import, whom: Whom, reason: string): Promise<void> {
  if (!(await holdImport(act.db, of.id, 'checked'))) throw new Refusal(409, words.moved_on)
  const row_count = await countOpen(act.db, of.id, whom)
  if (row_count === 0) throw new Refusal(409, words.nothing_to_confirm)
  await confirmRows(act.db, whom, { import_id: of.id, reason, row_count, confirmed_by: accountOf(act), confirmed_at: act.now })
}
