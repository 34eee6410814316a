/** Ends that were loose: a notice that others sign, going back within the office, the first step by what is known downstream, and long lists; over HTTP. */
import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { appropriate } from '../../src/features/funds/acts.ts'
import { programmeById, publishPlan } from '../../src/features/programmes/acts.ts'
import { yuan } from '../../src/kit/money.ts'
import { givenCity, type GivenCity, type Person } from '../given.ts'
import { smallText } from '../small-plan.ts'
import { anApplicant, done, idIn, plain } from '../steps.ts'

const planText = (places: string) =>
  smallText(
    `
plan: ends
bodies: { office: { title: { zh: 残联, en: Federation } }, bureau: { title: { zh: 市人社局, en: Labour Bureau } } }
purses: { city: { title: §, level: city, keeper: office } }`,
    `
title: { zh: 小店扶持, en: Aid for small shops }
asks: { trade: { kind: text, label: { zh: 做什么, en: Trade } } }
${places}
review:
  - { stage: debt, kind: acceptance, title: { zh: 清欠, en: Debts first }, by: city_officer, when: { history.owes_repayment: true } }
  - { stage: check, kind: review, title: { zh: 审核, en: Check }, by: district_officer }
  - { stage: notice, kind: notice, title: { zh: 公示, en: Notice }, by: district_officer, for: 7 working days, shows: [name_masked, district, scheme], with_bodies: [bureau] }
  - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }`,
  )

let city: GivenCity
let officer: Person
let chief: Person
let second: Person
const publish = async (places: string): Promise<number> => {
  const published = await city.asProgram((act) => publishPlan(act, planText(places), 'plan.yaml'))
  if ('faults' in published) throw new Error(JSON.stringify(published.faults))
  return published.id
}
before(async () => {
  city = await givenCity()
  const version = await publish('')
  await city.asProgram(async (act) =>
    appropriate(act, (await programmeById(act, version)).plan, { purse: 'city', division: '140100', amount_fen: yuan(1000), says: '拨款' }),
  )
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
})
after(() => city.close())
const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)

async function filed(name: string): Promise<string> {
  const applicant = await anApplicant(city, name)
  const at = `/taiyuan/cases/${idIn((await applicant.post('/taiyuan/apply/ends/one')).headers.location)}`
  done(await applicant.post(`${at}/form/1`, { trade: '修鞋' }))
  done(await applicant.post(`${at}/submit`))
  return at
}
const publishNow = (at: string) => officer.post('/taiyuan/to-publish', { case: String(idIn(`${at}/`)) })
const sign = (at: string) => officer.post(`${at}/sign/bureau`, { agreed: 'yes', note: '', paper: '人社函' })

let first: string
describe('a notice that others sign', () => {
  test('follows a first step that what is known downstream passes over at submission', async () => {
    first = await filed('赵一')
    match(await page(officer, first), /The step “Debts first” is not asked of this case/)
    done(await officer.post(`${first}/pass`))
  })

  test('is not posted before they have signed, and goes back within the office with its remarks', async () => {
    const early = await publishNow(first)
    equal(early.statusCode, 409)
    match(plain(early.body), /not all of them have signed/)
    match((await officer.get(first)).body, new RegExp(`${first}/review/return`))
    const form = (await officer.get(`${first}/review/return`)).body
    match(form, /Back to an earlier step: Check/)
    doesNotMatch(form, /value="applicant"/)
    equal((await officer.post(`${first}/review/return`, { note: '再看' })).statusCode, 422, 'where to must be said')
    done(await officer.post(`${first}/review/return`, { note: '再看', whither: 'stage_1', answer_trade: '写具体' }))
    match(await page(officer, first), /Handed back to an earlier step.*再看\s*做什么：写具体/)
    done(await officer.post(`${first}/pass`))
    done(await sign(first))
    done(await publishNow(first))
  })

  test('that they refuse goes back to the applicant', async () => {
    const at = await filed('钱二')
    done(await officer.post(`${at}/pass`))
    done(await officer.post(`${at}/sign/bureau`, { agreed: 'no', note: '名单不符', paper: '人社函' }))
    match(await page(officer, at), /Returned for correction.*名单不符/)
  })
})

describe('a ranking', () => {
  let version: number
  test('counts grants from before there were lists with what their plan awards', async () => {
    await city.on('2026-03-16')
    done(await chief.post(`${first}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
    done(await second.post(`${first}/review/second`, { agreed: 'yes', note: '' }))
    version = await publish('places: { budget: 250, each: plan }')
    const two = [await filed('孙三'), await filed('李四')]
    for (const at of two) {
      done(await officer.post(`${at}/pass`))
      done(await sign(at))
      done(await publishNow(at))
    }
    await city.on('2026-03-30')
    const order = await page(chief, `/taiyuan/rankings/${version}/one`)
    // of 250 yuan 100 are gone: one more fits, not two
    match(order, /granted already: 1/)
    equal([...order.matchAll(/100 yuan Places (Within|Outside)/g)].map(([, where]) => where).join(' '), 'Within Outside')
  })

  test('leaves nobody out, however many wait, and is kept whole', async () => {
    const owner = new Client({ connectionString: city.ownerUrl })
    await owner.connect()
    await owner.query('set search_path to city_140100, shared')
    await owner.query(`with p as (
        insert into person (name, name_latin, sex, birth_on, division, village, registered_at, search_version)
        select name, name_latin, sex, birth_on, division, village, now(), 1 from (select * from person limit 1) one, generate_series(1, 1005)
        returning id),
      model as (select * from application where plan_version_id = ${version} and state = 'to_decide' order by id limit 1)
      insert into application overriding system value
      select (jsonb_populate_record(null::application, to_jsonb(m) || jsonb_build_object('id', 100000 + p.id, 'person_id', p.id, 'number', 'T-' || p.id))).* from model m, p`)
    await owner.end()
    match(await page(chief, '/taiyuan/rankings'), /Waiting for a decision 1,007/)
    const kept = await chief.post(`/taiyuan/rankings/${version}/one`)
    done(kept)
    const at = String(kept.headers.location)
    const head = await chief.get(at)
    equal([...head.body.matchAll(/\/cases\/\d+"/g)].length, 200)
    ok(head.body.includes(`${at}?page=2`))
    match(await page(chief, `${at}?page=6`), /Rank 1,?007 /)
  })
})
