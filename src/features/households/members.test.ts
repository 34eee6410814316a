import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity } from '../../../test/given.ts'
import { constraintOf } from '../../kit/db.ts'
import { addMember, endMonitoring, leaveHousehold, monitorHousehold, recordIncome, setCarer } from './acts/members.ts'
import { registerHousehold } from './acts.ts'
import { incomeOf, membersOn, statusOn } from './store/members.ts'

let city: GivenCity
let home = 0
before(async () => {
  city = await givenCity()
  home = await city.asProgram((act) => registerHousehold(act, { head_name: '李大', registered_poor: true, division: '140107003', village: '东社区' }))
})
after(() => city.close())
const member = (name: string, relation: string, household_id = home) =>
  city.asProgram((act) => addMember(act, { household_id, person_id: null, name, relation, joined_on: '2020-01-01' }))
const status = (wanted: number) => (error: unknown) => (error as { status?: number }).status === wanted

describe('a household', () => {
  test('has one head, members from day to day, and no circle of care', async () => {
    const [head, child, old] = [await member('李大', 'head'), await member('李小', 'child'), await member('李老', 'parent')]
    await assert.rejects(member('李二', 'head'), (error) => constraintOf(error) === 'household_has_one_head')
    const care = (of: number, by: number | null) => city.asProgram((act) => setCarer(act, home, of, by))
    await care(child, head)
    await care(head, old)
    await assert.rejects(care(old, child), status(422))
    await assert.rejects(care(old, old), status(422))
    await assert.rejects(care(old, 9999), status(422))
    await care(head, null)
    await care(old, child)
    await city.asProgram((act) => leaveHousehold(act, child, '2025-06-01'))
    const names = async (day: string) => (await city.asProgram((act) => membersOn(act.db, home, day))).map(({ name }) => name)
    assert.deepEqual([await names('2025-05-31'), await names('2025-06-01'), await names('2019-12-31')], [['李大', '李小', '李老'], ['李大', '李老'], []])
  })

  test('is monitored by period, one status at a time', async () => {
    await city.asProgram((act) => monitorHousehold(act, home, 'unstably_lifted', '2021-01-01'))
    await assert.rejects(
      city.asProgram((act) => monitorHousehold(act, home, 'sudden_hardship', '2023-01-01')),
      status(409),
    )
    await city.asProgram((act) => endMonitoring(act, home, '2022-07-01'))
    await city.asProgram((act) => monitorHousehold(act, home, 'sudden_hardship', '2023-01-01', '2024-01-01'))
    const on = (day: string) => city.asProgram((act) => statusOn(act.db, home, day))
    assert.deepEqual(
      [await on('2022-06-30'), await on('2022-07-01'), await on('2023-12-31'), await on('2024-01-01')],
      ['unstably_lifted', undefined, 'sudden_hardship', undefined],
    )
  })

  test('has income by source and year, corrected by a contrary amount', async () => {
    for (const amount_fen of [500_000n, -100_000n])
      await city.asProgram((act) => recordIncome(act, { household_id: home, year: 2025, source: 'farming', amount_fen }))
    assert.deepEqual(await city.asProgram((act) => incomeOf(act.db, home, 2025)), [{ source: 'farming', amount_fen: 400_000n }])
  })
})
