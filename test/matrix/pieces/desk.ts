/** The desk in the matrix: who has a case, queues, cover, acts on many. */
import { roles, type Role } from '../../../src/kit/role.ts'
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'

const id = 900
const officers = ['district_officer', 'city_officer', 'finance_officer'] as const
const colleagues = new Map<string, number>()
const isOfficer = (role: string): role is (typeof officers)[number] => officers.some((one) => one === role)

async function hold({ owner, cases }: Rows, role: string, account: number): Promise<void> {
  await owner.query(
    `insert into held_case (application_id, role, division, account_id, held_since) select id, $2, division, $3, now() from application where id = $1`,
    [cases.person.id, role, account],
  )
}

export const desk: Piece = {
  rows: async ({ city }) => {
    for (const role of officers) for (const area of ['140107', '140181']) colleagues.set(`${role} ${area}`, (await city.somebody(role, area, '同事')).account)
    return { '/desk/queues': id, '/desk/bulk': id, '/desk/cover': id }
  },
  aboutARow: /\/desk\/(queues|cover)\/:id|\/desk\/bulk/,
  fields: (audit, { rows, role, division, n }) => {
    const area = division.startsWith('140181') ? '140181' : '140107'
    const chosen = { act: 'take', case: `${rows.cases.person.id}@2026-03-02T01:00:00Z` }
    switch (audit) {
      case 'desk.check_bulk':
      case 'desk.bulk':
        return chosen
      case 'desk.keep_queue':
        return { question: 'state=submitted', name: `队列 ${n}`, next_act: 'open', whose: 'own' }
      case 'desk.name_cover':
        return {
          absent: String(rows.people[role as Role][area].account),
          cover: String(colleagues.get(`${role} ${area}`)),
          from_on: '2026-03-02',
          to_on: '2026-03-03',
        }
      case 'case.take_over':
        return { reason: '同事出差' }
      case 'case.hand_over':
        return { to: String(colleagues.get(`${role} 140107`)), reason: '' }
      default:
        return undefined
    }
  },
  comesOut: (audit) => (audit === 'desk.check_bulk' ? [200] : undefined),
  stand: async (rows, audit, role) => {
    if (!isOfficer(role) || !roles.includes(role)) return
    const me = rows.people[role]['140107'].account
    if (/^case\.(take|give_back|take_over|hand_over)$/.test(audit)) await rows.owner.query('delete from held_case')
    if (audit === 'case.give_back') await hold(rows, role, me)
    if (audit === 'case.take_over') await hold(rows, role, colleagues.get(`${role} 140107`) ?? 0)
    if (audit === 'desk.forget_queue')
      await rows.owner.query(
        `insert into saved_queue (id, division, role, name, question, next_act, kept_by, kept_at) overriding system value
         select $1, g.division, $2, '队列', '{}', 'open', $3, now() from shared.role_grant g where g.account_id = $3 on conflict (id) do update set role = $2`,
        [id, role, me],
      )
    if (/^desk\.(bulk_page|undo_bulk)$/.test(audit)) {
      await rows.owner.query('delete from bulk_item')
      await rows.owner.query('delete from bulk_act')
      await rows.owner.query(
        `insert into bulk_act (id, act, role, division, begun_by, begun_at) overriding system value values ($1, 'take', $2, '140107', $3, now())`,
        [id, role, me],
      )
    }
    if (/^desk\.(name_cover|end_cover)$/.test(audit)) await rows.owner.query('delete from cover')
    if (audit === 'desk.end_cover')
      await rows.owner.query(
        `insert into cover (id, role, division, absent_account, cover_account, from_on, to_on, named_by, named_at) overriding system value
         values ($1, $2, '140107', $3, $4, '2026-03-02', '2026-03-09', $3, now())`,
        [id, role, me, colleagues.get(`${role} 140107`)],
      )
  },
}
