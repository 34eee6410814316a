/** The bench's city, made larger: so many applications, five persons to each, and so many officers. */
import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { openSessions } from '../house.ts'

/** Fills a city. One officer in six decides for the city, the others sit in its districts. */
export async function fillCity(owner: Client, applications: number, officers: number): Promise<void> {
  const text = readFileSync('bench/city.sql', 'utf8')
    .replaceAll('generate_series(1, 100000)', `generate_series(1, ${applications * 5})`)
    .replaceAll('generate_series(1, 20000)', `generate_series(1, ${applications})`)
    .replaceAll('i <= 20000', `i <= ${applications}`)
    .replaceAll("lpad(i::text, 5, '0')", "lpad(i::text, 7, '0')")
  await owner.query(text)
  await owner.query(
    `insert into account (login, name, opened_at, confirmed_at) select 'desk.' || i, '办事员 ' || i, now(), now() from generate_series(1, $1::int) i`,
    [officers],
  )
  await owner.query(
    `insert into role_grant (account_id, city, role, division, granted_at)
     select a.id, 'taiyuan', case when n % 6 = 0 then 'city_officer' else 'district_officer' end, case when n % 6 = 0 then '140100' else d.code end, now()
     from (select id, substr(login, 6)::int as n from account where login like 'desk.%') a
     join (select code, row_number() over (order by code) - 1 as k, count(*) over () as many from division where level = 'district') d on d.k = a.n % d.many`,
  )
  await openSessions(owner)
  await owner.query('analyze')
}
