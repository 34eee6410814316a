/** What many years of work leave written about one person, in every table that takes words about them. */
import type { Client } from 'pg'

/** The person has one placement; `words` goes wherever somebody may write freely. Rows are written by the owner, without the acts that would. */
export async function writeOf(owner: Client, person: number, words: string): Promise<void> {
  const made = async (text: string, ...more: unknown[]): Promise<number> => (await owner.query<{ id: number }>(`${text} returning id`, more)).rows[0]?.id ?? 0
  const { rows } = await owner.query<{ id: number; unit: number }>('select id, organisation_id as unit from placement where person_id = $1', [person])
  const { id: placement, unit } = rows[0] ?? { id: 0, unit: 0 }
  const { rows: accounts } = await owner.query<{ id: number }>('select min(id) as id from shared.account')
  const account = accounts[0]?.id
  const place = '140107003'
  await owner.query(`insert into ability (person_id, division, axis, lo, hi, source, read_on, recorded_at) values ($1, $2, 'V1', 3, 5, 'self', now(), now())`, [
    person,
    place,
  ])
  await owner.query(`insert into match_consent (person_id, division, given, how, said_on, recorded_at) values ($1, $2, true, $3, now(), now())`, [
    person,
    place,
    words,
  ])
  await owner.query(`insert into placement_end (placement_id, nth, ended_on, why, note, recorded_at) values ($1, 0, '2026-02-02', 'health', $2, now())`, [
    placement,
    words,
  ])
  const follow = await made(
    `insert into follow_up (placement_id, mark, whom, way, reached, met_on, at_work, found, to_do, to_do_by, recorded_at)
      values ($1, 'week_1', 'worker', 'visit', true, '2026-01-12', true, $2, $2, 'officer', now())`,
    placement,
    words,
  )
  await owner.query('insert into follow_up_done (follow_up_id, done_on, note, recorded_at) values ($1, now(), $2, now())', [follow, words])
  await owner.query(`insert into placement_finding (placement_id, alarm, outcome, found, recorded_at) values ($1, 'unseen', 'in_order', $2, now())`, [
    placement,
    words,
  ])
  const vacancy = await made(
    `insert into vacancy (organisation_id, division, title, employer_name, openings, wage_fen, hours, contract, opened_at, confirmed_on)
      values ($1, $2, '客房服务员', '厂', 1, 200000, 40, 'fixed_term', now(), now())`,
    unit,
    place,
  )
  await owner.query(
    `insert into match_shown (person_id, vacancy_id, division, rule, standing, explanation, inputs, acted, note, acted_by, acted_as, acted_at)
      values ($1, $2, $3, '1', 'ok', '{}', '{}', 'proposed', $4, $5, 'district_officer', now())`,
    [person, vacancy, place, words, account],
  )
  const referral = await made(
    `insert into referral (vacancy_id, person_id, organisation_id, division, state, since, consent_how, consented_on, shown_sealed, referred_by, referred_at)
      values ($1, $2, $3, $4, 'refused', now(), $5, now(), $5, $6, now())`,
    vacancy,
    person,
    unit,
    place,
    words,
    account,
  )
  await owner.query(
    `insert into referral_move (referral_id, move, told, note, made_as, made_at) values ($1, 'refuse', jsonb_build_object('reason', $2::text), $2, 'organisation', now())`,
    [referral, words],
  )
  await owner.query(`insert into refusal_follow (referral_id, happened_on, said, outcome, recorded_at) values ($1, now(), $2, 'going_on', now())`, [
    referral,
    words,
  ])
  await owner.query(`insert into post_need (person_id, need, holds, told_on, document, recorded_at) values ($1, 'low_income', true, now(), $2, now())`, [
    person,
    words,
  ])
  const stay = await made(
    `insert into sheltered_stay (place_id, person_id, during, recorded_at)
      select id, $1, '[2024-01-01,2024-06-01)', now() from p`.replace(
      'insert',
      `with p as (insert into sheltered_place (organisation_id, name, opened_on, recorded_at) values ($2, '一号', '2024-01-01', now()) returning id) insert`,
    ),
    person,
    unit,
  )
  await owner.query(`insert into sheltered_step (stay_id, step, happened_on, note, recorded_at) values ($1, 'assessed', '2024-02-01', $2, now())`, [
    stay,
    words,
  ])
  const order = await made(
    `insert into work_order (division, product, piece_count, due_on, state, since, opened_at) values ('140107', '鞋垫', 10, now(), 'paid', now(), now())`,
  )
  const share = await made(
    `insert into work_share (order_id, order_division, person_id, division, piece_count, added_at) values ($1, '140107', $2, $3, 10, now())`,
    order,
    person,
    place,
  )
  const complaint = await made(
    `insert into work_complaint (share_id, told_by, complaint, filed_by, filed_at) values ($1, 'family', $2, $3, now())`,
    share,
    words,
    account,
  )
  await owner.query(
    'insert into work_complaint_answer (complaint_id, upheld, answer, owed_fen, answered_by, answered_at) values ($1, false, $2, 0, $3, now())',
    [complaint, words, account],
  )
}
