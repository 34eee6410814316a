/** A fault of the shop's inspection: put to it, decided, its training asked for. The plan there has no ladder, so nothing can be proposed. */
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'

const id = 900
const [answered, decided] = [/^sanction\.decide$/, /^sanction\.(proof|check)$/]

async function found({ owner, inspection }: Rows): Promise<void> {
  await owner.query(
    `insert into sanction (id, inspection_id, recognition_id, application_id, organisation_id, division, plan_version_id, finding, severity, times, step, clause, note, answer_by, proposed_by, proposed_at)
     overriding system value
     select $1, i.id, r.id, r.application_id, i.organisation_id, i.division, r.plan_version_id, 'records', 'minor', 1, '{"training": {"within": {"count": 10, "unit": "days"}}}',
       '第九条', '台账不全', '2026-03-09', (select min(id) from shared.account), '2026-03-01'
     from inspection i join recognition r on r.id = i.recognition_id where i.id = $2`,
    [id, inspection],
  )
}

export const sanctionPiece: Piece = {
  rows: () => Promise.resolve({ '/sanctions': id }),
  aboutARow: /\/sanctions\/:id|inspection\/:id\/sanction/,
  fields: (audit, { role }) => {
    if (audit === 'sanction.propose') return { finding: 'records', note: '台账不全' }
    if (audit === 'sanction.answer') return role === 'organisation' ? { text: '在补' } : { text: '在补', received_on: '2026-03-01' }
    if (audit === 'sanction.decide') return { agreed: 'no', why_not: '已补' }
    if (audit === 'sanction.proof') return { proof: '已培训' }
    return audit === 'sanction.check' ? { accepted: 'yes', remark: '' } : undefined
  },
  comesOut: (audit) => (audit.startsWith('sanction.propose') ? [409] : undefined),
  stand: async (rows, audit) => {
    if (!audit.startsWith('sanction')) return
    const { owner } = rows
    for (const table of ['proof_check', 'proof', 'effect', 'second', 'answer'].map((end) => `sanction_${end}`)) await owner.query(`delete from ${table}`)
    for (const table of ['sanction', 'conflict']) await owner.query(`delete from ${table}`)
    await found(rows)
    const by = '(select min(id) from shared.account)'
    if (answered.test(audit)) await owner.query(`insert into sanction_answer values ($1, '在补', false, '2026-03-02', ${by}, now())`, [id])
    if (!decided.test(audit)) return
    await owner.query(`insert into sanction_second values ($1, true, null, ${by}, now())`, [id])
    await owner.query(`insert into sanction_effect values ($1, 'training', null, '2026-03-20')`, [id])
    if (audit === 'sanction.check')
      await owner.query(`insert into sanction_proof (sanction_id, text, given_by, given_at) values ($1, '已培训', ${by}, now())`, [id])
  },
}
