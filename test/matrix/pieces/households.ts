/** A household with a member, a period of monitoring and an income. */
import type { Piece } from '../pieces.ts'

const filled: Readonly<Record<string, Record<string, string>>> = {
  'household.add_member': { name: '李小', relation: 'child', joined_on: '2020-01-01' },
  'household.change_member': { left_on: '2026-01-01', left_why: 'moved' },
  'household.monitor': { status: 'sudden_hardship', from: '2026-01-01', source: 'visit' },
  'household.end_period': { what: 'take_back', why: '记错了' },
  'household.record_income': { year: '2025', source: 'wages', amount: '100' },
  'household.take_back_income': { why: '重复' },
  'household.join': { household: 'new', relation: 'head', joined_on: '2020-01-01' },
}

export const householdPiece: Piece = {
  rows: async ({ owner }) => {
    const { rows } = await owner.query(
      `insert into household (head_name, registered_poor, division, village, registered_at) values ('李大', true, '140107003', '东社区', now()) returning id`,
    )
    const { id } = rows[0] as { id: number }
    await owner.query(`insert into household_member (household_id, name, relation, joined_on, recorded_at) values ($1, '李大', 'head', '2020-01-01', now())`, [
      id,
    ])
    await owner.query(
      `insert into household_monitoring (household_id, status, during, recorded_at) values ($1, 'unstably_lifted', '[2021-01-01,2022-01-01)', now())`,
      [id],
    )
    await owner.query(`insert into household_income (household_id, year, source, amount_fen, recorded_at) values ($1, 2025, 'wages', 100, now())`, [id])
    return { '/households': id }
  },
  aboutARow: /\/households\/:id/,
  fields: (audit) => filled[audit],
  comesOut: () => undefined,
  stand: async ({ owner }, audit) => {
    if (!audit.startsWith('household.')) return
    await owner.query('delete from household_member where id > 1')
    await owner.query('delete from household_income where id > 1')
    await owner.query('delete from household_monitoring where id > 1')
    await owner.query('update household_member set left_on = null')
    await owner.query('update household_monitoring set taken_back_at = null, taken_back_why = null')
  },
}
