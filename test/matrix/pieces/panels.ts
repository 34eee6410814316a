/** A sitting in one district, seated anew for each request; signatures, standing aside and ranks of the matrix's own cases. */
import type { Role } from '../../../src/kit/role.ts'
import { publishDesk } from '../../desk/desk-plan.ts'
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'

const chairs = new Set(['district_officer', 'city_officer', 'finance_officer'])
let sitting = 0

async function seated({ owner, people }: Rows, role: string): Promise<void> {
  const own = people[role as Role]['140107'].account
  const others = (['district_officer', 'city_officer', 'finance_officer', 'commissioner'] as const)
    .map((each) => people[each]['140107'].account)
    .filter((each) => each !== own)
  const rows = [own, ...others.slice(0, 2)]
  await owner.query('delete from sitting_member')
  for (const [i, account] of rows.entries())
    await owner.query('insert into sitting_member values ($1, $2, $3, false, true, $2, now())', [sitting, account, i === 0 ? 'female' : 'male'])
}

export const panels: Piece = {
  rows: async ({ owner, city, people, cases }) => {
    const version = await publishDesk(city)
    const { rows } = await owner.query<{ id: number }>(
      `insert into sitting (plan_version_id, scheme, stage_index, division, state, held_on, opened_by, opened_at)
       values ($1, 'one', 3, '140107', 'seating', '2026-03-02', $2, now()) returning id`,
      [version, people.district_officer['140107'].account],
    )
    sitting = rows[0]?.id ?? 0
    for (const { id } of Object.values(cases)) await owner.query('insert into sitting_case values ($1, $2, 0)', [sitting, id])
    return { '/sittings': sitting, '/rankings': version }
  },
  aboutARow: /\/sittings\/:id/,
  fields: (audit, { rows, role }) => {
    if (audit === 'case.stand_aside') return { reason: '邻居' }
    if (audit === 'case.sign') return { agreed: 'yes', note: '' }
    if (audit === 'sitting.open') return { held_on: '2026-03-02' }
    const free = role === 'city_officer' ? rows.people.finance_officer['140107'] : rows.people.city_officer['140107']
    if (audit === 'sitting.seat') return { member: String(free.account), sex: 'male', is_outside: 'no', is_user: 'no' }
    if (audit === 'sitting.ballot') return { points_plan: '70', points_staff: '70', remark: '' }
    return audit === 'sitting.aside' ? { reason: '亲属' } : undefined
  },
  comesOut: (audit, role) => {
    // a township’s commissioner does not see what lies before a district’s panel
    if (role === 'commissioner' && audit.startsWith('sitting.')) return [404]
    // these cases want no signature, have no list, and may or may not have been returned before
    if (/^(case\.sign(_page)?|ranking\.(kept|now|keep))$/.test(audit)) return [404]
    if (audit === 'case.changes') return [200, 404]
    return audit === 'sitting.open' ? [422] : undefined
  },
  stand: async (rows, audit, role) => {
    const { owner, people } = rows
    await owner.query('delete from conflict')
    if (!audit.startsWith('sitting.')) return
    for (const table of ['sitting_score', 'sitting_ballot', 'sitting_recusal', 'sitting_result', 'sitting_minutes', 'sitting_member'])
      await owner.query(`delete from ${table}`)
    const state = /^sitting\.(close|ballot|aside|case)$/.test(audit) ? 'scoring' : 'seating'
    const chair = people[(chairs.has(role) ? role : 'district_officer') as Role]['140107'].account
    await owner.query('update sitting set state = $1, opened_by = $2', [state, chair])
    if (/^sitting\.(convene|ballot|aside)$/.test(audit)) await seated(rows, role === 'nobody' ? 'commissioner' : role)
    if (audit === 'sitting.minutes')
      await owner.query(`insert into sitting_minutes values ($1, '{"held_on":"2026-03-02","chair":"甲","seats":[],"cases":[]}', 'x', $2, now())`, [
        sitting,
        chair,
      ])
  },
}
