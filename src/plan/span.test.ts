import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { smallPlan } from '../../test/small-plan.ts'
import { computeAward } from './award.ts'
import { itemsOf, spanOf } from './span.ts'

const plan = smallPlan(
  '',
  `award:
  rows: { gift: { title: §, from: city, pays: 100, months: { from: job.started_on, to: job.ended_on, at_most: 6, part: by_day } } }
excludes: { same: { scheme: one, per: training.kind, says: § } }`,
)
const spanOver = (started_on: string, ended_on: string) => spanOf(computeAward(plan, 'one', { job: { started_on, ended_on } }, '2026-08-01'))

suite('What later awards must know of one', () => {
  test('is its months, a broken one as a whole, and the last day it reaches', () => {
    assert.deepEqual(spanOver('2026-01-31', '2026-03-10'), { months: 2, until: '2026-03-10' })
    assert.deepEqual(spanOver('2025-01-01', '2026-06-30'), { months: 6, until: '2025-06-30' })
  })
  test('is nothing of the kind where nothing runs by months', () => assert.equal(spanOf({ rows: [] }), undefined))
  test('is the item by which a rule counts', () => {
    assert.deepEqual(itemsOf(plan, 'one', { training: { kind: 'massage' } }, '2026-08-01'), { 'training.kind': 'massage' })
    assert.deepEqual(itemsOf(plan, 'one', {}, '2026-08-01'), {})
  })
})
