/** A row of a spreadsheet that wants a reason, in an import that was checked. */
import type { Piece } from '../pieces.ts'

const asked = '[{"field":"birth_on","why":"birth_differs","severity":"confirm"}]'
export const importPiece: Piece = {
  rows: () => Promise.resolve({}),
  aboutARow: /^$/,
  fields: (audit) => (audit === 'import.confirm' ? { row: '1', reason: '已对照证件' } : undefined),
  // without saying which rows it is asked about
  comesOut: (audit) => (audit === 'import.confirm_page' ? [404] : undefined),
  stand: async ({ owner, spreadsheet }, audit) => {
    if (!audit.startsWith('import.')) return
    const asks = audit === 'import.confirm'
    if (asks) await owner.query(`update import set state = 'checked' where id = $1`, [spreadsheet])
    await owner.query('update import_row set state = $2, faults = $3, decision = null where import_id = $1', [
      spreadsheet,
      asks ? 'to_confirm' : 'doubtful',
      asks ? asked : '[]',
    ])
  },
}
