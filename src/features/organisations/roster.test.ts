/** Organisations at an officer's desk: entered, found, their roster written, their quota counted month by month. */
import { deepEqual, equal, match, doesNotMatch } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor, creditCodeFor } from '../../../test/people.ts'
import { done, plain } from '../../../test/steps.ts'
import { writePersons } from '../persons/acts/records.ts'
import { rosterOf } from './store/staff.ts'

let city: GivenCity
let officer: Person
let far: Person
let at = ''
const certificate = (n: number) => certificateFor(n, 'physical', n === 1 ? 2 : 3)
const shop = {
  name: '晨光食品有限公司',
  trading_name: '晨光食品',
  kind: 'company',
  serves_as: ['base', 'incubator'],
  credit_code: creditCodeFor(9),
  credit_code_note: '已对照执照',
  staff_count: '40',
  disabled_staff_count: '3',
  opened_on: '2020-05-01',
  address: '东社区 8 号',
  owner_name_public: 'no',
  division: '140107003',
}
const contract = (n: number, more: Record<string, string> = {}) => ({
  certificate_no: certificate(n),
  contract_from: '2025-06-01',
  established: 'no',
  counted_elsewhere: 'no',
  ...more,
})

before(async () => {
  city = await givenCity()
  // the second lives in another district, where this organisation's officer sees no file
  const people = ['杨一', '柳二', '槐三'].map((name, i) => ({
    record: { name, certificate_no: certificate(i + 1), certificate_valid_to: '2030-01-01', division: i === 1 ? '140181203' : '140107003' },
  }))
  await city.asProgram((act) => writePersons(act, people, { kind: 'import', told_on: '2026-03-01' }))
  officer = await city.somebody('district_officer', '140107')
  far = await city.somebody('district_officer', '140181')
  const entered = await officer.post('/taiyuan/organisations', shop)
  done(entered)
  at = String(entered.headers.location)
})
after(() => city.close())

const staffIds = async (): Promise<Map<string, number>> =>
  new Map((await city.asProgram((act) => rosterOf(act.db, Number(at.split('/').at(-1))))).map(({ name, staff_id }) => [name, staff_id]))

describe('an organisation', () => {
  test('is found by a part of its name, of its code, by kind and by what it serves as, in its own district', async () => {
    const found = async (query: string, who = officer) => /晨光食品/.test((await who.get(`/taiyuan/organisations?${query}`)).body)
    for (const query of ['', 'q=光食', `q=${creditCodeFor(9).slice(2, 10)}`, 'kind=company', 'serves_as=base', 'serves_as=base&kind=company&q=晨光'])
      equal(await found(query), true, query)
    for (const query of ['q=%25夜', 'q=_', 'kind=cooperative', 'serves_as=shop', 'page=1']) equal(await found(query), false, query)
    equal(await found('', far), false)
    equal((await far.get(at)).statusCode, 404)
  })

  test('is refused with a sentence when its code fails the check without a reason, or stands already', async () => {
    const wrong = creditCodeFor(10).slice(0, 17) + (creditCodeFor(10).endsWith('X') ? 'Y' : 'X')
    const { credit_code_note: _, ...bare } = shop
    const answer = await officer.post('/taiyuan/organisations', { ...bare, credit_code: wrong })
    equal(answer.statusCode, 422)
    match(plain(answer.body), /last character does not match/)
    const again = await officer.post('/taiyuan/organisations', shop)
    match(plain(again.body), /registered already/)
  })

  test('counts its roster month by month, each worker left out with the reason', async () => {
    for (const [n, more] of [
      [1, {}],
      [2, { contract_to: '2025-12-31' }],
      [3, { contract_to: '2026-05-31' }],
    ] as const)
      done(await officer.post(`${at}/staff`, contract(n, more)))
    const ids = await staffIds()
    const pay = async (name: string, month: string, wage: string) =>
      done(await officer.post(`${at}/staff/${ids.get(name)}/month`, { month, wage, insured: 'yes' }))
    for (const month of ['2026-01', '2026-02']) await pay('杨一', month, '2000')
    await pay('槐三', '2026-01', '1500')
    await pay('槐三', '2026-02', '1500')
    await pay('槐三', '2026-02', '1980')
    const page = plain((await officer.get(`${at}?on=2026-03-02&minimum_wage=1980`)).body)
    match(page, /2026-01 .{0,60}?Persons counted 1 .{0,20}Quota count 2 .{0,30}2 ÷ 40 = 5\.00% .{0,40}槐三: wage below the minimum/)
    match(page, /2026-01 .*柳二: not employed in that month/)
    match(page, /2026-02 .{0,60}?Persons counted 2 .{0,20}Quota count 3 /)
    match(page, /2026-03 .{0,60}?Persons counted 0 .{0,200}杨一: wage below the minimum/)
  })

  test('keeps who left, refuses it twice, and a contract or number that cannot be', async () => {
    const ids = await staffIds()
    done(await officer.post(`${at}/staff/${ids.get('槐三')}/end`, { ended_on: '2026-01-31' }))
    match(plain((await officer.post(`${at}/staff/${ids.get('槐三')}/end`, { ended_on: '2026-02-28' })).body), /recorded already/)
    match(plain((await officer.get(`${at}?on=2026-02-28&minimum_wage=1980`)).body), /2026-02 .*槐三: not employed in that month/)
    match(plain((await officer.post(`${at}/staff`, contract(1))).body), /entered already/)
    match(plain((await officer.post(`${at}/staff`, contract(3, { contract_from: '2026-05-01', contract_to: '2026-04-01' }))).body), /cannot end before/)
    match(plain((await officer.post(`${at}/staff`, contract(77))).body), /Nobody is registered with this number/)
    equal((await officer.post(`${at}/staff/${ids.get('杨一')}/month`, { month: '2026-13', wage: '1', insured: 'no' })).statusCode, 422)
    equal((await far.post(`${at}/staff/${ids.get('杨一')}/month`, { month: '2026-01', wage: '1', insured: 'no' })).statusCode, 404)
  })

  test('reads a worker whose entry was merged away as who stands for them', async () => {
    const owner = new Client({ connectionString: city.ownerUrl })
    await owner.connect()
    await owner.query('set search_path to city_140100, shared')
    await owner.query(`insert into person_merge (survivor_id, merged_id, taken, reason, merged_at, in_force_at)
      select a.id, b.id, '{}', 'x', now(), now() from person a, person b where a.name = '杨一' and b.name = '槐三'`)
    await owner.end()
    const page = (await officer.get(at)).body
    doesNotMatch(page, /槐三/)
    deepEqual((await staffIds()).size, 2)
  })
})
