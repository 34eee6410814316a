/** Acts on many persons in the matrix, and a visit that waits. */
import type { Role } from '../../../src/kit/role.ts'
import type { Piece } from '../pieces.ts'

const id = 900
export const personActPiece: Piece = {
  rows: async () => ({ '/person-acts': id, '/visits': id }),
  aboutARow: /\/person-acts|\/visits\/:id/,
  fields: (audit, { rows }) => (/^person_acts\.(check|begin)$/.test(audit) ? { act: 'ask_renewal', person: String(rows.person) } : undefined),
  comesOut: (audit) => (audit === 'person_acts.check' ? [200] : undefined),
  stand: async ({ owner, people, person }, audit, role) => {
    if (!/^person_acts\.(page|undo)$|^visits\.made$/.test(audit)) return
    await owner.query('delete from person_visit')
    await owner.query('delete from person_act_item where person_act_id = $1', [id])
    await owner.query('delete from person_act where id = $1', [id])
    const me = people[role as Role]?.['140107']?.account ?? people.district_officer['140107'].account
    await owner.query(
      `insert into person_act (id, act, to_account, role, division, begun_by, begun_at) overriding system value
       values ($1, 'ask_visit', $3, $2, '140107', $3, now())`,
      [id, role === 'nobody' ? 'district_officer' : role, me],
    )
    await owner.query(`insert into person_act_item (person_act_id, person_id, outcome, done_at) values ($1, $2, 'done', now())`, [id, person])
    await owner.query(`insert into person_visit (id, person_id, visitor_id, person_act_id, asked_at) overriding system value values ($1, $2, $3, $1, now())`, [
      id,
      person,
      me,
    ])
  },
}
