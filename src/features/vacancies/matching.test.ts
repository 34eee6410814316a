/** Matching explains itself: with consent only, by what people can do and what jobs ask, and by nothing else. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { aSeeker, anEmployer, roomAttendant } from '../../../test/seekers.ts'
import { done, plain } from '../../../test/steps.ts'
import { recompute } from '../../match/recompute.ts'

let city: GivenCity
let owner: Client
let hotel: Person
let [hu, zhang, quiet]: Person[] = []
let officer: Person
let elsewhere: Person
let job = ''
const jobs = '/taiyuan/work/jobs'
const at = (who: Person | undefined, path: string) => (who as Person).get(path)
const page = async (who: Person | undefined, path: string): Promise<string> => plain((await at(who, path)).body)
const mainOf = async (who: Person | undefined, path: string): Promise<string> => /<main[\s\S]*<\/main>/.exec((await at(who, path)).body)?.[0] ?? ''

before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query(`set search_path to ${city.city.schema}, shared`)
  hotel = await anEmployer(city)
  job = await roomAttendant(hotel)
  hu = await aSeeker(city, '老胡例')
  zhang = await aSeeker(city, '老张例')
  quiet = await aSeeker(city, '不愿例', { consent: false })
  officer = await city.somebody('district_officer', '140107')
  elsewhere = await city.somebody('district_officer', '140106')
})
after(async () => {
  await owner.end()
  await city.close()
})

describe('two deaf jobseekers', () => {
  test('find the hotel room attendant: with text instructions and a flashing alarm', async () => {
    for (const seeker of [hu, zhang]) {
      match(await page(seeker, jobs), /客房服务员.*Fits with arrangements.*instructions in writing, a flashing or vibrating alarm/)
      const told = await page(seeker, job.replace('/vacancies/', '/work/jobs/'))
      match(told, /noticing an alarm: you can with a flashing or vibrating alarm.*the employer pays and may ask for a grant/)
      match(told, /Of whether you fit, the employer would read: Meets the demands of the job; to be arranged: a greeting card, instructions in writing/)
    }
  })

  test('are found for the vacancy by their own district’s officer, and by nobody else', async () => {
    const found = await page(officer, `${job}/persons`)
    match(found, /老胡例/)
    match(found, /老张例/)
    doesNotMatch(await page(elsewhere, `${job}/persons`), /例/)
    for (const other of [hotel, hu]) equal((await at(other, `${job}/persons`)).statusCode, 403)
  })

  test('are never shown to the employer, nor is what they can do', async () => {
    for (const path of [job, '/taiyuan/vacancies/desk']) doesNotMatch(await page(hotel, path), /老胡|老张|Fits with/)
  })
})

describe('without consent', () => {
  test('nobody is listed or matched, and the full list stays open', async () => {
    doesNotMatch(await page(officer, `${job}/persons`), /不愿例/)
    match(await page(quiet, jobs), /no consent to matching yet.*See all vacancies/)
    equal((await (quiet as Person).post(job.replace('/vacancies/', '/work/jobs/'), { acted: 'interested' })).statusCode, 409)
  })

  test('given and withdrawn again, the list is gone', async () => {
    const undecided = quiet as Person
    done(await undecided.post('/taiyuan/work/consent', { given: 'yes' }))
    match(await page(undecided, jobs), /客房服务员/)
    done(await undecided.post('/taiyuan/work/consent', { given: 'no' }))
    doesNotMatch(await page(undecided, jobs), /客房服务员/)
    doesNotMatch(await page(officer, `${job}/persons`), /不愿例/)
  })
})

describe('category, grade, sex, age and name', () => {
  test('change nothing in any list or explanation', async () => {
    const paths = [jobs, job.replace('/vacancies/', '/work/jobs/')]
    const stood = await Promise.all(paths.map((path) => mainOf(zhang, path)))
    ok(stood[0]?.includes('客房服务员'))
    await owner.query(
      `update person set disability_category = 'physical', disability_grade = 4, sex = case sex when 'male' then 'female' else 'male' end, birth_on = '1966-01-01', name = '改名例', name_latin = 'Gaiming' where account_id = $1`,
      [zhang?.account],
    )
    deepEqual(await Promise.all(paths.map((path) => mainOf(zhang, path))), stood)
    const ranks = (await at(officer, `${job}/persons`)).body
    ok(ranks.indexOf('老胡例') < ranks.indexOf('改名例'), 'equal fit keeps the order of registration')
  })
})

describe('whoever acts on a pair', () => {
  test('leaves a row from which the verdict can be computed again', async () => {
    const pair = job.replace('/vacancies/', '/work/jobs/')
    done(await (hu as Person).post(pair, { acted: 'interested' }))
    match(await page(hu, pair), /Recorded .*: Interested/)
    const { rows } = await owner.query<{ rule: string; standing: string; explanation: Parameters<typeof recompute>[0]; inputs: object; id: number }>(
      'select * from match_shown order by id desc limit 1',
    )
    equal(rows[0]?.rule, 'v2')
    equal(recompute(rows[0]?.explanation as never).standing, rows[0]?.standing)
    doesNotMatch(JSON.stringify(rows[0]?.inputs), /hearing|grade|male|19\d\d-|老胡/)
    equal((await (hu as Person).post(pair, { acted: 'proposed' })).statusCode, 422, 'only an officer proposes')
  })
})

describe('the accommodation map', () => {
  test('says what would open how much to how many, to officers', async () => {
    const closed = await roomAttendant(hotel, '夜班前台')
    done(await hotel.post(`${closed}/demands/H1.phone`, { level: '3', essential: 'yes' }))
    match(await page(officer, '/taiyuan/vacancies/map'), /a text relay for calls .{0,20}2 .{0,60}2/)
    match(await page(hu, closed.replace('/vacancies/', '/work/jobs/')), /Blocked for now.*If the employer agrees to a text relay for calls/)
    doesNotMatch(await page(hu, jobs), /夜班前台/)
    match(await page(hu, '/taiyuan/vacancies'), /夜班前台/)
  })
})

describe('somebody who left the register', () => {
  test('is found for no vacancy any more, whatever they consented to', async () => {
    const leave = (day: string | null, why: string | null) =>
      owner.query('update person set left_on = $2, left_why = $3 where account_id = $1', [zhang?.account, day, why])
    await leave('2026-03-01', 'died')
    doesNotMatch(await page(officer, `${job}/persons`), /改名例/)
    await leave(null, null)
    match(await page(officer, `${job}/persons`), /改名例/)
  })
})

describe('prices', () => {
  test('raise what few would see, once a day, and the second list says so', async () => {
    for (let i = 0; i < 16; i += 1) {
      const more = { title: `客房整理${i}`, openings: '1', wage: String(3000 + i), hours: '40', contract: 'task', at_home: 'no' }
      done(await hotel.post('/taiyuan/vacancies/new', more))
    }
    await city.on('2026-03-03')
    done(await hotel.post('/taiyuan/vacancies/new', { title: '后来的', openings: '1', wage: '2900', hours: '40', contract: 'task', at_home: 'no' }))
    await city.on('2026-03-03')
    const priced = 'select count(*)::integer as n from vacancy_price join vacancy v on v.id = vacancy_id where v.title = $1'
    deepEqual((await owner.query(priced, ['后来的'])).rows, [{ n: 0 }], 'the day was priced before it came')
    match(await page(hu, jobs), /Also good, and fewer people look at them.*\+\d+ points/)
  })
})
