/** Sheltered employment in the matrix: the shop is a workshop with one place, and somebody has it. */
import type { Piece } from '../pieces.ts'

const fields: Piece['fields'] = (audit) => {
  switch (audit) {
    case 'sheltered.open_places':
      return { place_count: '1', opened_on: '2026-01-01' }
    case 'sheltered.step':
      return { step: 'assessed', happened_on: '2026-03-01', note: '手部动作好' }
    case 'sheltered.end':
      return { last_on: '2026-03-01' }
    case 'sheltered.month':
      return { month: '2026-02' }
    default:
      return undefined
  }
}

export const shelteredPiece: Piece = {
  rows: async ({ owner, organisation, person }) => {
    await owner.query(`update organisation set serves_as = '{sheltered_workshop}' where id = $1`, [organisation])
    const { rows: places } = await owner.query(
      `insert into sheltered_place (organisation_id, name, opened_on, recorded_at) values ($1, '1', '2025-01-01', now()) returning id`,
      [organisation],
    )
    const { rows: stays } = await owner.query(
      `insert into sheltered_stay (place_id, person_id, during, recorded_at) values ($1, $2, '[2026-01-01,)', now()) returning id`,
      [(places[0] as { id: number }).id, person],
    )
    return { '/sheltered/stays': (stays[0] as { id: number }).id, '/sheltered': organisation }
  },
  aboutARow: /\/sheltered\/(stays\/)?:id/,
  fields,
  // a certificate that is not told, a proof that is not attached
  comesOut: (audit) => (audit === 'sheltered.take' || audit === 'sheltered.grant' ? [422] : undefined),
  stand: async ({ owner }, audit) => {
    if (audit.startsWith('sheltered.')) await owner.query(`update sheltered_stay set during = '[2026-01-01,)'`)
  },
}
