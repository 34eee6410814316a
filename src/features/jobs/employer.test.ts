/** An employer is asked of whoever was placed with it, in its own page; what the worker said stays the worker's. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { aSeeker, anEmployer } from '../../../test/seekers.ts'
import { aPhoto, done, plain } from '../../../test/steps.ts'
import { organisationByAccount } from '../organisations/store.ts'
import { personByAccount } from '../persons/store.ts'
import { recordPlacement } from './acts/placing.ts'
import { plansCounting } from './acts/plans.ts'

let city: GivenCity
let hotel: Person
let other: Person
let deaf: Person
let officer: Person
let placement = 0
const page = async (path: string, who: Person) => plain((await who.get(path)).body)
const answer = (more: Record<string, string>, who = hotel, mark = 'week_1') => who.post('/taiyuan/our-workers', { placement: String(placement), mark, ...more })

before(async () => {
  city = await givenCity()
  ;[hotel, other] = [await anEmployer(city), await anEmployer(city, '别家饭店')]
  deaf = await aSeeker(city, '柳静')
  officer = await city.somebody('district_officer', '140107')
  placement = await city.asProgram(async (act) => {
    const [person, organisation, plans] = [
      await personByAccount(act.db, deaf.account),
      await organisationByAccount(act.db, hotel.account),
      await plansCounting(act),
    ]
    if (!person || !organisation) throw new Error('nobody to place')
    const told = { plan_version_id: Number(Object.keys(plans)[0]), person, organisation_id: organisation.id, employment_form: 'quota', insured: true }
    return recordPlacement(act, { ...told, started_on: '2026-03-02', monthly_wage_fen: 320_000n, contract: await aPhoto() })
  })
})
after(() => city.close())

describe('the employer of a placement', () => {
  test('is not asked in the first week, and is sent one message when the week is over', async () => {
    match(await page('/taiyuan/our-workers', hotel), /柳静 .*We will ask you a week after the start/)
    equal((await answer({ at_work: 'yes' })).statusCode, 409)
    await city.on('2026-03-09')
    await city.on('2026-03-10')
    equal((await page('/taiyuan/mine', hotel)).match(/Workers placed with you of whom we now ask: 1/g)?.length, 1)
    match(await page('/taiyuan/our-workers', hotel), /柳静 .*After a week Still working with you\?/)
  })

  test('answers once; what is needed is for the Federation to do, and the worker’s own answer is not shown', async () => {
    done(await deaf.post('/taiyuan/my-work', { placement: String(placement), mark: 'week_1', at_work: 'yes', trouble: '领班大声说话，听不见' }))
    equal((await answer({ at_work: '' })).statusCode, 422)
    done(await answer({ at_work: 'yes', wage: '3200', needed: '闪光门铃' }))
    match(await page('/taiyuan/our-workers', hotel), /You have answered this time/)
    doesNotMatch(await page('/taiyuan/our-workers', hotel), /听不见/)
    equal((await answer({ at_work: 'yes' })).statusCode, 409)
    match(await page('/taiyuan/follow-ups', officer), /闪光门铃/)
    doesNotMatch(await page('/taiyuan/my-work', deaf), /闪光门铃/)
  })

  test('reads what it is to do itself, and nobody else’s workers', async () => {
    const found = { mark: 'week_1', whom: 'worker', way: 'visit', reached: 'yes', met_on: '2026-03-10', at_work: 'yes', found: '', wage: '' }
    const to_do = { to_do: '改用文字交代工作', to_do_by: 'employer', to_do_until: '2026-03-20' }
    done(await officer.post(`/taiyuan/placements/${placement}/follow-up`, { ...found, ...to_do }))
    match(await page('/taiyuan/our-workers', hotel), /For you to do 改用文字交代工作 \(by Friday, 20 March 2026\)/)
    doesNotMatch(await page('/taiyuan/our-workers', other), /柳静|改用文字/)
    equal((await answer({ at_work: 'yes' }, other)).statusCode, 409)
    equal((await officer.get('/taiyuan/our-workers')).statusCode, 403)
  })

  test('says since when somebody is gone, which an officer is to ask about; its word alone ends nothing', async () => {
    await city.on('2026-04-02')
    match(plain((await answer({ at_work: 'no' }, hotel, 'month_1')).body), /Enter the last day of work/)
    match(plain((await answer({ at_work: 'no', left_on: '2026-02-01' }, hotel, 'month_1')).body), /柳静/)
    done(await answer({ at_work: 'no', left_on: '2026-03-30' }, hotel, 'month_1'))
    match(await page('/taiyuan/follow-ups', officer), /单位说 2026-03-30 起不在岗/)
    match(await page('/taiyuan/our-workers', hotel), /柳静/)
  })
})
