/** Home work in the matrix: an order at work that the shop runs, the applicant's share of it, a complaint and a round. */
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'

const today = '2026-03-02'
const ids = { share: 0, batch: 0, collection: 0 }

async function made({ owner, organisation, person }: Rows): Promise<Readonly<Record<string, number>>> {
  const insert = async (into: string, values: string, of: readonly unknown[]) =>
    Number(((await owner.query(`insert into ${into} values (${values}) returning id`, [...of])).rows[0] as { id: number }).id)
  const order = await insert(
    'work_order (organisation_id, division, product, piece_count, due_on, state, since, opened_at)',
    `$1, '140107003', '串珠', 1000, '2026-06-01', 'at_work', now(), now()`,
    [organisation],
  )
  const share = await insert(
    'work_share (order_id, organisation_id, order_division, person_id, division, piece_count, added_at)',
    `$1, $2, '140107003', $3, '140107003', 500, now()`,
    [order, organisation, person],
  )
  const rate = await insert('work_rate (share_id, rate_fen, per_pieces, from_on, agreed_how, recorded_at)', `$1, 50, 1, '2026-01-01', 'signed', now()`, [share])
  const batch = await insert(
    'work_hand_out (share_id, rate_id, piece_count, handed_on, receipt_how, recorded_at)',
    `$1, $2, 400, '2026-02-01', 'signed', now()`,
    [share, rate],
  )
  const collection = await insert(
    'work_collection (hand_out_id, collects, piece_count, hours, collected_on, recorded_at)',
    `$1, 'made', 20, 3, '2026-02-10', now()`,
    [batch],
  )
  const complaint = await insert(
    'work_complaint (share_id, told_by, complaint, filed_by, filed_at)',
    `$1, 'worker', '单价低', (select min(id) from shared.account), now()`,
    [share],
  )
  const round = await insert('work_round (organisation_id, division, visit_on, visitor, made_at)', `$1, '140107003', '2026-03-03', '司机', now()`, [
    organisation,
  ])
  await owner.query('insert into work_stop (round_id, position, share_id) values ($1, 1, $2)', [round, share])
  Object.assign(ids, { share, batch, collection })
  return { '/work-orders/shares': share, '/work-orders/complaints': complaint, '/work-orders/rounds': round, '/work-orders': order }
}

const fields: Piece['fields'] = (audit, { role, division }) => {
  switch (audit) {
    case 'home_work.open':
      return { ...(role === 'district_officer' ? { run_by: 'district' } : {}), product: '折纸', piece_count: '10', due_on: '2026-06-01' }
    case 'home_work.move':
      return { move: 'begin' }
    case 'home_work.rate':
      return { rate: '0.6', per_pieces: '1', agreed_how: 'voice', from_on: today }
    case 'home_work.train':
      return { trained_on: today, taught: '会了' }
    case 'home_work.collect':
      return { batch: String(ids.batch), collects: 'made', piece_count: '1', hours: '1', collected_on: today }
    case 'home_work.check':
      return { collection: String(ids.collection), good_count: '20', rework_count: '0', spoilt_count: '0' }
    case 'home_work.complain':
      return { told_by: 'worker', complaint: '工时少算了' }
    case 'home_work.answer':
      return { upheld: 'no', answer: '已核实' }
    case 'home_work.plan_round':
      return {
        visit_on: division.startsWith('140107') ? today : '2026-03-01',
        visitor: '司机',
        ...(division.startsWith('140107') ? { [`stop_${ids.share}`]: '1' } : {}),
      }
    default:
      return undefined
  }
}

/** What the officers of the matrix did before is nobody's hand, and the complaint waits again. */
async function stand({ owner }: Rows, audit: string): Promise<void> {
  if (!audit.startsWith('home_work.')) return
  await owner.query('update work_order set state = $1', [audit === 'home_work.move' ? 'opened' : 'at_work'])
  await owner.query('delete from work_check')
  await owner.query('delete from work_complaint_answer')
  await owner.query('update work_order_move set made_by = null')
  for (const table of ['work_rate', 'work_hand_out', 'work_training', 'work_collection']) await owner.query(`update ${table} set recorded_by = null`)
}

export const homeWorkPiece: Piece = {
  rows: made,
  aboutARow: /\/work-orders\/((shares|complaints|rounds)\/)?:id/,
  fields,
  comesOut: (audit, _role, area) => {
    // nothing is owed before the settlement; a form without its files or fields comes back
    if (audit === 'home_work.pay' || audit === 'home_work.pay_page') return [409]
    if (audit === 'home_work.hand_out' || audit === 'home_work.add_worker') return [422]
    if (audit === 'home_work.plan_round' && area === '140181') return [422]
    return undefined
  },
  stand,
}
