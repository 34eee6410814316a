/** Placements in the matrix: the one that its rows hold, at work, with something to be done and an expired certificate. */
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'

const placementIn = async ({ owner }: Rows): Promise<number> => (await owner.query<{ id: number }>('select min(id) as id from placement')).rows[0]?.id ?? 0
let placement = 0
const forms: Readonly<Record<string, Record<string, string>>> = {
  'placement.leaving': { ended_on: '2026-03-01', why: 'own_wish', note: '' },
  'placement.leaving_contrary': { reason: '记错了' },
  'placement.contrary': { reason: '记错了' },
  'follow_up.done': { follow_up: '900', done_on: '2026-03-02', note: '办好了' },
  'placement_finding.record': { alarm: 'certificate_expired', outcome: 'in_order', found: '已换证' },
  'my_work.answer': { at_work: 'yes', trouble: '' },
  'our_workers.answer': { at_work: 'yes', needed: '' },
}
/** Sent as a file alone, so each comes back with what is missing. */
const filesOnly = new Set(['placement.record', 'placement.evidence', 'follow_up.record'])

export const jobs: Piece = {
  rows: async (rows) => ({ '/placements': (placement = await placementIn(rows)) }),
  aboutARow: /\/placements\/:id/,
  fields: (audit) => (/^(my_work|our_workers)\.answer/.test(audit) ? { ...forms[audit], placement: String(placement), mark: 'month_1' } : forms[audit]),
  comesOut: (audit, _role, area) => (filesOnly.has(audit) ? [422] : /^(my_work|our_workers)\.answer/.test(audit) && area === '140181' ? [409] : undefined),
  stand: async (rows, audit) => {
    if (!/^(placement|follow_up|my_work|our_workers)/.test(audit)) return
    const { owner } = rows
    const id = await placementIn(rows)
    await owner.query('truncate placement_end_contrary, placement_end, placement_contrary, placement_finding, follow_up_done, follow_up')
    if (audit === 'placement.leaving_contrary')
      await owner.query(`insert into placement_end (placement_id, nth, ended_on, why, recorded_at) values ($1, 0, '2026-03-01', 'other', now())`, [id])
    if (audit === 'follow_up.done')
      await owner.query(
        `insert into follow_up (id, placement_id, mark, whom, way, reached, met_on, at_work, to_do, to_do_by, recorded_at)
         overriding system value values (900, $1, 'week_1', 'worker', 'visit', true, '2026-03-01', true, '装门铃', 'officer', now())`,
        [id],
      )
    if (audit.startsWith('placement_finding')) await owner.query(`update person set certificate_valid_to = '2026-01-01' where id = $1`, [rows.person])
  },
}
