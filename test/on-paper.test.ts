/** An application received on paper and keyed in later: it counts from the day it was received; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { publishPlan } from '../src/features/programmes/acts.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { postParts } from './parts.ts'
import { smallText } from './small-plan.ts'
import { anApplicant, aPhoto, done, idIn, plain } from './steps.ts'

const text = smallText(
  `
plan: paper
bodies: { office: { title: { zh: 残联, en: Federation } } }
purses: { city: { title: §, level: city, keeper: office } }`,
  `
title: { zh: 小店扶持, en: Aid for small shops }
windows: [{ from: 2026-03-04, to: 2026-03-13 }]
asks: { trade: { kind: text, label: { zh: 做什么, en: Trade } } }
review:
  - { stage: check, kind: review, title: { zh: 审核, en: Check }, by: district_officer, within: 5 working days }
  - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }
clocks: { promise: { title: { zh: 承诺, en: Promise }, within: 8 working days } }`,
)
let city: GivenCity
let officer: Person
let commissioner: Person
before(async () => {
  city = await givenCity()
  const published = await city.asProgram((act) => publishPlan(act, text, 'plan.yaml'))
  if ('faults' in published) throw new Error(JSON.stringify(published.faults))
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  commissioner = await city.somebody('commissioner', '140107003', '专职委员甲')
})
after(() => city.close())

const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
const apply = '/taiyuan/apply/paper/one'
/** The person's id, as the register's list links it. */
async function registered(name: string): Promise<string> {
  await anApplicant(city, name)
  return /\/taiyuan\/persons\/(\d+)"/.exec((await officer.get(`/taiyuan/persons?q=${encodeURIComponent(name)}`)).body)?.[1] ?? ''
}
const keyedIn = async (who: Person, person: string, received_on: string, scan = true) =>
  postParts(city, who, apply, {
    fields: { person, reason: '寄来的纸质申请', consent_how: '签在申请表上', received_on },
    files: scan ? { paper_form: await aPhoto() } : {},
  })

describe('an application on paper', () => {
  let at: string
  test('received on the last day of the window and keyed in two working days later is in time, and its days count from then', async () => {
    const person = await registered('马小平')
    await city.on('2026-03-17')
    equal((await keyedIn(officer, person, '')).statusCode, 422, 'without a day it is one of today, and the window is shut')
    const draft = await keyedIn(commissioner, person, '2026-03-13')
    done(draft)
    at = `/taiyuan/cases/${idIn(draft.headers.location)}`
    done(await commissioner.post(`${at}/form/1`, { trade: '修鞋' }))
    done(await commissioner.post(`${at}/submit`))
    // five working days from Friday 13 March, not from Tuesday 17; eight for the promise
    const seen = await page(officer, at)
    match(seen, /due Friday, 20 March 2026/)
    match(seen, /Promise: Wednesday, 25 March 2026/)
    match(seen, /Tuesday, 17 March 2026.*Submitted/)
  })

  test('is marked on the case, in the queue and in the export, and its scan is read there', async () => {
    for (const where of [at, '/taiyuan/queue']) match(await page(officer, where), /Received on paper, Friday, 13 March 2026/)
    equal((await officer.get(`${at}/paper-form`)).headers['content-type'], 'image/jpeg')
    const sheet = await officer.post('/taiyuan/exports/cases', { format: 'csv', reason: '核对录入', at_number: '1', at_submitted_at: '2', at_received_on: '3' })
    match(sheet.body, /2026-03-13.*2026-03-13/, sheet.body.slice(0, 500))
  })

  test('received too early, in the future, or without its scan is not taken', async () => {
    const person = await registered('钱二')
    match(plain((await keyedIn(officer, person, '2026-03-03')).body), /opens on 2026-03-04/)
    match(plain((await keyedIn(officer, person, '2026-03-14')).body), /not open for applications now/)
    match(plain((await keyedIn(officer, person, '2026-03-18')).body), /cannot have been received after today/)
    match(plain((await keyedIn(officer, person, '2026-03-13', false)).body), /Upload the paper application/)
    doesNotMatch(await page(officer, '/taiyuan/queue'), /钱二/)
  })
})
