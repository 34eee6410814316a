/** What follows a fault found at an inspection: by the plan's ladder, after the body was heard, by two persons; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { verifyBooks } from '../src/features/funds/books.ts'
import { recordPayment } from '../src/features/funds/acts/paying.ts'
import { awardOf } from '../src/features/funds/store.ts'
import { dayOf } from '../src/kit/day.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { baseGranted, publishLadder, type Officers } from './ladder-plan.ts'
import { done, plain } from './steps.ts'

let city: GivenCity
let by: Officers
let bases: readonly { readonly base: Person; readonly id: number }[]
let campaign: string

before(async () => {
  city = await givenCity()
  const second = await city.somebody('city_officer', '140100', '市经办乙')
  by = { officer: await city.somebody('district_officer', '140107', '区经办甲'), chief: await city.somebody('city_officer', '140100', '市经办甲'), second }
  await publishLadder(city)
  bases = [await baseGranted(city, by, 1), await baseGranted(city, by, 2), await baseGranted(city, by, 3)]
  const begun = await by.chief.post('/taiyuan/inspections/new', { category: 'base', share_percent: '100', seed: '7', due_on: '2026-06-30' })
  done(begun)
  campaign = String(begun.headers.location)
})
after(() => city.close())

const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
const holder = (n: number): Person => bases[n]?.base ?? by.officer
const inspectionOf = async (n: number): Promise<string> => /\/taiyuan\/inspection\/\d+/.exec((await holder(n).get('/taiyuan/inspections')).body)?.[0] ?? ''
const today = (): string => dayOf(city.clock.now)

/** An inspector finds a fault and proposes what follows. Returns the matter's address. */
async function proposed(n: number, finding: string): Promise<string> {
  const at = await inspectionOf(n)
  if (/To be inspected/.test(await page(by.officer, at))) done(await by.officer.post(at, { visited_on: today(), note: '有问题', move: 'find_fault' }))
  const answer = await by.officer.post(`${at}/sanction`, { finding, note: '现场看到的情况' })
  done(answer)
  return String(answer.headers.location)
}
const decide = (who: Person, at: string, agreed = 'yes', why_not = '') => who.post(`${at}/decide`, { agreed, why_not })

describe('a minor fault', () => {
  test('is put to the body, which is heard until the end of its last day; only then another person decides', async () => {
    const at = await inspectionOf(0)
    equal((await by.officer.get(`${at}/sanction`)).statusCode, 409, 'nothing was found yet')
    const matter = await proposed(0, 'records')
    match(await page(holder(0), '/taiyuan/mine'), /Records are incomplete \(minor, time 1\).*training, with proof, within 10 days/)
    equal((await by.officer.post(`${at}/sanction`, { finding: 'vacant', note: 'x' })).statusCode, 409, 'one matter at a time')
    const last = /Answer by ([\w, ]+?20\d\d)/.exec(await page(by.second, matter))?.[1]
    doesNotMatch(await page(by.second, matter), /Is it to be so/)
    await city.on('2026-03-07')
    match(String(last), /7 March 2026/)
    const early = await decide(by.second, matter)
    equal(early.statusCode, 409)
    match(plain(early.body), /heard until the end of/)
    await city.on('2026-03-08')
    match(await page(by.second, matter), /No answer within the days/)
    equal((await decide(by.chief, matter, 'no')).statusCode, 422, 'dropping wants a reason')
    equal((await decide(by.officer, matter)).statusCode, 403)
    done(await decide(by.second, matter))
    match(await page(holder(0), matter), /Training, until Wednesday, 18 March 2026/)
    equal((await decide(by.chief, matter)).statusCode, 409)
    equal((await holder(0).post(`${matter}/answer`, { text: '太晚' })).statusCode, 409)
  })

  test('ends with a training that is proved, checked, and proved anew where something is missing', async () => {
    const matter = /\/taiyuan\/sanctions\/\d+/.exec((await holder(0).get('/taiyuan/sanctions')).body)?.[0] ?? ''
    done(await holder(0).post(`${matter}/proof`, { proof: '三人 3 月 10 日在市残联听课' }))
    equal((await holder(0).post(`${matter}/proof`, { proof: '再交' })).statusCode, 409)
    equal((await by.officer.post(`${matter}/check`, { accepted: 'no', remark: '' })).statusCode, 422)
    done(await by.officer.post(`${matter}/check`, { accepted: 'no', remark: '没有证书编号' }))
    await city.on('2026-03-19')
    match(await page(by.officer, matter), /Late/)
    done(await holder(0).post(`${matter}/proof`, { proof: '证书 2026-17' }))
    done(await by.officer.post(`${matter}/check`, { accepted: 'yes', remark: '' }))
    doesNotMatch(await page(by.officer, matter), /Late/)
  })

  test('that is found again is warned of, and a fifth of the money is claimed back once it was paid', async () => {
    const matter = await proposed(0, 'records')
    done(await holder(0).post(`${matter}/answer`, { text: '台账在补' }))
    match(await page(by.second, matter), /time 2.*a warning; 20 % of the award is taken back.*台账在补/)
    equal((await decide(by.second, matter)).statusCode, 409, 'the award is not paid yet')
    await city.asProgram(async (act) => {
      const award = await awardOf(act.db, bases[0]?.id ?? 0)
      await recordPayment(act, award?.id ?? 0, act.today)
    })
    done(await decide(by.second, matter))
    match(await page(by.chief, '/taiyuan/funds/claims'), /200 yuan/)
    equal((await city.asProgram(({ db }) => verifyBooks(db))).length, 0)
  })
})

test('a serious fault, answered on paper before the days are over, suspends the plaque, which is valid again the day after the last', async () => {
  const matter = await proposed(1, 'vacant')
  equal((await by.officer.post(`${matter}/answer`, { text: '已招人', received_on: '2026-03-20' })).statusCode, 422, 'a day to come')
  done(await by.officer.post(`${matter}/answer`, { text: '已招人', received_on: today() }))
  equal((await by.officer.post(`${matter}/answer`, { text: '又一份', received_on: today() })).statusCode, 409)
  done(await decide(by.second, matter))
  match(await page(holder(1), matter), /Suspension, until Sunday, 19 April 2026/)
  match(await page(holder(1), `/taiyuan/cases/${bases[1]?.id}`), /appeal/i)
  const plaque = '/taiyuan/plaques/1401-BASE-2026-002'
  await city.on('2026-04-19')
  match(await page(city.nobody, plaque), /Suspended/)
  await city.on('2026-04-20')
  doesNotMatch(await page(city.nobody, plaque), /Suspended/)
})

test('a grave fault withdraws the plaque and bars the body from applying, to the last day and with it', async () => {
  const matter = await proposed(2, 'forged')
  done(await holder(2).post(`${matter}/answer`, { text: '不是我们做的' }))
  equal((await holder(1).get(matter)).statusCode, 404, 'another body sees nothing of it')
  done(await decide(by.second, matter))
  match(await page(city.nobody, '/taiyuan/plaques/1401-BASE-2026-003'), /Withdrawn/)
  await city.on('2027-04-20')
  const barred = await holder(2).post('/taiyuan/apply/ladder/one')
  equal(barred.statusCode, 422)
  match(plain(barred.body), /until the end of Tuesday, 20 April 2027 \(clause: 第十条\)/)
  await city.on('2027-04-21')
  done(await holder(2).post('/taiyuan/apply/ladder/one'))
  match(await page(by.chief, campaign), /Training 1 Warning 1 Suspension 1 Money taken back in part 1 Withdrawal 1 Ban on applying 1/)
})
