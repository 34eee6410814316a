/** A referral in the matrix: the applicant's own, to the shop, in the state that each move starts from. */
import type { Piece } from '../pieces.ts'
import { referralFlow, type MoveName } from '../../../src/features/referrals/flow.ts'

const forms: Readonly<Record<string, Record<string, string>>> = {
  'referral.arrange': { held_on: '2026-03-05', held_at: '14:30', way: 'text', aids: 'text', place: '店里' },
  'referral.take': { note: '' },
  'referral.refuse': { reason: 'other', note: '' },
  'referral.begin_trial': { held_on: '2026-03-05', until: '2026-03-06', note: '写字板' },
  'referral.note_trial': { held_on: '2026-03-02', note: '顺利' },
  'referral.pass_trial': { note: '合适' },
  'referral.withdraw': { note: '' },
  'refusal.take_up': { happened_on: '2026-03-02', said: '谈过', outcome: 'going_on' },
}
let vacancy = 0

/** The state in which a request finds the referral. */
function stateFor(audit: string): string {
  if (audit === 'referral.refer') return 'withdrawn'
  if (audit.startsWith('refusal')) return 'refused'
  const move = audit === 'referral.place_page' ? 'place' : audit.replace('referral.', '')
  return Object.hasOwn(referralFlow, move) ? (referralFlow[move as MoveName].from[0] ?? 'referred') : 'referred'
}

export const referrals: Piece = {
  rows: async ({ city, owner, person, organisation, people }) => {
    const one = async (text: string, values: unknown[]) => (await owner.query<{ id: number }>(text, values)).rows[0]?.id ?? 0
    vacancy = await one(
      `insert into vacancy (organisation_id, division, title, employer_name, openings, wage_fen, hours, contract, opened_at, confirmed_on)
       values ($1, '140107003', '按摩师', '明光盲人按摩', 5, 300000, 40, 'open_ended', now(), '2026-03-02') returning id`,
      [organisation],
    )
    const shown = city.tools.cipher.seal('{}', 'referral.shown')
    const values = [vacancy, person, organisation, shown, people.district_officer['140107'].account]
    const referral = await one(
      `insert into referral (vacancy_id, person_id, organisation_id, division, state, since, consent_how, consented_on, shown_sealed, referred_by, referred_at)
       values ($1, $2, $3, '140107003', 'referred', now(), '签字', '2026-03-02', $4, $5, now()) returning id`,
      values,
    )
    // longer words first: a person's referrals are about the person
    return { '/persons/:id/referrals': person, '/referrals/:id': referral, '/refusals/:id': referral }
  },
  aboutARow: /\/(referrals|refusals)\/:id/,
  fields: (audit) => (audit === 'referral.refer' ? { vacancy: String(vacancy), shown: 'name', consent_how: '签字' } : forms[audit]),
  comesOut: (audit) => (audit === 'referral.place' ? [422] : undefined),
  stand: async ({ owner }, audit) => {
    if (!/^refer|^refusal/.test(audit)) return
    await owner.query(`delete from referral where id > (select min(id) from referral)`)
    await owner.query('update referral set state = $1', [stateFor(audit)])
  },
}
