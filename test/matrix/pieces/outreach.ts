/** An event of the district that was held, and one thing that came of it. */
import type { Piece } from '../pieces.ts'

const id = 900
const arranged = {
  kind: 'talk',
  title_zh: '宣讲',
  title_en: 'Talk',
  held_on: '2036-03-01',
  place_zh: '村',
  place_en: 'Village',
  access_zh: '坡道',
  access_en: 'Ramp',
}

export const outreachPiece: Piece = {
  rows: () => Promise.resolve({ '/outreach': id }),
  aboutARow: /\/outreach\/:id/,
  fields: (audit) => {
    if (audit === 'outreach.arrange') return arranged
    if (audit === 'outreach.came') return { disabled_count: '1', other_count: '2', organisation_count: '3' }
    if (audit === 'outreach.outcome') return { outcome: 'pledge', outcome_count: '1', note: '一岗' }
    if (audit === 'outreach.cancel') return { reason: '停电' }
    return audit === 'outreach.strike' ? { outcome: String(id) } : undefined
  },
  comesOut: (audit) => (audit === 'outreach.link' ? [422] : undefined),
  stand: async ({ owner }, audit) => {
    if (!audit.startsWith('outreach.')) return
    for (const table of ['outreach_outcome_contrary', 'outreach_outcome', 'outreach_attendance', 'outreach_cancellation', 'outreach_event'])
      await owner.query(`delete from ${table}`)
    await owner.query(
      `insert into outreach_event (id, division, kind, title_zh, title_en, held_on, place_zh, place_en, access_zh, access_en, announced_by, announced_at)
       overriding system value select $1, '140107', 'talk', '宣讲', 'Talk', $2, '村', 'Village', '坡道', 'Ramp', min(id), now() from shared.account`,
      [id, audit === 'outreach.cancel' ? '2036-03-01' : '2026-02-01'],
    )
    await owner.query(
      `insert into outreach_outcome (id, outreach_event_id, kind, outcome_count, note, recorded_by, recorded_at)
       overriding system value select $1, $1, 'pledge', 1, '一岗', min(id), now() from shared.account`,
      [id],
    )
  },
}
