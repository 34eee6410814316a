/** Who answers a complaint about work that the district itself runs; and that what was written down stays written. */
import { equal, match } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { agreed, givenHomeWork, refused, type HomeWork } from '../../../test/home-work.ts'
import { done } from '../../../test/steps.ts'
import { registerOrganisation } from '../organisations/acts.ts'

let work: HomeWork
before(async () => {
  work = await givenHomeWork()
})
after(() => work.city.close())

test('a complaint about work that the district runs is the city’s to answer', async () => {
  const { city, officer, commissioner, certificates } = work
  const run = await officer.post('/taiyuan/work-orders/new', { run_by: 'district', product: '折纸', piece_count: '10', due_on: '2026-04-01' })
  done(run)
  const own = String(run.headers.location)
  done(await officer.post(`${own}/workers`, { ...agreed, certificate_no: certificates[0], piece_count: '10' }))
  const share = /href="(\/taiyuan\/work-orders\/shares\/\d+)"/.exec((await officer.get(own)).body)?.[1] ?? ''
  done(await commissioner.post(`${share}/complaint`, { told_by: 'worker', complaint: '单价低' }))
  const colleague = await city.somebody('district_officer', '140107')
  const desk = await city.somebody('city_officer', '140100')
  const complaint = [...(await desk.get('/taiyuan/work-orders/complaints')).body.matchAll(/href="(\/taiyuan\/work-orders\/complaints\/\d+)"/g)][0]?.[1] ?? ''
  for (const one of [officer, colleague]) refused(await one.post(complaint, { upheld: 'no', answer: '单价合理' }), 403, /so the city answers/)
  done(await desk.post(complaint, { upheld: 'no', answer: '单价合理' }))
  // of work that an organisation runs, the district answers; but not who went to that door
  const by = await work.base.post('/taiyuan/work-orders/new', { product: '串珠', piece_count: '10', due_on: '2026-04-01' })
  done(by)
  done(await work.base.post(`${String(by.headers.location)}/workers`, { ...agreed, certificate_no: certificates[0], piece_count: '10' }))
  done(await work.base.post(`${String(by.headers.location)}/move`, { move: 'begin' }))
  const theirs = /href="(\/taiyuan\/work-orders\/shares\/\d+)"/.exec((await officer.get(String(by.headers.location))).body)?.[1] ?? ''
  done(await officer.post('/taiyuan/work-orders/rounds', { visit_on: '2026-03-05', visitor: '经办', [`stop_${theirs.split('/').at(-1)}`]: '1' }))
  done(await commissioner.post(`${theirs}/complaint`, { told_by: 'worker', complaint: '单价低' }))
  const second = /href="(\/taiyuan\/work-orders\/complaints\/\d+)"/.exec((await desk.get('/taiyuan/work-orders/complaints')).body)?.[1] ?? ''
  refused(await officer.post(second, { upheld: 'no', answer: '单价合理' }), 403, /had a hand/)
  done(await colleague.post(second, { upheld: 'no', answer: '单价合理' }))
})

test('an order can be given to every base of the district, however many organisations were registered since', async () => {
  const shop = { kind: 'company', staff_count: 3, disabled_staff_count: 0, opened_on: '2020-01-01', address: '', owner_name_public: false }
  await work.city.asProgram(async (act) => {
    for (let n = 0; n < 27; n += 1)
      await registerOrganisation(act, { ...shop, name: `店${n}`, trading_name: `店${n}`, credit_code: `CODE${n}`, division: '140107003', account_id: null })
  })
  match((await work.officer.get('/taiyuan/work-orders/new')).body, /Qiao Shoujidi/)
})

test('what was agreed, handed out, checked, settled and paid cannot be rewritten by the program', async () => {
  const program = new Client({ connectionString: work.city.url })
  await program.connect()
  for (const table of [
    'work_rate',
    'work_hand_out',
    'work_collection',
    'work_check',
    'work_settlement',
    'work_settlement_row',
    'work_payment',
    'work_complaint',
  ])
    for (const verb of ['UPDATE', 'DELETE']) {
      const { rows } = await program.query('select has_table_privilege($1, $2) as may', [`city_140100.${table}`, verb])
      equal((rows[0] as { may: boolean }).may, false, `${verb} ${table}`)
    }
  await program.end()
})
