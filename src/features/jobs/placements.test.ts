/** Somebody is placed with a contract, asked how it goes in their own way, and counted; what looks wrong is looked at. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor, creditCodeFor } from '../../../test/people.ts'
import { postParts } from '../../../test/parts.ts'
import { aPhoto, done, personDetails, plain } from '../../../test/steps.ts'
import { registerOrganisation } from '../organisations/acts.ts'
import { enterContract, recordMonth } from '../organisations/acts/staff.ts'
import { personByAccount } from '../persons/store.ts'

let city: GivenCity
let officer: Person
let far: Person
let deaf: Person
let person = 0
let placement = ''
const employers: number[] = []

const shop = (n: number, division: string) => ({
  name: `用人单位${n}`,
  trading_name: ['云来酒店', '晨光食品', '静乐山庄'][n - 1] ?? '',
  kind: 'company',
  credit_code: creditCodeFor(800 + n),
  staff_count: 40,
  disabled_staff_count: 1,
  opened_on: '2015-01-01',
  address: '东街 1 号',
  owner_name_public: false,
  division,
  account_id: null,
})
const told = (plan: string, more: Record<string, string> = {}) => ({
  employer_code: creditCodeFor(801),
  started_on: '2026-03-02',
  employment_form: 'quota',
  workplace: 'at_unit',
  channel: 'own',
  plan,
  wage: '2600',
  wage_before: '900',
  insured: 'yes',
  others_hired: '2',
  ...more,
})
const page = async (path: string, who = officer) => plain((await who.get(path)).body)
const placed = async (): Promise<number> => {
  const { programmes } = (await city.nobody.get('/taiyuan/results.json')).json<{
    programmes: { plan: string; indicators: { id: string; actual: number }[] }[]
  }>()
  return programmes.find((one) => one.plan === 'taiyuan-continuing')?.indicators.find(({ id }) => id === 'placed')?.actual ?? -1
}
let plan = ''

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  far = await city.somebody('district_officer', '140181')
  deaf = await city.somebody('applicant', '140107003', '柳静')
  done(await deaf.post('/taiyuan/person', { ...personDetails('柳静'), certificate_no: certificateFor(701, 'hearing', 1), communication: 'sign_language' }))
  await city.asProgram(async (act) => {
    for (const [i, division] of ['140107003', '140107003', '140123100'].entries()) employers.push(await registerOrganisation(act, shop(i + 1, division)))
    person = (await personByAccount(act.db, deaf.account))?.id ?? 0
  })
  plan = /name="plan"[^>]*value="(\d+)"/.exec((await officer.get(`/taiyuan/persons/${person}/placements/new`)).body)?.[1] ?? ''
})
after(() => city.close())

const post = (path: string, fields: Record<string, string>) => officer.post(`${placement}/${path}`, fields)
const follow = (fields: Record<string, string>, who = officer) => postParts(city, who, `${placement}/follow-up`, { fields })

describe('a placement', () => {
  const at = () => `/taiyuan/persons/${person}/placements`
  test('is not recorded without the contract, an employer that is known and a day that has come, and is seen in its own district alone', async () => {
    const bare = await postParts(city, officer, at(), { fields: told(plan, { employer_code: creditCodeFor(899), started_on: '2026-04-01' }) })
    equal(bare.statusCode, 422)
    match(plain(bare.body), /No such employer is registered.*first day of work cannot lie in the future.*Choose a photo or PDF of the contract/)
    match(bare.body, /value="2600"/)
    for (const employment_form of ['public_welfare_post', 'sheltered']) {
      const elsewhere = await postParts(city, officer, at(), { fields: told(plan, { employment_form }), files: { contract: await aPhoto() } })
      equal(elsewhere.statusCode, 422)
      match(plain(elsewhere.body), /A public welfare post is recorded under “Posts”/)
    }
    equal((await postParts(city, far, at(), { fields: told(plan), files: { contract: await aPhoto() } })).statusCode, 404)
    equal(await placed(), 0)
  })

  test('counts once it is recorded with its contract, and others hired are counted apart', async () => {
    const recorded = await postParts(city, officer, at(), { fields: told(plan), files: { contract: await aPhoto() } })
    done(recorded)
    placement = String(recorded.headers.location)
    match(await page(placement), /Evidence complete: counts for “Disabled persons placed in work”.*2,600 yuan.*Sign language, no phone calls/)
    city.clock.now = city.clock.now.add({ minutes: 2 })
    equal(await placed(), 1)
    match(await page(`/taiyuan/organisations/${employers[0]}/placements`), /柳静.*At work/)
    match(await page('/taiyuan/sustained'), /hired because of a placement: 2\..*more each month than before: 1, on average 1,700 yuan more/)
    equal((await far.get(placement)).statusCode, 404)
  })

  test('that the worker left is a row; a mistake is answered by another, and only then can it end again', async () => {
    match(plain((await post('leaving', { ended_on: '2026-03-01', why: 'own_wish', note: '' })).body), /Nobody leaves before/)
    done(await post('leaving', { ended_on: '2026-03-02', why: 'not_adapted', note: '闪光门铃没有装' }))
    match(await page(placement), /Left on Monday, 2 March 2026: What was needed at work did not come/)
    match(plain((await post('leaving', { ended_on: '2026-03-02', why: 'own_wish', note: '' })).body), /recorded already/)
    done(await post('leaving-contrary', { reason: '记错了人' }))
    match(await page(placement), /At work/)
    equal((await post('leaving-contrary', { reason: '再来一次' })).statusCode, 409)
  })
})

describe('a follow-up', () => {
  test('of a deaf worker is due in their way, and a phone call is refused with a sentence', async () => {
    await city.on('2026-03-10')
    const leave = (left_on: string | null) => city.asProgram((act) => sql`update person set left_on = ${left_on}::date where id = ${person}`.execute(act.db))
    await leave('2026-03-09')
    doesNotMatch(await page('/taiyuan/follow-ups'), /柳静/)
    await leave(null)
    match(await page('/taiyuan/follow-ups'), /柳静.*云来酒店.*After a week.*The worker.*Sign language by video/)
    doesNotMatch((await officer.get(`${placement}/follow-up`)).body, /value="phone"/)
    match((await officer.get(`${placement}/follow-up?whom=employer`)).body, /value="phone"/)
    const call = await follow({ mark: 'week_1', whom: 'worker', way: 'phone', reached: 'yes', met_on: '2026-03-10', at_work: 'yes', found: '接了电话' })
    equal(call.statusCode, 422)
    match(plain(call.body), /This person is not to be phoned/)
    match(call.body, /接了电话/)
  })

  test('leaves what is to be done, by whom, and it is done', async () => {
    const found = { found: '客房门铃听不见', to_do: '装闪光门铃', to_do_by: 'employer', to_do_until: '2026-03-20' }
    done(await follow({ mark: 'week_1', whom: 'worker', way: 'visit', reached: 'yes', met_on: '2026-03-10', at_work: 'yes', ...found }))
    match(await page('/taiyuan/follow-ups'), /To be done.*柳静.*装闪光门铃.*The employer/)
    const follow_up = /name="follow_up" value="(\d+)"/.exec((await officer.get(placement)).body)?.[1] ?? ''
    equal((await post('done', { follow_up, done_on: '2027-01-01', note: '装好了' })).statusCode, 422)
    done(await post('done', { follow_up, done_on: '2026-03-10', note: '装好了' }))
    doesNotMatch(await page('/taiyuan/follow-ups'), /装闪光门铃/)
  })

  test('by message is answered by the worker in writing, and makes them count as still at work; the employer’s word does not', async () => {
    await city.on('2026-06-03')
    match(await page('/taiyuan/mine', deaf), /You have worked at 云来酒店 : After three months/)
    done(await follow({ mark: 'month_3', whom: 'employer', way: 'phone', reached: 'yes', met_on: '2026-06-03', at_work: 'yes' }))
    match(await page('/taiyuan/sustained'), /Xinghualing District.*0 of 1/)
    match(await page('/taiyuan/my-work', deaf), /After three months/)
    const about = { placement: /\d+$/.exec(placement)?.[0] ?? '', mark: 'month_3' }
    equal((await deaf.post('/taiyuan/my-work', { ...about, wage: '2700' })).statusCode, 422)
    match(plain((await deaf.post('/taiyuan/my-work', { ...about, mark: 'week_1', at_work: 'yes' })).body), /What is asked has changed/)
    equal((await deaf.post('/taiyuan/my-work', { ...about, placement: '9999', at_work: 'yes' })).statusCode, 409)
    done(await deaf.post('/taiyuan/my-work', { ...about, at_work: 'yes', wage: '2700', trouble: '' }))
    match(await page('/taiyuan/sustained'), /Xinghualing District.*1 of 1/)
    match(await page('/taiyuan/sustained/people?district=140107&months=3'), /柳静.*Still at work/)
    equal((await deaf.post('/taiyuan/my-work', { at_work: 'yes' })).statusCode, 409)
  })
})

describe('what looks wrong', () => {
  const alarms = () => page('/taiyuan/placement-alarms')
  test('is told with why and what to look at: two employers at once, no wages, far from home, insured but unseen', async () => {
    doesNotMatch(await alarms(), /柳静/)
    const later = told(plan, { employer_code: creditCodeFor(803), started_on: '2026-06-03' })
    done(await postParts(city, officer, `/taiyuan/persons/${person}/placements`, { fields: later, files: { contract: await aPhoto() } }))
    match(await alarms(), /柳静.*At two employers at once.*Look at days and hours.*柳静.*静乐山庄.*Far from home/)
    doesNotMatch(await alarms(), /No wages|never seen/)
    await city.asProgram((act) => enterContract(act, employers[0] ?? 0, person, { contract_from: '2026-03-02', established: false, counted_elsewhere: false }))
    match(await alarms(), /云来酒店.*No wages for three months/)
    await city.on('2026-09-10')
    match(await alarms(), /静乐山庄.*Insured, but never seen/)
    equal((await far.get('/taiyuan/placement-alarms')).body.includes('柳静'), false)
  })

  test('is closed by a finding and stays quiet; wages that flow raise nothing', async () => {
    done(await post('finding', { alarm: 'no_wages', outcome: 'put_right', found: '单位补发了三个月工资' }))
    doesNotMatch(await alarms(), /No wages/)
    equal((await post('finding', { alarm: 'no_wages', outcome: 'in_order', found: '再看一次' })).statusCode, 409)
    match(await page(placement), /At work/)
    await city.asProgram((act) => recordMonth(act, employers[0] ?? 0, 1, { month: '2027-03', wage_fen: 260_000n, insured: true }))
    await city.on('2027-03-20')
    doesNotMatch(await alarms(), /No wages/)
  })

  test('a worker who answers that they are no longer at work is heard: somebody is to ask, and to record the leaving', async () => {
    const form = (await deaf.get('/taiyuan/my-work')).body
    const of = (name: string) => new RegExp(`name="${name}" value="(\\w+)"`).exec(form)?.[1] ?? ''
    done(await deaf.post('/taiyuan/my-work', { placement: of('placement'), mark: of('mark'), at_work: 'no', wage: '', trouble: '工资没发' }))
    match(await page('/taiyuan/follow-ups'), /To be done.*柳静.*no longer at work: ask, and record the leaving/)
  })

  test('and what was recorded by mistake is taken back: it stays to be seen and counts nowhere', async () => {
    done(await post('contrary', { reason: '录错了人' }))
    match(await page(placement), /Taken back 录错了人/)
    equal((await post('leaving', { ended_on: '2026-06-03', why: 'other', note: '' })).statusCode, 409)
    doesNotMatch(await page('/taiyuan/sustained/people?district=140107&months=12'), /云来酒店/)
  })
})
