import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { certificateFor, creditCodeFor } from '../../../test/people.ts'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { aPhoto, done, plain } from '../../../test/steps.ts'
import { registerOrganisation } from '../organisations/acts.ts'
import { registerPerson } from '../persons/acts.ts'
import { membersOn } from './store/members.ts'
import { statusOn } from './store/monitoring.ts'
import { linkHousehold } from './acts.ts'
import { countHouseholds } from './store.ts'

let city: GivenCity
let commissioner: Person
let person = 0
let home = 0
const usual = { certificate_valid_from: '2020-01-01', certificate_valid_to: '2030-01-01', village: '东社区', communication: 'none', division: '140107003' }
const register = (n: number, name: string) =>
  city.asProgram((act) => registerPerson(act, { ...usual, name, certificate_no: certificateFor(n), account_id: null }))
before(async () => {
  city = await givenCity()
  commissioner = await city.somebody('commissioner', '140107003')
  person = await register(1, '李大')
})
after(() => city.close())

const at = (path = '') => `/taiyuan/households/${home}${path}`
const add = (fields: Record<string, string>) => commissioner.post(at('/members'), { relation: 'child', joined_on: '2020-01-01', ...fields })
const faulty = (answer: { statusCode: number; body: string }, says: RegExp) => {
  assert.equal(answer.statusCode, 422)
  assert.match(plain(answer.body), says)
}
const members = (day: string) => city.asProgram((act) => membersOn(act.db, home, day))
const idOf = async (name: string) => (await members('2020-06-01')).find((one) => one.name === name)?.id ?? 0

describe('a household', () => {
  test('is opened from a person’s file, and found again from it', async () => {
    assert.match((await commissioner.get(`/taiyuan/persons/${person}`)).body, /\/household"/)
    assert.match(plain((await commissioner.get(`/taiyuan/persons/${person}/household`)).body), /李大 does not belong to a household yet/)
    const opened = await commissioner.post(`/taiyuan/persons/${person}/household`, {
      household: 'new',
      relation: 'head',
      joined_on: '2020-01-01',
      registered_poor: 'yes',
    })
    done(opened)
    home = Number(/households\/(\d+)/.exec(String(opened.headers.location))?.[1])
    assert.equal((await commissioner.get(`/taiyuan/persons/${person}/household`)).headers.location, at())
    assert.equal((await (await city.somebody('commissioner', '140181203')).get(at())).statusCode, 404)
  })

  test('has one head, each person once, and no circle of care: each refused beside its field, with what was typed', async () => {
    done(await add({ name: '李小' }))
    done(await add({ name: '李老', relation: 'parent' }))
    const second = await add({ name: '李二', relation: 'head' })
    faulty(second, /This household has a head already/)
    assert.match(second.body, /value="李二"/)
    faulty(await add({ certificate_no: certificateFor(1) }), /belongs to another household now/)
    faulty(await add({ certificate_no: certificateFor(99) }), /not registered in your area/)
    faulty(await add({}), /Enter a name or a certificate number/)
    const [head, old] = [await idOf('李大'), await idOf('李老')]
    done(await commissioner.post(at(`/members/${head}`), { cared_for_by: String(old) }))
    faulty(await commissioner.post(at(`/members/${old}`), { cared_for_by: String(head) }), /The relations go in a circle/)
  })

  test('keeps who left, when and why', async () => {
    const child = await idOf('李小')
    faulty(await commissioner.post(at(`/members/${child}`), { left_on: '2025-06-01' }), /Enter both the day and the reason/)
    done(await commissioner.post(at(`/members/${child}`), { left_on: '2025-06-01', left_why: 'married' }))
    const names = async (day: string) => (await members(day)).map(({ name }) => name)
    assert.deepEqual([await names('2025-05-31'), await names('2025-06-01'), await names('2019-12-31')], [['李大', '李小', '李老'], ['李大', '李老'], []])
    assert.match(plain((await commissioner.get(at())).body), /Members who left 李小 · .*married/)
  })

  test('is monitored by period, one status at a time; an end and a mistake are rows that stay', async () => {
    const monitor = (status: string, from: string) => commissioner.post(at('/monitoring'), { status, from, source: 'department', note: '大病支出' })
    const status = (day: string) => city.asProgram((act) => statusOn(act.db, home, day))
    done(await monitor('unstably_lifted', '2021-01-01'))
    const overlapping = await monitor('sudden_hardship', '2023-01-01')
    faulty(overlapping, /End that one first/)
    assert.match(overlapping.body, /大病支出/)
    faulty(await commissioner.post(at('/monitoring/1'), { what: 'end', on: '2020-07-01', why: '风险消除' }), /cannot be before the beginning/)
    done(await commissioner.post(at('/monitoring/1'), { what: 'end', on: '2022-07-01', why: '风险消除' }))
    assert.deepEqual([await status('2022-06-30'), await status('2022-07-01')], ['unstably_lifted', undefined])
    done(await monitor('sudden_hardship', '2026-01-01'))
    assert.match(plain((await commissioner.get('/taiyuan/households')).body), /1 households.*李大.*household in sudden severe difficulty/)
    done(await commissioner.post(at('/monitoring/2'), { what: 'take_back', why: '记错了户' }))
    assert.equal(await status('2026-03-01'), undefined)
    assert.match(plain((await commissioner.get(at())).body), /Taken back: 记错了户/)
    assert.match(plain((await commissioner.get('/taiyuan/households')).body), /No household in your area is monitored today/)
  })

  test('has income by source and year, and what comes to each member, in whole fen', async () => {
    const earn = (source: string, amount: string) => commissioner.post(at('/income'), { year: '2025', source, amount })
    for (const [source, amount] of [
      ['farming', '5000'],
      ['wages', '1000.01'],
      ['farming', '999'],
    ] as const)
      done(await earn(source, amount))
    faulty(await commissioner.post(at('/income'), { year: '2027', source: 'wages', amount: '1' }), /cannot lie after today/)
    done(await commissioner.post(at('/income/3'), { why: '重复登记' }))
    assert.equal((await commissioner.post(at('/income/3'), { why: '再撤一次' })).statusCode, 409)
    const page = plain((await commissioner.get(at())).body)
    assert.match(
      page,
      /2025 farming 5,000 yuan wages 1,000.01 yuan Together 6,000.01 yuan Members on Wednesday, 31 December 2025 2 Per head \(parts of a fen left out\) 3,000 yuan/,
    )
    assert.match(page, /takes back row 3 重复登记/)
  })

  test('counts as monitored for a target on the days its periods say', async () => {
    const shop = { name: '合作社', trading_name: '合作社', kind: 'cooperative', credit_code: creditCodeFor(1), opened_on: '2020-01-01', address: '东社区' }
    await city.asProgram(async (act) => {
      const staff = { staff_count: 4, disabled_staff_count: 1, owner_name_public: false, account_id: null }
      const organisation_id = await registerOrganisation(act, { ...shop, ...staff, division: '140107003' })
      const given = { organisation_id, division: '140107003', given: '种羊三只', linked_on: '2021-03-01', evidence: await aPhoto() }
      await linkHousehold(act, { plan_version_id: 1, household_id: home, ...given })
    })
    const monitored = (day: string) => city.asProgram((act) => countHouseholds(act.db, 'taiyuan-double-hundred', day, (of) => of.monitored))
    assert.deepEqual(await monitored('2022-06-30'), [{ district: '140107', count: 1 }])
    assert.deepEqual(await monitored('2022-07-01'), [])
  })
})
