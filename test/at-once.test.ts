/** Two officers at the same moment: one is done, the other is told. */
import { deepEqual, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { verifyBooks } from '../src/features/funds/books.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, plain, putOnNotice, submitted } from './steps.ts'

let city: GivenCity
let officer: Person
let colleague: Person
before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  colleague = await city.somebody('district_officer', '140107', '区经办乙')
})
after(() => city.close())

describe('two at once', () => {
  test('on one case: one is done, the other is told, twenty times', async () => {
    const { id } = await submitted(city, '李双')
    const seen = city.clock.now.subtract({ hours: 1 })
    for (let round = 0; round < 20; round += 1) {
      await city.asProgram(({ db }) =>
        db
          .updateTable('application')
          .set({ state: 'submitted', stage_index: 0, stage_role: 'district_officer', stage_since: seen })
          .where('id', '=', id)
          .execute(),
      )
      const answers = await Promise.all([
        officer.post(`/taiyuan/cases/${id}/accept`, { seen: seen.toString() }),
        colleague.post(`/taiyuan/cases/${id}/review/return`, { note: '请重拍', seen: seen.toString() }),
      ])
      deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 409])
      match(plain(answers.find(({ statusCode }) => statusCode === 409)?.body ?? ''), /meanwhile|already|moved on|has just|now /i)
    }
  })
})

describe('a purse with money for one', () => {
  test('pays one of two grants made at once; the other is told, and the books balance', async () => {
    const deciders = [await city.somebody('city_officer', '140100'), await city.somebody('city_officer', '140100')] as const
    const proposer = await city.somebody('city_officer', '140100')
    const ids = [(await submitted(city, '吴一')).id, (await submitted(city, '吴二')).id]
    for (const id of ids) await putOnNotice(officer, id)
    await city.on('2026-03-13')
    for (const id of ids) {
      done(await officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-03-13', found: '属实', as_described: 'yes' }))
      done(await proposer.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
    }
    await city.asProgram(({ db, now }) =>
      db
        .insertInto('ledger_entry')
        .values({
          debit_account: 'spent/other',
          credit_account: 'purse/district_purse/140107/available',
          amount_fen: 8_500_000n,
          says: '支出',
          division: '140107',
          entered_at: now,
        })
        .execute(),
    )
    const answers = await Promise.all(ids.map((id, i) => deciders[i === 0 ? 0 : 1].post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' })))
    deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 422])
    match(plain(answers.find(({ statusCode }) => statusCode === 422)?.body ?? ''), /5,000/)
    deepEqual(await city.asProgram(({ db }) => verifyBooks(db)), [])
  })
})
