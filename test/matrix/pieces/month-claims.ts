/** A broken month of the person's granted case that money was proposed to be taken back for. Its plan names no rule for one, so none can be proposed. */
import type { Piece } from '../pieces.ts'
import { decided } from './revocations.ts'

const id = 900
const by = '(select min(id) from shared.account)'

export const monthClaimPiece: Piece = {
  rows: () => Promise.resolve({ '/month-claims': id }),
  aboutARow: /\/month-claims\/:id/,
  fields: (audit, { role }) => {
    if (audit === 'month_claim.propose') return { which: '1', note: '缺人' }
    if (audit === 'month_claim.answer') return role === 'organisation' ? { text: '有病假' } : { text: '有病假', received_on: '2026-03-02' }
    return audit === 'month_claim.decide' ? { agreed: 'no', why_not: '有病假' } : undefined
  },
  comesOut: (audit) => (audit.startsWith('month_claim.propose') ? [409] : undefined),
  stand: async (rows, audit) => {
    if (!audit.startsWith('month_claim.')) return
    const { owner, cases, organisation } = rows
    for (const table of ['month_claim_second', 'month_claim_answer', 'month_claim', 'conflict']) await owner.query(`delete from ${table}`)
    await decided(rows)
    await owner.query(
      `insert into month_claim (id, application_id, award_id, organisation_id, division, obligation, months, amount_fen, reckoning, clause, note, answer_by, proposed_by, proposed_at)
       overriding system value select $1, $2, max(id), $3, '140107003', 'keep', '{2026-01}', 100, '{"zh": "一", "en": "One"}', '第九条', '缺人', '2026-03-09', ${by}, '2026-03-01' from award`,
      [id, cases.organisation.id, organisation],
    )
    if (audit === 'month_claim.decide') await owner.query(`insert into month_claim_answer values ($1, '有病假', false, '2026-03-02', ${by}, now())`, [id])
  },
}
