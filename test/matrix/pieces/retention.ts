/** Somebody who died long ago, due by a term, on a list that a second person may answer. */
import type { Piece } from '../pieces.ts'

let due = 0
export const retentionPiece: Piece = {
  rows: async ({ owner, people }) => {
    const one = async (text: string, values: unknown[] = []) => ((await owner.query(text, values)).rows[0] as { id: number }).id
    due = await one(
      `insert into person (name, name_latin, sex, birth_on, division, left_on, left_why, registered_at, search_version)
       values ('冯百岁', 'Feng Baisui', 'male', '1900-01-01', '140107003', '2000-01-01', 'died', now(), 1) returning id`,
    )
    const rule = await one(`insert into retention_rule (event, keep_years, source, set_at) values ('died', 1, '文件', now()) returning id`)
    await owner.query(`insert into retention_due (person_id, rule_id, due_on, found_at) values ($1, $2, '2001-01-01', now())`, [due, rule])
    const proposer = people.administrator['140107'].account
    const list = await one(`insert into disposal (reason, proposed_by, proposed_at) values ('期满', $1, now()) returning id`, [proposer])
    await owner.query('insert into disposal_person (disposal_id, person_id) values ($1, $2)', [list, due])
    return { '/retention': list }
  },
  aboutARow: /^$/,
  fields: (audit) =>
    ({
      'person.record_left': { left_why: 'stays', left_on: '2026-03-01' },
      'retention.set_rule': { event: 'asked', keep_years: '1', source: '文件' },
      'retention.propose': { persons: String(due), reason: '期满' },
      'retention.second': { agreed: 'no', note: '再等等' },
    })[audit],
  // an officer of another district sees nobody of this one among those who are due
  comesOut: (audit, _role, area) => (audit === 'retention.propose' && area === '140181' ? [422] : undefined),
  stand: async ({ owner }, audit) => {
    if (audit.startsWith('retention.')) await owner.query('delete from disposal_second')
  },
}
