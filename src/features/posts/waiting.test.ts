/** Who waits for a post, and who is told whose turn it is. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { done, plain } from '../../../test/steps.ts'
import { writePersons } from '../persons/acts/records.ts'

let city: GivenCity
let officer: Person
let near: Person
let wait = ''
const certificate_no = certificateFor(4, 'physical', 3, '1990-05-01')
const page = async (path: string, who = officer) => plain((await who.get(path)).body)

before(async () => {
  city = await givenCity()
  const record = { name: '榆四', certificate_no, certificate_valid_to: '2030-01-01', division: '140107003' }
  await city.asProgram((act) => writePersons(act, [{ record }], { kind: 'import', told_on: '2026-03-01' }))
  officer = await city.somebody('district_officer', '140107')
  near = await city.somebody('commissioner', '140107003')
  const put = await near.post('/taiyuan/posts/waiting/new', { certificate_no, kind: 'public_welfare_post', waiting_since: '2026-02-20' })
  done(put)
  wait = String(put.headers.location)
})
after(() => city.close())

test('a township is shown neither the district’s share nor who is next in it', async () => {
  const post = { kind: 'public_welfare_post', division: '140107003', place: '东社区', fund_source: 'employment_fund', opened_on: '2019-01-01' }
  const at = String((await officer.post('/taiyuan/posts/new', { ...post, title: '门卫' })).headers.location)
  match(await page(at), /next 榆四/)
  doesNotMatch(await page(at, near), /榆四/)
  match(await page('/taiyuan/posts'), /Share/)
  match(await page('/taiyuan/posts', near), /门卫/)
  doesNotMatch(await page('/taiyuan/posts', near), /Share/)
})

test('who died waits no more', async () => {
  match(await page('/taiyuan/posts/waiting'), /榆四/)
  await city.asProgram((act) => sql`update person set left_why = 'died', left_on = '2026-03-01' where name = '榆四'`.execute(act.db))
  doesNotMatch(await page('/taiyuan/posts/waiting'), /榆四/)
  equal((await officer.get(wait)).statusCode, 404)
})
