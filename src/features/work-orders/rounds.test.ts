/** A house number is opened for a visit, and closed again after it. */
import { doesNotMatch, match } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agreed, givenHomeWork, refused, type HomeWork } from '../../../test/home-work.ts'
import { done, plain } from '../../../test/steps.ts'
import { writePersons } from '../persons/acts/records.ts'
import { personByAccount } from '../persons/store.ts'

let work: HomeWork
before(async () => {
  work = await givenHomeWork()
})
after(() => work.city.close())

test('a house number shows from the day before a round to its day, to whom it was planned for, and to nobody else', async () => {
  const { city, base, worker, certificates } = work
  await city.asProgram(async (act) => {
    const person = await personByAccount(act.db, worker.account)
    await writePersons(act, [{ id: person?.id ?? 0, record: { address: '三号楼 301' } }], { kind: 'correction', told_on: act.today })
  })
  const opened = await base.post('/taiyuan/work-orders/new', { product: '串珠', piece_count: '10', due_on: '2026-04-01' })
  const order = String(opened.headers.location)
  done(await base.post(`${order}/workers`, { ...agreed, certificate_no: certificates[0], piece_count: '10' }))
  done(await base.post(`${order}/move`, { move: 'begin' }))
  const share = /work-orders\/shares\/(\d+)/.exec((await base.get(order)).body)?.[1] ?? ''
  const planned = await base.post('/taiyuan/work-orders/rounds', { visit_on: '2026-03-06', visitor: '司机', [`stop_${share}`]: '1' })
  done(planned)
  const round = String(planned.headers.location)
  const shown = async () => plain((await base.get(round)).body)
  doesNotMatch(await shown(), /三号楼/)
  for (const day of ['2026-03-05', '2026-03-06']) {
    await city.on(day)
    match(await shown(), /东社区 三号楼 301/)
  }
  const far = await city.somebody('commissioner', '140181203')
  refused(await far.get(round), 404, /cannot be found/)
  await city.on('2026-03-07')
  doesNotMatch(await shown(), /三号楼/)
  doesNotMatch(city.log.join(''), /三号楼/)
})
