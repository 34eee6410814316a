/** An amendment is published, rehearsed and told against the plan it amends. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, plain } from './steps.ts'

/** The continuing plan, amended: a year in business is asked for instead of six months. */
const amendment = (months: number, of = 'taiyuan-continuing', name = 'taiyuan-amended'): string => `plan: ${name}
title: { zh: 太原市方案（修订）, en: The Taiyuan plan as amended }
issued: { by: [city_federation] }
in_force: { from: 2026-03-01, to: 2028-12-31 }
amends:
  plan: ${of}
  parts:
    - { at: parameters.least_months.values, becomes: [{ value: ${months} }] }
`
let city: GivenCity
let chief: Person
let second: Person
before(async () => {
  city = await givenCity()
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
})
after(() => city.close())

const propose = async (text: string): Promise<string> => {
  const answer = await chief.post('/taiyuan/plans/propose', { source: text, note: '修订' })
  done(answer)
  return String(answer.headers.location)
}
const checked = async (text: string) => (await chief.post('/taiyuan/plans/checked', { source: text })).json<{ said: string; lines: string[] }>()

describe('a plan that rests on another', () => {
  test('is checked as the whole it makes, and told where the plan it rests on is not there', async () => {
    match((await checked(amendment(12))).said, /^No fault/)
    deepEqual((await checked(amendment(12, 'taiyuan-continuin'))).lines, ['Line 6, column 9: The plan “taiyuan-continuin” on which it rests was not found'])
    match((await checked(amendment(12).replace('least_months', 'least_weeks'))).lines.join(), /Line 8, column 13: .*no part/)
  })

  test('is proposed as what it changes in the plan it amends, and rehearsed against that', async () => {
    const at = await propose(amendment(12))
    match(plain((await second.get(at)).body), /Least months in business.*was “6”, becomes “12”|value: was “6”, becomes “12”|6.*12/)
    equal((await second.get(`${at}/rehearsal`)).statusCode, 200)
  })

  test('takes the place of the plan it amends once it is published, and an amendment of it rests on the whole', async () => {
    const at = await propose(amendment(18))
    done(await second.post(at, { agreed: 'yes', note: '' }))
    const plans = plain((await chief.get('/taiyuan/plans')).body)
    match(plans, /The Taiyuan plan as amended/)
    const home = plain((await chief.get('/taiyuan')).body)
    match(home, /The Taiyuan plan as amended/)
    const before = (await chief.get('/taiyuan/plan/taiyuan-continuing')).body
    match(plain(before), /Nothing can be applied for under this plan today/)
    doesNotMatch(before, /\/apply\/taiyuan-continuing/)
    match((await chief.get('/taiyuan/plan/taiyuan-amended/')).body, /\/apply\/taiyuan-amended/, 'with a stroke at its end, too')
    match((await checked(amendment(24, 'taiyuan-amended', 'taiyuan-again'))).said, /^No fault/)
  })
})
