/** An award that waits for its payment. */
import type { Piece } from '../pieces.ts'

export const paymentPiece: Piece = {
  rows: async ({ owner, person, cases }) => {
    const { rows } = await owner.query(
      `insert into award (application_id, plan_version_id, scheme, person_id, division, total_fen, granted_on, granted_at)
       select $1, max(v.id), 'self_employment', $2, '140107003', 100, '2026-02-01', now() from plan_version v returning id`,
      [cases.person.id, person],
    )
    return { '/funds/to-pay': (rows[0] as { id: number }).id }
  },
  aboutARow: /\/to-pay\/:id/,
  fields: (audit) => (audit === 'funds.record_payment' ? { paid_on: '2026-03-01' } : undefined),
  comesOut: () => undefined,
  stand: async ({ owner }, audit) => {
    if (audit.startsWith('funds.')) await owner.query('delete from award_payment')
  },
}
