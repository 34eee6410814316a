/** A sheltered workshop: places, the month of a group, grants, and the way out to open employment. */
import { deepEqual, doesNotMatch, equal, match, rejects } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { refused, sendWithFile } from '../../../test/home-work.ts'
import { certificateFor, creditCodeFor } from '../../../test/people.ts'
import { done, plain } from '../../../test/steps.ts'
import { writePersons } from '../persons/acts/records.ts'

let city: GivenCity
let officer: Person
let house: Person
let at = ''
const stays = new Map<string, string>()
const workshop = {
  name: '暖阳之家',
  trading_name: '暖阳之家',
  kind: 'social_organisation',
  serves_as: 'sheltered_workshop',
  credit_code: creditCodeFor(41),
  credit_code_note: '已对照登记证',
  staff_count: '6',
  disabled_staff_count: '0',
  opened_on: '2020-05-01',
  address: '东社区 9 号',
  owner_name_public: 'no',
}
const take = async (n: number, place: number, from_on: string) => {
  const form = (await house.get(`${at}/stays/new`)).body
  const ids = [...form.matchAll(/<input[^>]*name="place"[^>]*>/g)].map(([input]) => /value="(\d+)"/.exec(input)?.[1] ?? '')
  return house.post(`${at}/stays`, { certificate_no: certificateFor(n, 'intellectual', 2), place: ids[place - 1] ?? '', from_on })
}

/** whom their place holds, so that merging them waits */
const holds = () =>
  city.asProgram(async (act) => {
    const held = act.db.selectFrom('person_hold as h').innerJoin('person as p', 'p.id', 'h.person_id').select('p.name')
    return (await held.where('h.released_at', 'is', null).execute()).map(({ name }) => name).sort()
  })

before(async () => {
  city = await givenCity()
  // the third lives in another district, whose file the workshop's officer does not see
  const people = ['安宁', '白露', '常青'].map((name, i) => ({
    record: {
      name,
      certificate_no: certificateFor(901 + i, 'intellectual', 2),
      certificate_valid_to: '2030-01-01',
      division: i === 2 ? '140181203' : '140107003',
    },
  }))
  await city.asProgram((act) => writePersons(act, people, { kind: 'import', told_on: '2026-03-01' }))
  officer = await city.somebody('district_officer', '140107')
  house = await city.somebody('organisation', '140107003', '暖阳之家')
  done(await house.post('/taiyuan/organisation', workshop))
  at = /href="(\/taiyuan\/sheltered\/\d+)"/.exec((await officer.get('/taiyuan/sheltered')).body)?.[1] ?? ''
})
after(() => city.close())

