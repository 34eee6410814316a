/** A month of a granted case that was not kept. */
import type { Piece } from '../pieces.ts'
import { decided } from './revocations.ts'

const id = 900

export const obligationPiece: Piece = {
  rows: () => Promise.resolve({}),
  aboutARow: /^$/,
  fields: (audit) => (audit === 'obligations.answer' ? { which: String(id), act: 'in_order', note: '已核实' } : undefined),
  comesOut: () => undefined,
  stand: async (rows, audit) => {
    if (!audit.startsWith('obligations.')) return
    for (const table of ['obligation_answer', 'obligation_month', 'conflict']) await rows.owner.query(`delete from ${table}`)
    await decided(rows)
    await rows.owner.query(
      `insert into obligation_month (id, application_id, organisation_id, division, obligation, month, nth, state, counted, awaited, worked_out_at) overriding system value
       values ($1, $2, $3, '140107003', 'keep', '2026-01', 1, 'broken', '{}', '{}', now())`,
      [id, rows.cases.person.id, rows.organisation],
    )
  },
}
