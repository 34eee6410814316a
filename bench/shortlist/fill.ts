/** The bench's city with a profile and consent for each person, and vacancies drawn as in the made-up provinces. */
import type { Client } from 'pg'
import { axisIds } from '../../src/match/axes.ts'
import { fillCity } from '../desk/city.ts'
import { chanceFrom } from '../match/chance.ts'
import { countiesOf, drawVacancy } from '../match/world.ts'
import { seed } from '../report.ts'

/** `persons` is rounded up to five to an application. One in six of the abilities is low; wages wished for and reaches differ. */
export async function fillMarket(owner: Client, persons: number, vacancies: number): Promise<void> {
  await fillCity(owner, Math.ceil(persons / 5), 30)
  await owner.query(
    `insert into ability (person_id, division, axis, lo, hi, source, read_on, recorded_at)
     select p.id, p.division, a.axis, l.lo, least(5, l.lo + (p.id + a.n) % 2), 'worker', current_date, now()
     from person p cross join unnest($1::text[]) with ordinality as a (axis, n)
     cross join lateral (select case when (p.id * 31 + a.n * 17) % 6 = 0 then (p.id + a.n) % 3 else 3 end as lo) l`,
    [[...axisIds]],
  )
  await owner.query(`insert into work_wish (person_id, division, wage_min_fen, reach, home, recorded_at)
    select id, division, 150000 + id * 7919 % 150000, (array['township', 'district', 'district', 'city'])[1 + id % 4], 'ok', now() from person`)
  await owner.query(`insert into match_consent (person_id, division, given, how, said_on, recorded_at)
    select id, division, true, 'own', current_date, now() from person`)
  const chance = chanceFrom(seed)
  const counties = countiesOf(chance)
  const drawn = Array.from({ length: vacancies }, (_, n) => ({ n, ...drawVacancy(chance, n, chance.one(counties)) }))
  const rows = drawn.map(({ n, occupation, openings, wage_fen, hours, contract, at }) => ({ n, occupation, openings, wage_fen, hours, contract, home: !at }))
  await owner.query(
    `insert into vacancy (organisation_id, division, title, employer_name, occupation, openings, wage_fen, hours, contract, at_home, opened_at, confirmed_on)
     select o.id, o.division, '职位 ' || r.n, o.trading_name, r.occupation, r.openings, r.wage_fen, r.hours, r.contract, r.home, now(), current_date
     from jsonb_to_recordset($1::jsonb) as r (n int, occupation text, openings int, wage_fen bigint, hours int, contract text, home boolean)
     join (select *, row_number() over (order by id) - 1 as k, count(*) over () as many from organisation) o on o.k = r.n % o.many order by r.n`,
    [JSON.stringify(rows)],
  )
  const demands = drawn.flatMap(({ n, demands: all }) =>
    all.map(({ axis, purpose, level, essential, admits }) => ({ n, axis, purpose, level, essential, admits })),
  )
  await owner.query(
    `insert into vacancy_demand (vacancy_id, axis, purpose, level, essential, admits, stated_at)
     select v.id, r.axis, r.purpose, r.level, r.essential, r.admits, now()
     from jsonb_to_recordset($1::jsonb) as r (n int, axis text, purpose text, level int, essential text, admits text[]) join vacancy v on v.title = '职位 ' || r.n`,
    [JSON.stringify(demands)],
  )
  await owner.query('analyze')
}