describe('a sheltered workshop', () => {
  test('gives a place to one person at a time, and a person one place', async () => {
    done(await house.post(`${at}/places`, { place_count: '3', opened_on: '2025-06-01' }))
    done(await take(901, 1, '2025-07-01'))
    refused(await take(902, 1, '2025-08-01'), 422, /This place is taken from that day on/)
    refused(await take(902, 2, '2025-05-01'), 422, /not open on that day/)
    done(await take(902, 2, '2026-02-09'))
    refused(await take(902, 3, '2026-02-10'), 409, /has a place in that time already/)
    done(await take(903, 3, '2025-07-01'))
    match(plain((await officer.get('/taiyuan/sheltered')).body), /暖阳之家 .*Places 3 Taken 3 Free 0/)
    for (const [, id = '', name = ''] of (await house.get(`${at}/people?of=attending`)).body.matchAll(
      /href="\/taiyuan\/sheltered\/stays\/(\d+)">[^<]*<span[^>]*>([^<]+)/g,
    ))
      stays.set(name, id)
    equal(stays.size, 3)
    deepEqual(await holds(), ['安宁', '常青', '白露'])
  })

  test('is refused a second taking by the database itself', async () => {
    const owner = new Client({ connectionString: city.ownerUrl })
    await owner.connect()
    await owner.query('set search_path to city_140100, shared')
    const again = `insert into sheltered_stay (place_id, person_id, during, recorded_at)
      select place_id, (select max(id) from person), '[2026-03-01,)', now() from sheltered_stay order by id limit 1`
    await rejects(owner.query(again), /place_is_taken_once_at_a_time/)
    await owner.end()
  })

  test('records the month of the whole group in one form that starts with the working days', async () => {
    const id = (name: string) => stays.get(name) ?? ''
    const form = (await house.get(`${at}/month?month=2026-02`)).body
    match(form, new RegExp(`name="work_${id('安宁')}" value="2-6, 9-14, 24-28"`))
    match(form, new RegExp(`name="work_${id('白露')}" value="9-14, 24-28"`))
    const month = {
      month: '2026-02',
      [`work_${id('安宁')}`]: '2-6, 9-13',
      [`care_${id('安宁')}`]: '24-27',
      [`pieces_${id('安宁')}`]: '320',
      [`income_${id('安宁')}`]: '412.35',
      [`work_${id('白露')}`]: '9-13',
      [`income_${id('白露')}`]: '100.65',
      [`work_${id('常青')}`]: '2-6',
    }
    const wrong = await house.post(`${at}/month`, { ...month, [`work_${id('白露')}`]: '8-13', [`care_${id('常青')}`]: '30' })
    refused(wrong, 422, /person was not here.*person was not here/)
    match(wrong.body, /value="412.35"/)
    refused(await house.post(`${at}/month`, { ...month, month: '2026-04' }), 422, /cannot lie ahead/)
    done(await house.post(`${at}/month`, month))
    const page = plain((await officer.get(at)).body)
    match(page, /2026-02 Days at work 20 days Days in day care 4 days Pieces made 320 Piece income 513 yuan/)
    done(await house.post(`${at}/month`, { ...month, [`income_${id('白露')}`]: '101.65' }))
    match(plain((await officer.get(at)).body), /Piece income 514 yuan/)
    const auditor = await city.somebody('auditor', '140100')
    match(plain((await auditor.get(`${at}/month?month=2026-02`)).body), /安宁 .*2-6, 9-13 .*24-27 .*320 .*412.35 yuan/)
  })

  test('shows each step towards open employment, and its numbers open to the people', async () => {
    const of = `/taiyuan/sheltered/stays/${stays.get('安宁')}`
    done(await house.post(`${of}/step`, { step: 'assessed', happened_on: '2026-01-10', note: '手部精细动作好' }))
    refused(await house.post(`${of}/step`, { step: 'moved_on', happened_on: '2026-03-09', note: '超市理货' }), 422, /has not come/)
    done(await house.post(`${of}/step`, { step: 'moved_on', happened_on: '2026-03-01', note: '超市理货' }))
    match(plain((await officer.get(at)).body), /Taken 2 .*Assessed 1 persons .*Moved on to open employment 1 persons/)
    match(plain((await officer.get(`${at}/people?of=moved_on`)).body), /安宁 .*1 March 2026/)
    doesNotMatch((await officer.get(`${at}/people?of=attending`)).body, /安宁/)
    deepEqual(await holds(), ['常青', '白露'])
    refused(await house.post(`${of}/end`, { last_on: '2026-03-01' }), 409, /has left already/)
    done(await take(901, 1, '2026-03-02'))
  })

  test('records what was bought from which purse, with its proof', async () => {
    const purse =
      /<input[^>]*name="purse"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="purse"/
        .exec((await officer.get(`${at}/grants/new`)).body)
        ?.slice(1)
        .find(Boolean) ?? ''
    const grant = { bought: '升降工作台', purse, amount: '3600', bought_on: '2026-02-20' }
    refused(await officer.post(`${at}/grants`, grant), 422, /Attach the invoice/)
    done(await sendWithFile(city, officer, `${at}/grants`, grant))
    match(plain((await officer.get(at)).body), /升降工作台 .*Kept .*3,600 yuan/)
    equal((await house.get(`${at}/grants/new`)).statusCode, 403)
  })

  test('is seen by nobody of another district', async () => {
    const far = await city.somebody('district_officer', '140181')
    const other = await city.somebody('organisation', '140107003')
    for (const who of [far, other]) {
      equal((await who.get(at)).statusCode, 404)
      equal((await who.get(`/taiyuan/sheltered/stays/${stays.get('安宁')}`)).statusCode, 404)
    }
    doesNotMatch(city.log.join(''), /安宁|"level":50/)
  })
})
