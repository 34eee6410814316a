/** Money is taken back for months that were not kept: with its reckoning, after the body was heard, by two persons; over HTTP. */
import { equal, match } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { verifyBooks } from '../src/features/funds/books.ts'
import { recordPayment } from '../src/features/funds/acts/paying.ts'
import { awardOf } from '../src/features/funds/store.ts'
import { writePersons } from '../src/features/persons/acts/records.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { baseGranted, publishLadder, type Officers } from './ladder-plan.ts'
import { certificateFor } from './people.ts'
import { done, plain } from './steps.ts'

let city: GivenCity
let by: Officers
let base: Person
let at: string
let staff: string

before(async () => {
  city = await givenCity()
  const second = await city.somebody('city_officer', '140100', '市经办乙')
  by = { officer: await city.somebody('district_officer', '140107', '区经办甲'), chief: await city.somebody('city_officer', '140100', '市经办甲'), second }
  await publishLadder(city)
  const granted = await baseGranted(city, by, 1)
  base = granted.base
  at = `/taiyuan/cases/${granted.id}/obligations`
  const certificate_no = certificateFor(1, 'physical', 3)
  await city.asProgram(async (act) => {
    await recordPayment(act, (await awardOf(act.db, granted.id))?.id ?? 0, act.today)
    const record = { name: '杨一', certificate_no, certificate_valid_to: '2030-01-01', division: '140107003' }
    await writePersons(act, [{ record }], { kind: 'import', told_on: '2026-03-01' })
  })
  const organisation = /\/taiyuan\/organisations\/\d+(?=")/.exec((await by.officer.get('/taiyuan/organisations')).body)?.[0] ?? ''
  done(await by.officer.post(`${organisation}/staff`, { certificate_no, contract_from: '2025-06-01', established: 'no', counted_elsewhere: 'no' }))
  staff = `${organisation}/staff/${/\/staff\/(\d+)/.exec((await by.officer.get(organisation)).body)?.[1]}`
})
after(() => city.close())

const page = async (who: Person, path: string): Promise<string> => plain((await who.get(path)).body)
const paid = async (month: string) => done(await by.officer.post(`${staff}/month`, { month, wage: '3000', insured: 'yes' }))
const months = async (path = `${at}/claim`): Promise<string[]> =>
  [...(await by.officer.get(path)).body.matchAll(/name="which"[^>]*value="(\d+)"/g)].map(([, id]) => id ?? '')
let matter: string

test('a month that is not known is nothing to claim for; two broken ones are, with the share that the plan gives', async () => {
  await city.on('2026-06-02')
  equal((await by.officer.get(`${at}/claim`)).statusCode, 409)
  for (const month of ['2026-04', '2026-05']) await paid(month)
  await city.on('2026-06-03')
  match(await page(by.officer, at), /Take back the money of months not kept/)
  match(await page(by.officer, `${at}/claim`), /2026-04 \(83.33 yuan\).*2026-05 \(83.33 yuan\)/)
  equal((await by.officer.post(`${at}/claim`, { note: '缺人' })).statusCode, 422)
  const proposed = await by.officer.post(`${at}/claim`, { which: await months(), note: '两个月缺一人' })
  done(proposed)
  matter = String(proposed.headers.location)
  match(await page(base, '/taiyuan/mine'), /1,000 yuan × 2 ÷ 12 months = 166.66 yuan/)
  equal((await by.officer.get(`${at}/claim`)).statusCode, 409, 'a month is claimed for once')
})

test('the body is heard to the end of its last day, then another person decides, and the claim stands in the books', async () => {
  await city.on('2026-06-08')
  equal((await by.second.post(`${matter}/decide`, { agreed: 'yes', why_not: '' })).statusCode, 409)
  await city.on('2026-06-09')
  equal((await by.officer.post(`${matter}/decide`, { agreed: 'yes', why_not: '' })).statusCode, 403)
  done(await by.second.post(`${matter}/decide`, { agreed: 'yes', why_not: '' }))
  equal((await by.chief.post(`${matter}/decide`, { agreed: 'yes', why_not: '' })).statusCode, 409)
  match(await page(by.chief, '/taiyuan/funds/claims'), /166.66 yuan/)
  match(await page(base, at), /166.66 yuan/)
  equal((await city.asProgram(({ db }) => verifyBooks(db))).length, 0)
})

test('a month found in order after it was proposed is not claimed for', async () => {
  await paid('2026-06')
  await city.on('2026-07-02')
  const proposed = await by.officer.post(`${at}/claim`, { which: await months(), note: '又缺一人' })
  done(proposed)
  const next = String(proposed.headers.location)
  done(await base.post(`${next}/answer`, { text: '那个月有人病假' }))
  equal((await base.post(`${next}/answer`, { text: '再说' })).statusCode, 409)
  const which = (await months(at)).at(-1) ?? ''
  done(await by.officer.post(at, { which, act: 'in_order', note: '病假属实' }))
  equal((await by.second.post(`${next}/decide`, { agreed: 'yes', why_not: '' })).statusCode, 409)
  done(await by.second.post(`${next}/decide`, { agreed: 'no', why_not: '病假属实' }))
})
