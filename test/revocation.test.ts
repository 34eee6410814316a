/** What was decided is revoked by two persons, with everything that follows; over HTTP. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { verifyBooks } from '../src/features/funds/books.ts'
import { grantedSoFar } from '../src/features/rankings/store.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { massageShop } from './massage-shop.ts'
import { done, isPdf, plain, putOnNotice, submitted } from './steps.ts'

let city: GivenCity
let officer: Person
let chief: Person
let second: Person
let finance: Person
let paid: { id: number; applicant: Person }
let unpaid: { id: number; applicant: Person }

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
  finance = await city.somebody('finance_officer', '140107', '财政甲')
  paid = await submitted(city, '赵一')
  unpaid = await submitted(city, '钱二')
  for (const { id } of [paid, unpaid]) await putOnNotice(officer, id)
  await city.on('2026-03-12')
  for (const { id } of [paid, unpaid]) await decide(id)
})
after(() => city.close())

async function decide(id: number): Promise<void> {
  done(await officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-03-12', found: '属实', as_described: 'yes' }))
  done(await chief.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
  done(await second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
}
const why = { reason: '材料不实', clause: '方案第六条' }
const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
const books = () => city.asProgram(({ db }) => verifyBooks(db))
const count = async (): Promise<number> => {
  const json = (await city.nobody.get('/taiyuan/results.json')).json() as { programmes: { plan: string; indicators: { id: string; actual: number }[] }[] }
  return json.programmes.find(({ plan }) => plan === 'taiyuan-continuing')?.indicators.find(({ id }) => id === 'self_employed')?.actual ?? -1
}
const left = async (): Promise<string[]> => [...(await page(finance, '/taiyuan/funds')).matchAll(/[\d,]+ yuan/g)].map(([found]) => found)
const placesTaken = async () => (await city.asProgram(({ db }) => grantedSoFar(db, [1, 2], 'self_employment'))).map(({ id }) => id)
/** Proposes, as one person. Returns the proposal's address. */
async function proposed(who: Person, at: string): Promise<string> {
  const answer = await who.post(at, why)
  done(answer)
  return String(answer.headers.location)
}
const seenBy = async (who: Person, at: string): Promise<string> => /name="seen" value="([^"]+)"/.exec((await who.get(at)).body)?.[1] ?? ''
const agree = async (who: Person, at: string, seen?: string) => who.post(at, { agreed: 'yes', note: '', seen: seen ?? (await seenBy(who, at)) })

describe('a grant that is not paid yet', () => {
  test('is revoked when another person agrees: nothing is paid, the purse has its money, and the results count without it', async () => {
    const [counted, money] = [await count(), await left()]
    const at = `/taiyuan/cases/${unpaid.id}/revoke`
    match(await page(officer, at), /The award of 20,000 yuan is not paid yet.*Job placements on record stay/)
    equal((await officer.post(at, { reason: '', clause: 'x' })).statusCode, 422)
    const event = await proposed(officer, at)
    match(plain((await chief.post(at, why)).body), /already waits for agreement/)
    equal(await count(), counted, 'one person alone changes nothing')
    equal((await officer.post(event, { agreed: 'yes', note: '', seen: '' })).statusCode, 403)
    equal((await chief.post(event, { agreed: 'no', note: '' })).statusCode, 422)
    done(await agree(chief, event))
    const twice = await agree(second, event, 'x')
    equal(twice.statusCode, 409)
    match(plain(twice.body), /Somebody has just dealt with this/)
    match(plain((await second.post(at, why)).body), /revoked already/)
    equal(await count(), counted - 1)
    ok(!(await page(finance, '/taiyuan/funds/to-pay')).includes('钱二'))
    equal((await finance.post('/taiyuan/funds/to-pay/2', { paid_on: '2026-03-12', note: '' })).statusCode, 404)
    const caseRead = await page(unpaid.applicant, `/taiyuan/cases/${unpaid.id}`)
    match(caseRead, /Revoked.*This decision was revoked on .*12 March 2026. Reason: 材料不实 \(clause: 方案第六条 ?\)/)
    doesNotMatch(caseRead, /市经办甲|区经办甲|Revoke this decision/)
    match(await page(unpaid.applicant, '/taiyuan/mine'), /Support for self-employment.*Revoked.*the decision to grant is revoked as of today/)
    equal((await placesTaken()).includes(unpaid.id), false, 'a revoked grant takes up no place')
    isPdf(await unpaid.applicant.get(`/taiyuan/cases/${unpaid.id}/letter.pdf`))
    notEqualMoney(money, await left())
    deepEqual(await books(), [])
  })

  test('holds again when the revocation is revoked in turn, as far as the purse has the money, and only once', async () => {
    const event = /\/taiyuan\/revocations\/\d+/.exec((await chief.get('/taiyuan/revocations')).body)?.[0] ?? ''
    const counted = await count()
    const undo = await proposed(chief, `${event}/revoke`)
    done(await agree(second, undo))
    equal(await count(), counted + 1)
    equal((await placesTaken()).includes(unpaid.id), true)
    match(await page(unpaid.applicant, `/taiyuan/cases/${unpaid.id}`), /Granted.*20,000 yuan/)
    match(plain((await chief.post(`${event}/revoke`, why)).body), /not in force/)
    match(plain((await chief.post(`${undo}/revoke`, why)).body), /not in force/)
    deepEqual(await books(), [])
  })
})

