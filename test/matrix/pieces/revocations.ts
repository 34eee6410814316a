/** A decision, a notice and a plaque that can be revoked; a revocation to agree to, one in force; a claim. */
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'

const [id, claim] = [900, 900]

/** Both cases are granted, by nobody in particular. */
export async function decided({ owner, cases }: Rows): Promise<void> {
  for (const { id: application } of Object.values(cases)) {
    await owner.query(`update application set state = 'granted', stage_index = null, stage_role = null where id = $1`, [application])
    await owner.query(
      `insert into application_move (application_id, move, from_state, to_state, made_as, made_at) values ($1, 'second_grant', 'to_second', 'granted', 'system', '2026-03-01')`,
      [application],
    )
  }
}

async function revoked({ owner, cases }: Rows, inForce: boolean): Promise<void> {
  await owner.query(
    `insert into revocation (id, recognition_id, application_id, division, reason, clause, proposed_by, proposed_at) overriding system value
     select $1, r.id, $2, r.division, '不实', '第六条', (select min(id) from shared.account), now() from recognition r where plaque_number = 'TEST-001'`,
    [id, cases.organisation.id],
  )
  if (inForce)
    await owner.query(`insert into revocation_second (revocation_id, agreed, seconded_by, seconded_at) select $1, true, min(id), now() from shared.account`, [
      id,
    ])
}

export const revocationPiece: Piece = {
  rows: async ({ owner }) => {
    await owner.query(
      `insert into award_claim (id, award_id, amount_fen, reason, clause, claimed_at) overriding system value select $1, max(id), 100, '不实', '第六条', '2026-02-02' from award`,
      [claim],
    )
    await owner.query(
      `insert into award_row (award_id, line, row_name, purse, amount_fen, says) select max(id), 1, 'gift', 'city_project', 100, '{"phrase": {"zh": "补贴", "en": "Award"}, "values": {}}' from award`,
    )
    return { '/revocations': id, '/funds/claims': claim }
  },
  aboutARow: /\/revocations\/:id|\/claims\/:id|(notices\/:id|plaques\/:number)\/revoke/,
  fields: (audit) => {
    if (audit === 'funds.record_repayment') return { amount: '1', received_on: '2026-03-01' }
    if (audit === 'revocation.second') return { agreed: 'no', note: '再核实', seen: '' }
    return audit.startsWith('revocation.') ? { reason: '不实', clause: '第六条' } : undefined
  },
  comesOut: () => undefined,
  stand: async (rows, audit) => {
    const { owner } = rows
    if (audit === 'funds.record_repayment') await owner.query('delete from claim_repayment')
    if (!audit.startsWith('revocation.')) return
    for (const table of ['revocation_second', 'revocation', 'conflict']) await owner.query(`delete from ${table}`)
    if (audit.startsWith('revocation.of_decision')) await decided(rows)
    if (/^revocation\.(page|second)$/.test(audit)) await revoked(rows, false)
    if (audit.startsWith('revocation.of_revocation')) await revoked(rows, true)
  },
}
