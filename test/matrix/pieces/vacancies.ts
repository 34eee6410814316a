/** Profiles, vacancies and matches in the matrix of routes. */
import type { Role } from '../../../src/kit/role.ts'
import type { Piece } from '../pieces.ts'

const entered = { title: '客房服务员', openings: '1', wage: '3000', hours: '40', contract: 'open_ended', at_home: 'no' }

/** Whoever has no person or organisation yet is asked for it first. */
const withoutOwn = (audit: string, role: Role | 'nobody'): readonly number[] | undefined => {
  if (audit === 'profile.answer' || audit === 'match.act') return [200]
  if (audit === 'vacancy.enter') return role === 'organisation' ? [200] : [404]
  return audit === 'employer.own_policy' ? [409] : undefined
}

export const vacancies: Piece = {
  rows: async ({ owner, organisation, city }) => {
    const { rows } = await owner.query<{ id: number }>(
      `insert into vacancy (organisation_id, division, title, employer_name, openings, wage_fen, hours, contract, opened_at, confirmed_on)
       select id, division, '洗衣工', trading_name, 1, 300000, 40, 'open_ended', $2, '2026-03-01' from organisation where id = $1 returning id`,
      [organisation, city.clock.now.toString()],
    )
    await owner.query(
      `insert into match_consent (person_id, division, given, how, said_on, recorded_at) select id, division, true, 'own', '2026-03-01', now() from person`,
    )
    return { '/vacancies': rows[0]?.id ?? 0 }
  },
  aboutARow: /\/vacancies\/:id\/(move|demands)/,
  fields: (audit, { rows, role }) => {
    const officer = role !== 'organisation'
    switch (audit) {
      case 'vacancy.enter':
        return { ...entered, organisation: String(rows.organisation) }
      case 'vacancy.move':
        return { move: 'confirm' }
      case 'vacancy.choose_demand':
        return { use: 'H1.instruct' }
      case 'vacancy.state_demand':
        return { level: '3', essential: 'no', ...(officer ? { seen: 'no' } : {}) }
      case 'employer.record_contact':
        return { happened_on: '2026-03-01', way: 'phone', said: '答应试工' }
      case 'profile.answer':
        return { V1: 'fully' }
      case 'profile.answer_for':
        return { V1: 'fully', source: 'worker' }
      case 'match.act':
      case 'match.act_for':
        return { acted: 'interested' }
      default:
        return undefined
    }
  },
  comesOut: (audit, role, area) => (area === '140181' ? withoutOwn(audit, role) : undefined),
  stand: async ({ owner }) => {
    await owner.query(`update vacancy set state = 'open'`)
  },
}
