/** A row of a spreadsheet that wants a reason, in an import that was checked. */
import type { Piece } from '../pieces.ts'

const asked = '[{"field":"birth_on","why":"birth_differs","severity":"confirm"}]'
const plain = { state: '', row: '', faults: '' }
export const importPiece: Piece = {
  rows: async ({ owner, spreadsheet }) => {
    const { rows } = await owner.query(
      'select i.state, r.state as row, r.faults::text as faults from import i join import_row r on r.import_id = i.id where i.id = $1',
      [spreadsheet],
    )
    Object.assign(plain, rows[0])
    return {}
  },
  aboutARow: /^$/,
  fields: (audit) => (audit === 'import.confirm' ? { row: '1', reason: '已对照证件' } : undefined),
  // without saying which rows it is asked about
  comesOut: (audit) => (audit === 'import.confirm_page' ? [404] : undefined),
  stand: async ({ owner, spreadsheet }, audit) => {
    if (!audit.startsWith('import.')) return
    const { state, row, faults } = audit === 'import.confirm' ? { state: 'checked', row: 'to_confirm', faults: asked } : plain
    await owner.query('update import set state = $2 where id = $1', [spreadsheet, state])
    await owner.query('update import_row set state = $2, faults = $3, decision = null where import_id = $1', [spreadsheet, row, faults])
  },
}
