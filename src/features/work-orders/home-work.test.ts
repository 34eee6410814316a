/** Home work from the order to the pay, through HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { GivenCity, Person } from '../../../test/given.ts'
import { agreed, givenHomeWork, refused, type HomeWork } from '../../../test/home-work.ts'
import { done, personDetails, plain } from '../../../test/steps.ts'
import { mergePersons } from '../persons/acts/merge.ts'
import { registerPerson } from '../persons/acts.ts'
import { personByAccount } from '../persons/store.ts'

let work: HomeWork
let city: GivenCity
let base: Person
let officer: Person
let commissioner: Person
let worker: Person
let order = ''
const shares: string[] = []
const today = '2026-03-02'
const handed = { handed_on: today, receipt_how: 'signed' }
const at = (who: number, step: string): string => `${shares[who]}/${step}`
const collected = (who: number, collects: string, pieces: number, hours: number) => work.collect(shares[who] ?? '', { collects, pieces, hours })
const checked = (who: number, counts: readonly [number, number, number], more: Record<string, string> = {}) => work.check(shares[who] ?? '', counts, more)
const paying = (who: number, amount: string) => work.pay(shares[who] ?? '', amount)

before(async () => {
  work = await givenHomeWork()
  ;({ city, base, officer, commissioner, worker } = work)
})
after(() => city.close())

describe('home work', () => {
  test('is opened with what is wrong said beside each field', async () => {
    const bad = await base.post('/taiyuan/work-orders/new', { product: '', piece_count: '0', due_on: '2026-03-01', hourly_minimum: '20' })
    refused(bad, 422, /Enter: Product.*from 1 to.*must lie after today.*or neither/)
    const opened = await base.post('/taiyuan/work-orders/new', {
      product: '串珠',
      piece_count: '150',
      due_on: '2026-04-01',
      hourly_minimum: '20',
      minimum_document: '示例文号',
    })
    done(opened)
    order = String(opened.headers.location)
    refused(await base.post(`${order}/move`, { move: 'begin' }), 409, /no worker yet/)
  })

  test('takes on workers with a rate agreed before it begins, within the pieces ordered', async () => {
    const add = (certificate_no: string, piece_count: string) => base.post(`${order}/workers`, { ...agreed, certificate_no, piece_count })
    done(await add(work.certificates[0], '100'))
    refused(await add(work.certificates[1], '51'), 422, /At most 50 pieces/)
    done(await add(work.certificates[1], '50'))
    refused(await add(work.certificates[1], '1'), 422, /At most 0/)
    for (const found of (await base.get(order)).body.matchAll(/href="(\/taiyuan\/work-orders\/shares\/\d+)"/g)) shares.push(String(found[1]))
    equal(shares.length, 2)
    refused(await commissioner.post(at(0, 'materials'), { ...handed, piece_count: '60' }), 409, /cannot be done now/)
    done(await base.post(`${order}/move`, { move: 'begin' }))
  })

  test('goes to the door by a round that says what to bring and how to speak there', async () => {
    const [, one = ''] = /(\d+)$/.exec(shares[0] ?? '') ?? []
    refused(await commissioner.post('/taiyuan/work-orders/rounds', { visit_on: '2026-03-01', visitor: '王桂花' }), 422, /has passed.*at least one door/)
    const planned = await commissioner.post('/taiyuan/work-orders/rounds', { visit_on: '2026-03-05', visitor: '王桂花', [`stop_${one}`]: '1' })
    done(planned)
    const page = plain((await commissioner.get(String(planned.headers.location))).body)
    match(page, /梁一/)
    match(page, /Sign language/i)
    match(page, /materials for up to 100 pieces.*no training visit yet/)
    match(page, /shows from the day before/)
    match(plain((await worker.get(shares[0] ?? '')).body), /王桂花/)
  })

  test('leaves materials with a receipt, and comes back never more than went out', async () => {
    refused(await commissioner.post(at(0, 'materials'), { ...handed, piece_count: '101' }), 422, /At most 100/)
    done(await commissioner.post(at(0, 'materials'), { ...handed, piece_count: '100' }))
    done(await commissioner.post(at(1, 'materials'), { ...handed, piece_count: '50' }))
    done(await commissioner.post(at(0, 'training'), { trained_on: today, taught: '教会了' }))
    refused(await collected(0, 'made', 101, 2), 422, /At most 100/)
    refused(await collected(0, 'rework', 1, 2), 422, /At most 0/)
    done(await collected(0, 'made', 100, 2))
    done(await collected(1, 'made', 40, 10))
    refused(await base.post(`${order}/move`, { move: 'finish' }), 409, /150 pieces are still out or unchecked/)
  })

  test('is checked to the last piece, and made again where it must be', async () => {
    refused(await checked(0, [90, 6, 3], { spoilt_by: 'worker', reason: '线松' }), 422, /must make 100 pieces/)
    refused(await checked(0, [90, 6, 4], { reason: '线松' }), 422, /what spoilt them/)
    refused(await checked(0, [90, 10, 0]), 422, /what is wrong with what is not good/)
    done(await checked(0, [87, 10, 3], { spoilt_by: 'material', reason: '珠子有裂' }))
    done(await collected(0, 'rework', 10, 1))
    done(await checked(0, [9, 0, 1], { spoilt_by: 'worker', reason: '又松了' }))
    done(await checked(1, [40, 0, 0]))
    done(await collected(1, 'unmade', 10, 0))
    done(await base.post(`${order}/move`, { move: 'finish' }))
  })

  test('is settled in whole fen with reasons, and what is below the minimum wage is flagged', async () => {
    done(await base.post(`${order}/move`, { move: 'settle' }))
    const first = plain((await worker.get(shares[0] ?? '')).body)
    match(
      first,
      /96 good pieces × 0.50 yuan .*48 yuan .*3 pieces spoilt through no fault .*1.50 yuan .*1 pieces spoilt in the making, not paid .*0 yuan .*Total .*49.50 yuan/,
    )
    match(first, /60 yuan; the piece pay is 10.50 yuan less/)
    const second = plain((await base.get(shares[1] ?? '')).body)
    match(second, /40 good pieces .*20 yuan .*200 yuan; the piece pay is 180 yuan less/)
    const page = plain((await base.get(order)).body)
    match(page, /49.50 yuan Below the minimum wage.*20 yuan Below the minimum wage.*69.50 yuan/)
    match(plain((await worker.get('/taiyuan/mine')).body), /串珠.*was settled: 49.50 yuan/)
  })

  test('is paid with proof, never more than is owed, and closes itself', async () => {
    const worker_id = (await city.asProgram((act) => personByAccount(act.db, worker.account)))?.id ?? 0
    const told = { ...personDetails('梁壹'), division: '140107003', account_id: null }
    const merged = await city.asProgram(async (act) => mergePersons(act, await registerPerson(act, told), worker_id, [], '同一人'))
    equal(merged.in_force, false)
    refused(await paying(0, '49.51'), 422, /At most 49.50 yuan/)
    refused(await base.post(at(0, 'payment'), { amount: '49.50', paid_on: today }), 422, /Attach the proof/)
    done(await paying(0, '49.50'))
    done(await paying(1, '20'))
    match(plain((await base.get(order)).body), /Home work order 串珠 Paid /)
    refused(await base.post(`${order}/move`, { move: 'settle' }), 409, /It now stands at “Paid”/)
  })

  test('is complained of by the worker and answered by another; what is upheld is owed and paid', async () => {
    done(await worker.post(at(0, 'complaint'), { told_by: 'family', complaint: '少算了工时' }))
    equal((await base.get('/taiyuan/work-orders/complaints')).statusCode, 403)
    const list = await officer.get('/taiyuan/work-orders/complaints')
    const complaint = /href="(\/taiyuan\/work-orders\/complaints\/\d+)"/.exec(list.body)?.[1] ?? ''
    const answer = { upheld: 'yes', owed: '10.5', answer: '补到最低工资' }
    refused(await officer.post(complaint, { ...answer, upheld: 'no' }), 422, /Nothing is owed/)
    done(await officer.post(complaint, answer))
    match(plain((await worker.get(shares[0] ?? '')).body), /Complaint \d+ upheld, paid in addition .*10.50 yuan .*Total .*60 yuan.*Upheld: 补到最低工资/)
    match(plain((await base.get(order)).body), /To be paid/)
    done(await paying(0, '10.50'))
    match(plain((await worker.get(shares[0] ?? '')).body), /Still owed 0 yuan/)
    refused(await officer.post(complaint, { ...answer, owed: '' }), 409, /answered already/)
  })

  test('is still the worker’s to see once their entry is merged into another, which waited for the last payment', async () => {
    await city.on('2026-03-03')
    match(plain((await officer.get('/taiyuan/persons')).body), /梁壹/)
    doesNotMatch(plain((await officer.get('/taiyuan/persons')).body), /梁一/)
    match(plain((await worker.get(shares[0] ?? '')).body), /Still owed 0 yuan/)
    match((await worker.get('/taiyuan/home-work')).body, new RegExp(shares[0] ?? 'none'))
  })

  test('is shown to nobody it does not concern', async () => {
    const far = await city.somebody('district_officer', '140181')
    const stranger = await city.somebody('applicant', '140107003')
    equal((await far.get(order)).statusCode, 404)
    for (const who of [far, stranger]) equal((await who.get(shares[0] ?? '')).statusCode, 404)
    doesNotMatch(city.log.join(''), /梁一|宋二|"level":50/)
  })
})
