/** Panels and ranks: a panel of three with one standing aside, and one place for three cases; over HTTP. */
import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../given.ts'
import { done, plain } from '../steps.ts'
import { filed, publishDesk, throughCheck, type Filed } from './desk-plan.ts'

let city: GivenCity
let officer: Person
let finance: Person
let chief: Person
let second: Person
let third: Person
let version: number
const cases: Filed[] = []

before(async () => {
  city = await givenCity()
  version = await publishDesk(city)
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  finance = await city.somebody('finance_officer', '140100', '财政甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
  third = await city.somebody('commissioner', '140100', '委员丙')
  for (const [name, employees] of [
    ['赵一', 3],
    ['钱二', 9],
    ['孙三', 5],
  ] as const) {
    const one = await filed(city, name, employees)
    await throughCheck(one, officer, finance)
    cases.push(one)
  }
})
after(() => city.close())
const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
const one = (n: number): Filed => {
  const found = cases[n]
  ok(found)
  return found
}

describe('a panel', () => {
  let sitting: string
  const seat = (member: Person, sex: string, more: Record<string, string> = {}) =>
    chief.post(`${sitting}/seats`, { member: String(member.account), sex, is_outside: 'no', is_user: 'no', ...more })
  const points = (plan: number, staff: number) => ({ points_plan: String(plan), points_staff: String(staff), remark: '' })

  test('is seated as the plan asks before it begins', async () => {
    const { id, at } = one(1)
    equal((await chief.post(`${at}/pass`)).statusCode, 409, 'only its panel passes it')
    equal((await chief.post('/taiyuan/sittings/new', { held_on: '2026-03-02' })).statusCode, 422)
    const opened = await chief.post('/taiyuan/sittings/new', { cases: cases.map((each) => String(each.id)), held_on: '2026-03-02' })
    done(opened)
    sitting = String(opened.headers.location)
    equal((await chief.post('/taiyuan/sittings/new', { cases: [String(id)], held_on: '2026-03-02' })).statusCode, 422, 'it is before a sitting already')
    done(await seat(chief, 'female'))
    done(await seat(second, 'male'))
    match(plain((await chief.post(`${sitting}/convene`)).body), /At least 3 seats; there are 2/)
    equal((await second.post(`${sitting}/seats`, { member: String(third.account), sex: 'male', is_outside: 'no', is_user: 'no' })).statusCode, 403)
    done(await seat(third, 'male', { is_user: 'yes', is_outside: 'yes' }))
    equal((await seat(third, 'male')).statusCode, 422, 'has a seat already')
    done(await chief.post(`${sitting}/convene`))
    match(await page(third, sitting), /at least 2 members/)
  })

  test('of three, one of whom stands aside, needs two; nobody sees the others’ scores before giving their own', async () => {
    const to = (n: number) => `${sitting}/cases/${one(n).id}`
    equal((await finance.post(`${to(0)}/ballot`, points(80, 70))).statusCode, 403)
    done(await third.post(`${to(0)}/aside`, { reason: '是他的老师' }))
    match(plain((await third.post(`${to(0)}/ballot`, points(99, 99))).body), /You stood aside/)
    equal((await chief.post(`${to(0)}/ballot`, points(101, 70))).statusCode, 422)
    done(await chief.post(`${to(0)}/ballot`, points(83, 71)))
    const shown = await page(second, to(0))
    doesNotMatch(shown, /83/)
    match(shown, /shown once you have given yours/)
    const early = await chief.post(`${sitting}/close`)
    equal(early.statusCode, 409)
    match(plain(early.body), /has no quorum: 2 are needed, 1 have given/)
    done(await second.post(`${to(0)}/ballot`, points(80, 60)))
    equal((await second.post(`${to(0)}/ballot`, points(10, 10))).statusCode, 409)
    match(await page(second, to(0)), /83.*71/)
    for (const [n, plan, staff] of [
      [1, 90, 90],
      [2, 61, 60],
    ] as const)
      for (const member of [chief, second, third]) done(await member.post(`${to(n)}/ballot`, points(plan, staff)))
  })

  test('comes to an exact weighted sum, told line by line and kept in minutes; what it carries goes on', async () => {
    done(await chief.post(`${sitting}/close`))
    const minutes = await page(third, `${sitting}/minutes`)
    // (81.5 × 60 + 65.5 × 40) ÷ 100
    match(
      minutes,
      /Quorum 2; 2 gave their word.*委员丙.*Plan: 81\.5 on average, weight 60.*Staff: 65\.5 on average, weight 40.*Weighted score 75\.1; at least 60 is needed.*Carried/,
    )
    match(minutes, /Weighted score 60\.6/)
    match(await page(chief, one(0).at), /Waiting for a decision.*Weighted score 75\.1/)
    equal((await chief.post(`${sitting}/close`)).statusCode, 409)
    equal((await officer.get(`${sitting}/minutes`)).statusCode, 404, 'a city’s sitting lies outside a district')
    match((await chief.get(one(0).at)).body, new RegExp(`href="${sitting}"`))
    const seen = (await officer.get(one(0).at)).body
    match(plain(seen), /Weighted score 75\.1/)
    doesNotMatch(seen, /\/sittings\/\d/, 'no link leads where the reader may not go')
  })
})

describe('one place and three cases', () => {
  const rankings = () => `/taiyuan/rankings/${version}/one`
  const grant = (n: number) => chief.post(`${one(n).at}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' })

  test('are ranked by the plan with the reason beside each, and granted by the list that was kept', async () => {
    const unranked = await grant(1)
    equal(unranked.statusCode, 409)
    match(plain(unranked.body), /rank the cases and keep the list/)
    match(await page(chief, '/taiyuan/rankings'), /Aid for small shops Waiting for a decision 3 Latest list None yet/)
    const order = await page(second, rankings())
    match(order, /Places: 1; granted already: 0/)
    const places = [...order.matchAll(/Rank (\d) Case (\S+) Why More disabled workers first: (\d) Amount \S+ yuan Places (Within|Outside)/g)].map((found) =>
      found.slice(3).join(' '),
    )
    equal(places.join(', '), '9 Within, 5 Outside, 3 Outside')
    equal((await finance.post(rankings())).statusCode, 403)
    const kept = await chief.post(rankings())
    done(kept)
    match(await page(finance, String(kept.headers.location)), /SHA-256 of this list: [0-9a-f]{64}/)
    const beyond = await grant(2)
    equal(beyond.statusCode, 409)
    match(plain(beyond.body), /ranked 2, beyond the places/)
    done(await grant(1))
    done(await second.post(`${one(1).at}/review/second`, { agreed: 'yes', note: '' }))
    match(await page(chief, one(1).at), /Granted/)
    const left = await page(chief, rankings())
    match(left, /Places: 1; granted already: 1/)
    doesNotMatch(left, /Within/)
  })
})
