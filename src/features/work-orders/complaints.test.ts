/** Who answers a complaint about work that the district itself runs; and that what was written down stays written. */
import { equal } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { agreed, givenHomeWork, refused, type HomeWork } from '../../../test/home-work.ts'
import { done } from '../../../test/steps.ts'

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
