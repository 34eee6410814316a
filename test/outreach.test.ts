/** A job fair is announced, held, counted, and what came of it is kept, on record or as a count; over HTTP. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, plain } from './steps.ts'

let city: GivenCity
let officer: Person
let far: Person
let chief: Person
let auditor: Person
let owner: Client

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  far = await city.somebody('district_officer', '140181', '外区经办')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  auditor = await city.somebody('auditor', '140100', '审计甲')
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
})
after(async () => {
  await owner.end()
  await city.close()
})

const fair = {
  kind: 'job_fair',
  title_zh: '春季招聘会',
  title_en: 'Spring job fair',
  held_on: '2026-03-10',
  place_zh: '杏花岭文化宫',
  place_en: 'Xinghualing Culture Hall',
  access_zh: '有坡道和手语',
  access_en: 'Ramp; sign language',
}
let at: string
const page = async (who: Person, path: string): Promise<string> => plain((await who.get(path)).body)
const links = async (): Promise<string[]> => [...(await officer.get(at)).body.matchAll(/value="(\w+-\d+)"/g)].map(([, key = '']) => key)

/** A vacancy of a firm in the district, told on a day. */
async function vacancyOf(day: string): Promise<number> {
  const { rows } = await owner.query<{ id: number }>(
    `with firm as (insert into organisation (name, trading_name, kind, credit_code, credit_code_note, staff_count, disabled_staff_count, opened_on, address, division, registered_at)
       values ('新厂', '新厂', 'company', $1, '', 4, 1, '2020-01-01', '东街', '140107003', now()) returning id)
     insert into vacancy (organisation_id, division, title, employer_name, openings, wage_fen, hours, contract, confirmed_on, opened_at)
     select id, '140107003', '包装工', '新厂', 1, 200000, 40, 'open_ended', '2026-03-01', $2::timestamptz from firm returning id`,
    [`X${day}`, `${day}T10:00:00+08:00`],
  )
  return rows[0]?.id ?? 0
}

describe('an event', () => {
  test('is announced to everybody, with its day, place and access', async () => {
    equal((await officer.post('/taiyuan/outreach', { ...fair, held_on: '2026-03-01' })).statusCode, 422, 'not a day that is past')
    equal((await auditor.post('/taiyuan/outreach', fair)).statusCode, 403)
    const made = await officer.post('/taiyuan/outreach', fair)
    done(made)
    at = String(made.headers.location)
    match(
      await page(city.nobody, '/taiyuan/events'),
      /Coming Job fair · Tuesday, 10 March 2026 Spring job fair Xinghualing Culture Hall · Ramp; sign language Past/,
    )
    equal((await far.get(at)).statusCode, 404, 'another district’s event is not theirs to keep')
  })

  test('has no counts and nothing came of it before it is held', async () => {
    const early = await officer.post(`${at}/came`, { disabled_count: '1', other_count: '1', organisation_count: '1' })
    equal(early.statusCode, 409)
    match(plain(early.body), /has not been held yet/)
    equal((await officer.post(`${at}/outcome`, { outcome: 'pledge', outcome_count: '1', note: 'x' })).statusCode, 409)
  })

  test('once held keeps who came as counts, the last of which holds', async () => {
    await city.on('2026-03-10')
    equal((await officer.post(`${at}/came`, { disabled_count: '-1', other_count: '1', organisation_count: '1' })).statusCode, 422)
    done(await officer.post(`${at}/came`, { disabled_count: '400', other_count: '12', organisation_count: '7' }))
    done(await officer.post(`${at}/came`, { disabled_count: '40', other_count: '12', organisation_count: '7' }))
    await city.on('2026-03-11')
    match(await page(city.nobody, '/taiyuan/events'), /Past Job fair.*Who came: 40 people with disabilities, 12 others, 7 organisations/)
    equal((await officer.post(`${at}/cancel`, { reason: '下雨' })).statusCode, 409, 'what was held is not cancelled')
  })

  test('counts a vacancy on record once, and one from before it not at all', async () => {
    const [earlier, gained] = [await vacancyOf('2026-03-09'), await vacancyOf('2026-03-11')]
    deepEqual(await links(), [`vacancy-${gained}`])
    equal((await officer.post(`${at}/link`, { link: `vacancy-${earlier}` })).statusCode, 422)
    done(await officer.post(`${at}/link`, { link: `vacancy-${gained}` }))
    deepEqual(await links(), [])
    equal((await officer.post(`${at}/link`, { link: `vacancy-${gained}` })).statusCode, 422)
  })

  test('keeps what is not on record with a note, and a mistake is struck by another row', async () => {
    equal((await officer.post(`${at}/outcome`, { outcome: 'pledge', outcome_count: '2', note: '' })).statusCode, 422)
    done(await officer.post(`${at}/outcome`, { outcome: 'pledge', outcome_count: '2', note: '两家各设一岗' }))
    done(await officer.post(`${at}/outcome`, { outcome: 'pledge', outcome_count: '90', note: '多打了' }))
    const year = () => page(chief, '/taiyuan/outreach')
    match(await year(), /Vacancies gained.*?1 Of these on record 1 .*Pledges.*?92 Of these on record 0/)
    const last = [...(await officer.get(at)).body.matchAll(/name="outcome" value="(\d+)"/g)].at(-1)?.[1] ?? ''
    done(await officer.post(`${at}/strike`, { outcome: last }))
    equal((await officer.post(`${at}/strike`, { outcome: last })).statusCode, 404)
    match(await year(), /Pledges.*?2 Of these on record 0/)
    doesNotMatch(await page(auditor, at), /Strike/)
    match(await page(chief, '/taiyuan/outreach?year=2025'), /Pledges.*?0 Of these/)
    equal((await owner.query(`select 1 from outreach_outcome`)).rowCount, 3, 'what was struck is still there')
  })

  test('that is cancelled says so to everybody, and keeps nothing more', async () => {
    const talk = String((await officer.post('/taiyuan/outreach', { ...fair, kind: 'talk', title_en: 'A talk', held_on: '2026-04-01' })).headers.location)
    done(await officer.post(`${talk}/cancel`, { reason: '场地停电' }))
    equal((await officer.post(`${talk}/cancel`, { reason: '再说' })).statusCode, 409)
    match(await page(city.nobody, '/taiyuan/events'), /A talk Cancelled: 场地停电/)
    await city.on('2026-04-02')
    equal((await officer.post(`${talk}/came`, { disabled_count: '1', other_count: '1', organisation_count: '1' })).statusCode, 409)
  })
})
