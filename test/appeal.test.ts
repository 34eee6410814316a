/** Appeals: the way and the days that the plan names, answered by somebody who did not decide; over HTTP. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { verifyBooks } from '../src/features/funds/books.ts'
import { filedAfter, publishAfter } from './after-plan.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, isPdf, plain } from './steps.ts'

type Filed = Awaited<ReturnType<typeof filedAfter>>
let city: GivenCity
let officer: Person
let colleague: Person
let chief: Person
let second: Person
let third: Person
let fourth: Person
let finance: Person
let early: Filed
let late: Filed
let spoken: Filed

before(async () => {
  city = await givenCity()
  await publishAfter(city)
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  colleague = await city.somebody('district_officer', '140107', '区经办乙')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
  third = await city.somebody('city_officer', '140100', '市经办丙')
  fourth = await city.somebody('city_officer', '140100', '市经办丁')
  finance = await city.somebody('finance_officer', '140107', '财政甲')
  await city.on('2026-08-05')
  early = await filedAfter(city, '赵一')
  late = await filedAfter(city, '钱二')
  spoken = await filedAfter(city, '孙三')
  for (const { at } of [early, late, spoken]) done(await officer.post(`${at}/review/refuse`, { note: '店已关门', clause: '第三条' }))
})
after(() => city.close())

const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
const against = 'application_move_id'
const lodged = async (who: Person, { at }: Filed, more: Record<string, string> = {}): Promise<string> => {
  const answer = await who.post(`${at}/appeal`, { against, text: '店一直开着', ...more })
  done(answer)
  return String(answer.headers.location)
}
const decided = async ({ at }: Filed, outcome: 'grant' | 'refuse') => {
  done(await officer.post(`${at}/accept`))
  done(await chief.post(`${at}/review/propose`, { outcome, reason: '见核查', clause: '第三条' }))
  done(await second.post(`${at}/review/second`, { agreed: 'yes', note: '' }))
}
const agreed = async (who: Person, list: string): Promise<void> => {
  const event = /\/taiyuan\/revocations\/\d+/.exec(list)?.[0] ?? ''
  const seen = /name="seen" value="([^"]+)"/.exec((await who.get(event)).body)?.[1] ?? ''
  done(await who.post(event, { agreed: 'yes', note: '', seen }))
}

describe('the last day to appeal', () => {
  test('is said on the page and in the letter; where it falls into National Day, the first working day after is still in time', async () => {
    match(
      await page(early.applicant, early.at),
      /you can turn to Labour Bureau until Thursday, 8 October 2026, that day included.*On what ground: The facts were found wrongly/,
    )
    isPdf(await early.applicant.get(`${early.at}/letter.pdf`))
    await city.on('2026-10-08')
    const answer = await lodged(early.applicant, early)
    match(await page(early.applicant, answer), /Appeal.*Waits for its answer.*Wednesday, 28 October 2026.*店一直开着/)
    match(plain((await early.applicant.post(`${early.at}/appeal`, { against, text: '再说' })).body), /open already/)
    match(await page(early.applicant, '/taiyuan/mine'), /we have received your appeal/)
  })

  test('is over the day after: the day is named, what was typed stays, and a petition may be kept', async () => {
    await city.on('2026-10-09')
    doesNotMatch((await late.applicant.get(late.at)).body, new RegExp(`${late.at}/appeal`))
    const refused = await late.applicant.post(`${late.at}/appeal`, { against, text: '我住院了', as_petition: 'no' })
    equal(refused.statusCode, 422)
    match(plain(refused.body), /The time ended on Thursday, 8 October 2026.*我住院了/)
    const kept = await lodged(late.applicant, late, { as_petition: 'yes' })
    match(await page(colleague, kept), /Petition \(outside the days of appeal\).*The plan names no day/)
  })

  test('is judged by the day an officer’s paper or voice note says it came, never before the decision or after today', async () => {
    const told = { against, text: '口述：店开着', way: 'voice', represented_by: '其女' }
    for (const received_on of ['2026-08-04', '2026-10-10']) equal((await colleague.post(`${spoken.at}/appeal`, { ...told, received_on })).statusCode, 422)
    match(plain((await colleague.post(`${spoken.at}/appeal`, { ...told, received_on: '2026-10-09' })).body), /The time ended on/)
    match(await page(spoken.applicant, await lodged(colleague, spoken, { ...told, received_on: '2026-10-08' })), /Spoken.*其女/)
    const stranger = await city.somebody('applicant', '140107003')
    equal((await stranger.get(`${spoken.at}/appeal`)).statusCode, 404)
  })
})

describe('an appeal against a refusal', () => {
  test('is not answered by whoever refused; a colleague sends the case back to a step it has reached', async () => {
    const at = /\/taiyuan\/appeals\/\d+/.exec((await early.applicant.get(early.at)).body)?.[0] ?? ''
    doesNotMatch((await officer.get(at)).body, /name="outcome"/)
    const own = await officer.post(at, { outcome: 'stands', reason: '不变' })
    equal(own.statusCode, 403)
    match(plain(own.body), /Whoever decided cannot answer/)
    equal((await colleague.post(at, { outcome: 'sent_back', reason: '重看', stage: '1' })).statusCode, 422, 'the decision was never reached')
    equal((await colleague.post(at, { outcome: 'sent_back', reason: '重看', stage: '' })).statusCode, 422)
    done(await colleague.post(at, { outcome: 'sent_back', reason: '营业执照有效', stage: '0' }))
    equal((await third.post(at, { outcome: 'stands', reason: '不变' })).statusCode, 409)
    match(await page(early.applicant, early.at), /Waiting for acceptance.*Appeal answered: Sent back.*营业执照有效/)
    isPdf(await early.applicant.get(`${at}/letter.pdf`))
    done(await officer.post(`${early.at}/accept`))
  })

  test('that stands is answered with its reason, and not appealed against twice', async () => {
    const at = /\/taiyuan\/appeals\/\d+/.exec((await spoken.applicant.get(spoken.at)).body)?.[0] ?? ''
    equal((await spoken.applicant.get(`${at}/letter.pdf`)).statusCode, 409)
    done(await colleague.post(at, { outcome: 'stands', reason: '现场核实，店已关门' }))
    match(await page(spoken.applicant, '/taiyuan/mine'), /is answered: The decision stands. Reason: 现场核实/)
    const again = await colleague.post(`${spoken.at}/appeal`, { against, text: '再来', way: 'paper', received_on: '2026-10-08' })
    match(plain(again.body), /answered already/)
  })

  test('that changes the decision proposes a new one that names the first, and another person agrees to it', async () => {
    const filed = await filedAfter(city, '李四')
    await decided(filed, 'refuse')
    const at = await lodged(filed.applicant, filed)
    for (const who of [chief, second]) equal((await who.post(at, { outcome: 'stands', reason: 'x' })).statusCode, 403)
    equal((await third.post(at, { outcome: 'changed', reason: '事实有误', clause: '' })).statusCode, 422)
    done(await third.post(at, { outcome: 'changed', reason: '事实有误', clause: '第二条' }))
    equal((await third.post(`${filed.at}/review/second`, { agreed: 'yes', note: '' })).statusCode, 403)
    done(await fourth.post(`${filed.at}/review/second`, { agreed: 'yes', note: '' }))
    match(await page(filed.applicant, filed.at), /Granted.*100 yuan/)
    const named = await city.asProgram(({ db }) =>
      db
        .selectFrom('decision as d')
        .innerJoin('application_move as m', 'm.id', 'd.changes_move_id')
        .select('m.to_state')
        .where('d.application_id', '=', filed.id)
        .execute(),
    )
    deepEqual(named, [{ to_state: 'refused' }])
  })
})

describe('an appeal against a grant', () => {
  let filed: Filed
  before(async () => {
    filed = await filedAfter(city, '周五')
    await decided(filed, 'grant')
  })
  const award = async () => /to-pay\/\d+(?![\s\S]*to-pay\/\d+)/.exec((await finance.get('/taiyuan/funds/to-pay')).body)?.[0] ?? ''
  const pay = async () => finance.post(`/taiyuan/funds/${await award()}`, { paid_on: '2026-10-09', note: '' })

  test('makes the payment wait, as this plan says, until it is withdrawn by the side that lodged it', async () => {
    const at = await lodged(filed.applicant, filed)
    const waits = await pay()
    equal(waits.statusCode, 409)
    match(plain(waits.body), /This payment waits: an appeal against the decision/)
    equal((await officer.post(`${at}/withdraw`)).statusCode, 403)
    done(await filed.applicant.post(`${at}/withdraw`))
    equal((await filed.applicant.post(`${at}/withdraw`)).statusCode, 409)
  })

  test('that is sent back revokes the grant by two persons; the case is granted and awarded anew', async () => {
    const at = await lodged(filed.applicant, filed)
    done(await third.post(at, { outcome: 'sent_back', reason: '少算一项', stage: '1' }))
    match(await page(filed.applicant, filed.at), /Granted/)
    await agreed(fourth, (await fourth.get('/taiyuan/revocations')).body)
    match(await page(filed.applicant, filed.at), /Waiting for a decision/)
    done(await chief.post(`${filed.at}/review/propose`, { outcome: 'grant', reason: '重算', clause: '' }))
    done(await second.post(`${filed.at}/review/second`, { agreed: 'yes', note: '' }))
    match(await page(filed.applicant, filed.at), /Granted.*100 yuan/)
    deepEqual(await city.asProgram(({ db }) => verifyBooks(db)), [])
    done(await pay())
  })

  test('that is paid is not sent back', async () => {
    const at = await lodged(filed.applicant, filed)
    match(plain((await third.post(at, { outcome: 'sent_back', reason: 'x', stage: '1' })).body), /The award is paid/)
  })

  test('or against its revocation, asks another person to revoke that', async () => {
    const other = await filedAfter(city, '吴六')
    await decided(other, 'grant')
    done(await officer.post(`${other.at}/revoke`, { reason: '误报', clause: '第六条' }))
    await agreed(chief, (await chief.get('/taiyuan/revocations')).body)
    const at = await lodged(other.applicant, other, { against: 'revocation_id' })
    equal((await chief.post(at, { outcome: 'changed', reason: 'x', clause: 'y' })).statusCode, 403)
    done(await third.post(at, { outcome: 'changed', reason: '没有误报', clause: '第六条' }))
    await agreed(fourth, (await fourth.get('/taiyuan/revocations')).body)
    doesNotMatch(await page(other.applicant, other.at), /This decision was revoked/)
  })
})

test('a plan that names no way assumes none: the page says whom to ask, and only a petition is kept', async () => {
  const filed = await filedAfter(city, '郑七', 'bare')
  done(await officer.post(`${filed.at}/review/refuse`, { note: '店已关门', clause: '第三条' }))
  match(await page(filed.applicant, filed.at), /The plan names no route of appeal. Ask here: Taiyuan Disabled Persons’ Federation/)
  isPdf(await filed.applicant.get(`${filed.at}/letter.pdf`))
  equal((await filed.applicant.post(`${filed.at}/appeal`, { against, text: '不服', as_petition: 'no' })).statusCode, 422)
  match(await page(filed.applicant, await lodged(filed.applicant, filed, { as_petition: 'yes' })), /Petition/)
})
