/** Profiles, vacancies and matches in the matrix of routes. */
import type { Piece } from '../pieces.ts'

const entered = { title: '客房服务员', openings: '1', wage: '3000', hours: '40', contract: 'open_ended', at_home: 'no' }

export const vacancies: Piece = {
  rows: async ({ owner, organisation, city }) => {
    const { rows } = await owner.query<{ id: number }>(
      `insert into vacancy (organisation_id, division, title, employer_name, openings, wage_fen, hours, contract, opened_at, confirmed_on)
       select id, division, '洗衣工', trading_name, 1, 300000, 40, 'open_ended', $2, '2026-03-01' from organisation where id = $1 returning id`,
      [organisation, city.clock.now.toString()],
    )
    return { '/vacancies': rows[0]?.id ?? 0 }
  },
  aboutARow: /\/vacancies\/:id\/(move|demands|edit)/,
  fields: (audit, { rows, role }) => {
    const officer = role !== 'organisation'
    switch (audit) {
      case 'vacancy.enter':
        return { ...entered, organisation: String(rows.organisation) }
      case 'vacancy.edit':
        return { ...entered, known: '0', division: '140107003' }
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
  // an officer enters a vacancy for an organisation of the own area
  comesOut: (audit, role, area) => (audit === 'vacancy.enter' && role === 'district_officer' && area === '140181' ? [404] : undefined),
  stand: async ({ owner }, audit) => {
    await owner.query(`update vacancy set state = 'open'`)
    await owner.query('truncate vacancy_edit')
    if (audit.startsWith('match.act'))
      await owner.query(
        `insert into match_consent (person_id, division, given, how, said_on, recorded_at) select id, division, true, 'own', '2026-03-01', now() from person`,
      )
  },
}