describe('a grant that is being paid while it is revoked', () => {
  test('is not revoked by what was read before the payment: one sentence, and nothing is done', async () => {
    const event = await proposed(officer, `/taiyuan/cases/${paid.id}/revoke`)
    const seen = await seenBy(chief, event)
    const award = /to-pay\/(\d+)/.exec((await finance.get('/taiyuan/funds/to-pay')).body)?.[1] ?? ''
    done(await finance.post(`/taiyuan/funds/to-pay/${award}`, { paid_on: '2026-03-12', note: '凭证 1' }))
    const late = await agree(chief, event, seen)
    equal(late.statusCode, 409)
    match(plain(late.body), /a payment was recorded, and so did what follows. Nothing was done/)
    match(await page(chief, event), /The award of 20,000 yuan is paid: 20,000 yuan are claimed back, for which the plan names no day/)
    done(await agree(chief, event))
    deepEqual(await books(), [])
  })

  test('is claimed back; what comes back is recorded, never more than is owed, and goes to its purses', async () => {
    match(await page(officer, '/taiyuan/funds/claims'), /20,000 yuan/)
    const at = /\/taiyuan\/funds\/claims\/\d+/.exec((await finance.get('/taiyuan/funds/claims')).body)?.[0] ?? ''
    equal((await finance.post(at, { amount: '20001', received_on: '2026-03-12' })).statusCode, 409)
    equal((await finance.post(at, { amount: '5', received_on: '2026-03-11' })).statusCode, 422)
    done(await finance.post(at, { amount: '15000', received_on: '2026-03-12', note: '' }))
    match(plain((await finance.post(at, { amount: '5001', received_on: '2026-03-12' })).body), /5,000 yuan are still owed/)
    deepEqual(await books(), [])
    match(await page(officer, `/taiyuan/cases/${paid.id}`), /You have no grant to repay Not met/)
    const event = /\/taiyuan\/revocations\/\d+/.exec((await chief.get('/taiyuan/revocations')).body)?.[0] ?? ''
    const undo = await proposed(chief, `${event}/revoke`)
    match(plain((await agree(second, undo)).body), /Some of the money has come back already/)
    done(await second.post(undo, { agreed: 'no', note: '钱已退回' }))
    done(await finance.post(at, { amount: '5000', received_on: '2026-03-12', note: '' }))
    match(await page(finance, '/taiyuan/funds/claims'), /No money is to come back/)
    deepEqual(await books(), [])
  })
})

test('a refusal that is revoked opens the case again where it was refused', async () => {
  const { id, applicant } = await submitted(city, '孙三')
  done(await officer.post(`/taiyuan/cases/${id}/review/refuse`, { note: '店已关门', clause: '方案第三条' }))
  const event = await proposed(officer, `/taiyuan/cases/${id}/revoke`)
  match(await page(chief, event), /goes back to “Acceptance”/)
  done(await agree(chief, event))
  match(await page(applicant, `/taiyuan/cases/${id}`), /Waiting for acceptance/)
  match(plain((await chief.post(`${event}/revoke`, why)).body), /open again, so a new decision/)
  done(await officer.post(`/taiyuan/cases/${id}/accept`))
})

test('a notice is taken down with its reason, and its case is shown again for the whole term', async () => {
  const { id } = await submitted(city, '李四')
  const notice = await putOnNotice(officer, id)
  const event = await proposed(officer, `/taiyuan/notices/${notice}/revoke`)
  done(await agree(chief, event))
  const shown = await city.nobody.get(`/taiyuan/notices/${notice}`)
  equal(shown.statusCode, 404)
  match(plain(shown.body), /taken down on .*12 March 2026: 材料不实/)
  doesNotMatch((await city.nobody.get('/taiyuan/notices')).body, new RegExp(`notices/${notice}"`))
  equal((await city.nobody.post(`/taiyuan/notices/${notice}/object/3`, { text: 'x', contact: '' })).statusCode, 409)
  match(plain((await chief.post(`/taiyuan/notices/${notice}/revoke`, why)).body), /revoked already/)
  match(plain((await chief.post(`${event}/revoke`, why)).body), /post it anew/)
  await city.on('2026-04-01')
  match(await page(officer, `/taiyuan/cases/${id}`), /Waiting for public notice/)
  done(await officer.post('/taiyuan/to-publish', { case: String(id) }))
})

describe('a plaque', () => {
  const plaque = '/taiyuan/plaques/1401-MASSAGESHOP-2026-001'
  before(async () => {
    const { id } = await massageShop(city)
    await putOnNotice(officer, id)
    await city.on('2026-04-20')
    await decideShop(id)
  })
  const decideShop = async (id: number) => {
    done(await officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-04-20', found: '五张床', as_described: 'yes' }))
    done(await chief.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
    done(await second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
  }

  test('is withdrawn with its recognition, and hangs again when that is revoked', async () => {
    const event = await proposed(officer, `${plaque}/revoke`)
    match(await page(chief, event), /Plaque 1401-MASSAGESHOP-2026-001 is withdrawn.*It counts no longer towards: /)
    done(await agree(chief, event))
    match(await page(city.nobody, plaque), /Withdrawn/)
    match(plain((await chief.post(`${plaque}/revoke`, why)).body), /withdrawn by a revocation; revoke that one/)
    const undo = await proposed(chief, `${event}/revoke`)
    done(await agree(second, undo))
    doesNotMatch(await page(city.nobody, plaque), /Withdrawn/)
    match(await page(chief, `${plaque}/standing`), /Restore/)
  })

  test('that was withdrawn by its standing is restored by revoking that withdrawal', async () => {
    done(await chief.post(`${plaque}/standing`, { move: 'withdraw', ...why }))
    done(await second.post(`${plaque}/standing`, { agreed: 'yes', note: '' }))
    const event = await proposed(officer, `${plaque}/revoke`)
    done(await agree(chief, event))
    doesNotMatch(await page(city.nobody, plaque), /Withdrawn/)
  })
})

const notEqualMoney = (a: readonly string[], b: readonly string[]): void => ok(a.join() !== b.join(), 'the purses changed')
