/** A question to an expert on the reader's case: open, declared upon, or answered on paper. */
import type { Piece } from '../pieces.ts'

export const [question, link] = [900, 'a-link-of-the-matrix']

export const opinionPiece: Piece = {
  rows: () => Promise.resolve({}),
  aboutARow: /\/experts\//,
  fields: (audit) => {
    if (audit === 'opinion.ask') return { expert_name: '吴', expert_body: '医院', expert_field: '康复', question: '够吗', due_on: '2036-03-02' }
    if (audit === 'opinion.withdraw') return { why: '问错' }
    if (audit === 'opinion.declare') return { interest: 'none' }
    return audit === 'opinion.give' ? { stance: 'for', grounds: '够', conditions: '' } : undefined
  },
  comesOut: (audit) => (audit === 'opinion.ask' || audit === 'opinion.give' ? [200] : audit === 'opinion.record' ? [422] : undefined),
  stand: async ({ owner, cases, evidence, city }, audit, role) => {
    const tables = ['expert_reminder', 'expert_question_end', 'expert_declaration', 'expert_paper', 'expert_question']
    await owner.query(tables.map((table) => `delete from ${table}`).join('; '))
    if (!audit.startsWith('opinion.')) return
    await owner.query('delete from conflict')
    if (audit.startsWith('opinion.ask')) return
    const of = cases[role === 'organisation' ? 'organisation' : 'person']
    await owner.query(
      `insert into expert_question (id, application_id, stage_index, expert_name, expert_body, expert_field, question, shows_name, due_on, link_hash, asked_on, asked_by, asked_at)
       overriding system value select $1, $2, 0, '吴', '医院', '康复', '够吗', false, '2036-03-02', $3, '2026-03-01', min(id), now() from shared.account`,
      [question, of.id, city.tools.cipher.hash(link, 'expert_question.link')],
    )
    await owner.query('insert into expert_paper values ($1, $2)', [question, of.document])
    if (/give|paper/.test(audit)) await owner.query('insert into expert_declaration values ($1, now())', [question])
    if (audit === 'opinion.scan')
      await owner.query(
        `insert into expert_question_end (expert_question_id, how, stance, reason, paper_sha256, paper_media_type, ended_on, recorded_at)
         values ($1, 'answered', 'for', '够', $2, 'image/jpeg', '2026-03-02', now())`,
        [question, evidence],
      )
  },
}
