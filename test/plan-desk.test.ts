/** A plan is changed in the browser, checked, proposed, rehearsed, and put into force by a second person. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, plain, submitted } from './steps.ts'

const source = readFileSync('plans/taiyuan-continuing/plan.yaml', 'utf8')
const raised = source.replace(
  'values: [{ from: 2025-01-01, value: 10000, assumed: wholly_assumed }]',
  'values: [{ from: 2025-01-01, to: 2026-03-31, value: 10000, assumed: wholly_assumed }, { from: 2026-04-01, value: 15000, assumed: wholly_assumed }]',
)
const stricter = source.replace('monthsBetween(business.opened_on, day) >= parameters.least_months', 'monthsBetween(business.opened_on, day) >= 24')

let city: GivenCity
let chief: Person
let second: Person
let at = ''
before(async () => {
  city = await givenCity()
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
  await submitted(city, '赵小满')
})
after(() => city.close())

const propose = async (text: string): Promise<string> => {
  const answer = await chief.post('/taiyuan/plans/propose', { source: text, note: '提高补贴' })
  done(answer)
  return String(answer.headers.location)
}

describe('a changed plan', () => {
  test('is checked: every fault with its line, nothing typed is lost, and as one types the same in short', async () => {
    const broken = source.replace('division: "140100"', 'division: 140100\ndivisoin: "1"')
    const answer = await chief.post('/taiyuan/plans/check', { source: broken.replaceAll('\n', '\r\n'), note: '试' })
    equal(answer.statusCode, 422)
    match(plain(answer.body), /2 faults.*Line 8, column 11: .*Line 9, column 1: .*divisoin/)
    match(answer.body, /divisoin: &quot;1&quot;/)
    const asTyped = (await chief.post('/taiyuan/plans/checked', { source: broken })).json() as { said: string; lines: string[] }
    equal(asTyped.lines.length, 2)
    match((await chief.post('/taiyuan/plans/checked', { source })).json<{ said: string }>().said, /^No fault/)
    equal((await chief.post('/taiyuan/plans/propose', { source: broken, note: '试' })).statusCode, 422)
    match(plain((await chief.post('/taiyuan/plans/propose', { source, note: '试' })).body), /word for word/)
  })

  test('is proposed, and told as sentences with whom it concerns', async () => {
    at = await propose(raised)
    const page = plain((await second.get(at)).body)
    match(page, /parameters › City grant for self-employment › values › 2026-04-01: added: from 2026-04-01, value 15000/)
    const other = await propose(stricter)
    match(plain((await second.get(other)).body), /Concerns: Support for self-employment/)
  })

  test('is rehearsed on the same cases and the same people under both plans', async () => {
    const page = plain((await second.get(`${at}/rehearsal`)).body)
    match(page, /as of Wednesday, 1 April 2026/)
    match(page, /Cases of the past year \(1\)/)
    match(page, /All Gain Lose No change .*All.* 1 .* 0 .* 0/)
    match(page, /City project funds.*2026.*10,000 yuan.*15,000 yuan/)
    match(page, /Looked at 1 of 1 persons/)
    const other = await propose(stricter.replace('>= 24', '>= 36'))
    match(plain((await second.get(`${other}/rehearsal`)).body), /All Gain Lose No change .*All.* 0 .* 1 .* 0/)
  })

  test('is put into force by another person only, and old cases stay under the plan of their day', async () => {
    const own = await chief.post(at, { agreed: 'yes', note: '' })
    equal(own.statusCode, 403)
    match(plain(own.body), /Whoever proposed it cannot agree/)
    equal((await second.post(at, { agreed: 'no', note: '' })).statusCode, 422)
    const versions = async () => plain((await chief.get('/taiyuan/plans')).body)
    doesNotMatch(await versions(), /Version 2/)
    done(await second.post(at, { agreed: 'yes', note: '' }))
    match(await versions(), /Version 2/)
    equal((await second.post(at, { agreed: 'no', note: '晚了' })).statusCode, 409)
    const versionsInUse = await city.asProgram((act) => act.db.selectFrom('application').select('plan_version_id').distinct().execute())
    equal(versionsInUse.length, 1)
    await city.on('2026-04-02')
    const { id, applicant } = await submitted(city, '李春燕')
    match(plain((await applicant.get(`/taiyuan/cases/${id}`)).body), /Support for self-employment/)
    const now = await city.asProgram((act) => act.db.selectFrom('application').select('plan_version_id').where('id', '=', id).executeTakeFirstOrThrow())
    equal(now.plan_version_id > (versionsInUse[0]?.plan_version_id ?? 0), true)
  })
})
