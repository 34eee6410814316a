/** What a plan demands of a body after the grant is watched month by month, from the roster; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { yuan } from '../src/kit/money.ts'
import { appropriate } from '../src/features/funds/acts.ts'
import { writePersons } from '../src/features/persons/acts/records.ts'
import { programmeById, publishPlan } from '../src/features/programmes/acts.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { certificateFor, creditCodeFor } from './people.ts'
import { smallText } from './small-plan.ts'
import { done, idIn, plain } from './steps.ts'

const text = smallText(
  'plan: keeping',
  `
title: { zh: 扶持基地, en: Aid for a base }
for: organisation
asks: { trade: { kind: text, label: { zh: 做什么, en: Trade } } }
review:
  - { stage: acceptance, kind: acceptance, title: { zh: 受理, en: Acceptance }, by: district_officer }
  - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }
afterwards:
  obligations: { keep: { title: { zh: 保持两名残疾职工, en: Keeps two disabled workers }, holds: { staff.disabled_count: { at_least: 2 } }, for: 2 years, leavers_replaced_within: 60 days } }
  failure: { put_right_within: 30 days, otherwise: withdraw, clause: 第九条 }`,
)
let city: GivenCity
let officer: Person
let chief: Person
let second: Person
let base: Person
let at = ''
let months = ''
let organisation = ''

before(async () => {
  city = await givenCity()
  const published = await city.asProgram((act) => publishPlan(act, text, 'plan.yaml'))
  if ('faults' in published) throw new Error(JSON.stringify(published.faults))
  await city.asProgram(async (act) => {
    const { plan } = await programmeById(act, published.id)
    await appropriate(act, plan, { purse: 'city', division: '140100', amount_fen: yuan(1000), says: '拨款' })
    const people = ['杨一', '柳二', '槐三'].map((name, i) => ({
      record: { name, certificate_no: certificateFor(i + 1, 'physical', 3), certificate_valid_to: '2030-01-01', division: '140107003' },
    }))
    await writePersons(act, people, { kind: 'import', told_on: '2026-03-01' })
  })
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
  base = await city.somebody('organisation', '140107003', '晨光')
  const unit = { name: '晨光食品有限公司', trading_name: '晨光食品', kind: 'company', credit_code: creditCodeFor(9), credit_code_note: '已对照执照' }
  done(
    await base.post('/taiyuan/organisation', {
      ...unit,
      staff_count: '40',
      disabled_staff_count: '2',
      opened_on: '2020-05-01',
      address: '8 号',
      owner_name_public: 'no',
    }),
  )
  const id = idIn((await base.post('/taiyuan/apply/keeping/one')).headers.location)
  at = `/taiyuan/cases/${id}`
  months = `${at}/obligations`
  done(await base.post(`${at}/form/1`, { trade: '食品' }))
  done(await base.post(`${at}/submit`))
  done(await officer.post(`${at}/accept`))
  done(await chief.post(`${at}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
  done(await second.post(`${at}/review/second`, { agreed: 'yes', note: '' }))
  organisation = /\/taiyuan\/organisations\/\d+(?=")/.exec((await officer.get('/taiyuan/organisations')).body)?.[0] ?? ''
  for (const n of [1, 2]) await hired(n, '2025-06-01')
})
after(() => city.close())

const page = async (who: Person, path: string): Promise<string> => plain((await who.get(path)).body)
const hired = async (n: number, contract_from: string): Promise<void> =>
  done(
    await officer.post(`${organisation}/staff`, {
      certificate_no: certificateFor(n, 'physical', 3),
      contract_from,
      established: 'no',
      counted_elsewhere: 'no',
    }),
  )
/** Where a worker is on the roster, in the order of hiring. */
const staff = async (n: number): Promise<string> => {
  const found = [...new Set([...(await officer.get(organisation)).body.matchAll(/\/staff\/(\d+)/g)].map(([, id]) => Number(id)))].toSorted((a, b) => a - b)
  return `${organisation}/staff/${found[n - 1]}`
}
const paid = async (n: number, month: string): Promise<void> => done(await officer.post(`${await staff(n)}/month`, { month, wage: '3000', insured: 'yes' }))

describe('a month', () => {
  test('is opened once it is over, and is not known while no roster was handed in for it', async () => {
    await city.on('2026-04-30')
    match(await page(base, months), /No month is over yet/)
    await city.on('2026-05-04')
    match(
      await page(officer, '/taiyuan/obligations'),
      /2026-04.*晨光食品.*Keeps two disabled workers.*Not known missing: the roster and the wages of the month/,
    )
    match(await page(base, months), /2026-04.*Not known/)
    doesNotMatch(await page(base, months), /杨一|What is to be done/)
  })

  test('is kept once roster and wages are there, with the workers that counted', async () => {
    for (const n of [1, 2]) await paid(n, '2026-04')
    await city.on('2026-05-05')
    match(await page(officer, months), /2026-04.*Kept.*2026-04 · 杨一|2026-04 · 柳二/)
    match(await page(officer, '/taiyuan/obligations'), /No month waits/)
  })

  test('is still kept while a leaver’s place may be filled, and on the last day it is', async () => {
    // 60 days from 10 May end on 9 July
    done(await officer.post(`${await staff(2)}/end`, { ended_on: '2026-05-10' }))
    await paid(1, '2026-05')
    await paid(1, '2026-06')
    await paid(1, '2026-07')
    await city.on('2026-07-01')
    match(await page(base, months), /2026-05[^-]*Kept.*2026-06[^-]*Kept/)
    await city.on('2026-08-03')
    match(await page(officer, '/taiyuan/obligations'), /2026-07.*Broken/)
    await hired(3, '2026-07-09')
    await paid(3, '2026-07')
    await city.on('2026-08-04')
    match(await page(base, months), /2026-07[^-]*Kept/)
    match(await page(officer, '/taiyuan/obligations'), /No month waits/)
  })
})

describe('a month that is not kept', () => {
  const month = async () => /name="which"[^>]*value="(\d+)"/.exec((await officer.get(months)).body)?.[1] ?? ''
  test('comes to the officer with what the plan says follows, and the body is told until when it is to be put right', async () => {
    done(await officer.post(`${await staff(1)}/end`, { ended_on: '2026-08-01' }))
    await paid(3, '2026-08')
    await paid(3, '2026-09')
    await paid(3, '2026-10')
    await city.on('2026-11-02')
    match(await page(officer, months), /2026-09[^-]*Broken.*To be put right within 30 days Otherwise the recognition is withdrawn/)
    equal((await officer.post(months, { which: '99999', act: 'put_right', note: 'x' })).statusCode, 422)
    equal((await base.post(months, {})).statusCode, 403)
    done(await officer.post(months, { which: await month(), act: 'put_right', note: '请补一名职工' }))
    match(await page(base, '/taiyuan/mine'), /was not kept in 2026-09. To be put right, by Wednesday, 2 December 2026. 请补一名职工/)
  })

  test('may lead to a proposal to revoke, which another person has to agree to', async () => {
    const which = await month()
    done(await officer.post(months, { which, act: 'withdraw', note: '两个月没有补' }))
    equal((await officer.post(months, { which, act: 'in_order', note: 'x' })).statusCode, 409)
    match(await page(chief, '/taiyuan/revocations'), /the decision to grant.*Waits for another person/)
    match(await page(base, at), /Granted/)
  })
})
