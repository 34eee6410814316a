/** Corrections of an organisation, and its closing, in the matrix. */
import type { Piece } from '../pieces.ts'
import { shopDetails } from '../rows.ts'

export const organisationPiece: Piece = {
  rows: async () => ({}),
  aboutARow: /^$/,
  fields: (audit, { n }) => {
    if (audit === 'organisation.correct') {
      const { kind, credit_code, credit_code_note } = shopDetails(1)
      return { name: `明光按摩部 ${n}`, kind, credit_code, credit_code_note, reason: '对照执照' }
    }
    if (audit === 'organisation.propose_end') return { why: 'closed', happened_on: '2026-03-01', reason: '注销通知书' }
    return audit === 'organisation.answer_end' ? { agreed: 'no' } : undefined
  },
  comesOut: () => undefined,
  stand: async ({ owner, organisation, city }, audit) => {
    if (!/^organisation\.(propose|answer)_end$/.test(audit)) return
    await owner.query('delete from organisation_succession_second')
    await owner.query('delete from organisation_succession')
    if (audit === 'organisation.propose_end') return
    const { account } = await city.somebody('district_officer', '140107', '提出人')
    await owner.query(
      `insert into organisation_succession (organisation_id, why, happened_on, reason, proposed_by, proposed_at)
       values ($1, 'closed', '2026-03-01', '注销', $2, now())`,
      [organisation, account],
    )
  },
}
