/** A decided case, and an appeal on it that waits, or is answered. */
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'
import { decided } from './revocations.ts'

const id = 900

async function lodged({ owner, cases }: Rows, answered: boolean): Promise<void> {
  await owner.query(
    `insert into appeal (id, application_id, application_move_id, division, receipt, kind, text, way, received_on, filed_by, filed_at) overriding system value
     select $1, $2, max(m.id), '140107003', 'S1', 'appeal', '不服', 'online', '2026-03-01', min(a.id), now() from application_move m, shared.account a where m.application_id = $2`,
    [id, cases.person.id],
  )
  if (answered)
    await owner.query(
      `insert into appeal_answer (appeal_id, outcome, reason, answered_by, answered_at) select $1, 'stands', '属实', min(id), now() from shared.account`,
      [id],
    )
}

export const appealPiece: Piece = {
  rows: () => Promise.resolve({ '/appeals': id }),
  aboutARow: /\/appeals\/:id/,
  fields: (audit, { role }) => {
    if (audit === 'appeal.answer') return { outcome: 'stands', reason: '属实' }
    if (audit !== 'appeal.lodge') return undefined
    const keyedIn = role === 'district_officer' || role === 'city_officer' || role === 'commissioner'
    return { against: 'application_move_id', text: '不服', ...(keyedIn && role !== 'commissioner' ? { way: 'paper', received_on: '2026-03-02' } : {}) }
  },
  comesOut: (audit, role) => {
    if (!/^appeal\.(read|letter|withdraw)$/.test(audit)) return undefined
    if (role === 'organisation') return [404]
    return audit === 'appeal.withdraw' && role === 'district_officer' ? [403] : undefined
  },
  stand: async (rows, audit) => {
    if (!audit.startsWith('appeal.')) return
    for (const table of ['appeal_answer', 'appeal_withdrawal', 'appeal', 'conflict', 'revocation_second', 'revocation', 'signature', 'application_move'])
      await rows.owner.query(`delete from ${table}`)
    await rows.owner.query('delete from payment_hold')
    await decided(rows)
    if (!audit.startsWith('appeal.lodge')) await lodged(rows, audit === 'appeal.letter')
  },
}
