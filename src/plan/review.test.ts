import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { planOf } from '../../test/plans.ts'
import { stageAt, windowsOn } from './review.ts'
import { sure } from '../kit/sure.ts'

const old = planOf('taiyuan-double-hundred')
const now = planOf('taiyuan-continuing')

suite('The review chain', () => {
  const scheme = sure(old.schemes['self_employment'])
  test('goes through its stages in order and ends', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, -1].map((i) => stageAt(scheme, i)?.stage),
      ['acceptance', 'district_review', 'notice', 'site_visit', 'decision', undefined, undefined],
    )
  })
  test('has a notice of seven working days and a decision of two officers', () => {
    assert.deepEqual(stageAt(scheme, 2)?.for, { count: 7, unit: 'working_days' })
    assert.deepEqual([stageAt(scheme, 4)?.by, stageAt(scheme, 4)?.second], ['city_officer', 'city_officer'])
  })
})

suite('A window', () => {
  const state = (day: string, plan = old) => {
    const opening = windowsOn(plan, 'self_employment', day)
    return opening.open ? `open until ${opening.until}` : `opens ${opening.opens}`
  }
  test('is open on its first and its last day', () => {
    assert.equal(state('2019-03-01'), 'open until 2019-10-31')
    assert.equal(state('2019-10-31'), 'open until 2019-10-31')
  })
  test('that is shut says when it opens next', () => {
    assert.equal(state('2019-02-28'), 'opens 2019-03-01')
    assert.equal(state('2019-11-01'), 'opens 2020-03-01')
  })
  test('does not open before its plan is in force, nor after', () => {
    assert.equal(state('2012-06-01'), 'opens 2018-03-01')
    assert.equal(state('2020-11-01'), 'opens undefined')
    assert.equal(state('2021-06-01'), 'opens undefined')
  })
  test('of all the year is open to the end of its plan', () => {
    assert.equal(state('2025-01-01', now), 'open until 2027-12-31')
    assert.equal(state('2027-12-31', now), 'open until 2027-12-31')
    assert.equal(state('2024-12-31', now), 'opens 2025-01-01')
  })
  test('of all the year in a plan without an end has no last day', () =>
    assert.equal(state('2026-11-24', planOf('taiyuan-continuing', 'from: 2025-01-01, to: 2027-12-31', 'from: 2025-01-01')), 'open until undefined'))
  test('over the turn of the year is open on both sides of it', () => {
    const turned = planOf(
      'taiyuan-double-hundred',
      'for: person\n    windows: [{ each: year, from: 03-01, to: 10-31,',
      'for: person\n    windows: [{ each: year, from: 11-01, to: 02-29,',
    )
    assert.equal(state('2019-01-15', turned), 'open until 2019-02-28')
    assert.equal(state('2019-11-15', turned), 'open until 2020-02-29')
    assert.equal(state('2018-01-10', turned), 'open until 2018-02-28')
  })
  test('between two dates opens once', () => {
    const once = planOf(
      'taiyuan-double-hundred',
      'for: person\n    windows: [{ each: year, from: 03-01, to: 10-31,',
      'for: person\n    windows: [{ from: 2019-05-01, to: 2019-05-31,',
    )
    assert.equal(state('2019-04-30', once), 'opens 2019-05-01')
    assert.equal(state('2019-05-31', once), 'open until 2019-05-31')
    assert.equal(state('2019-06-01', once), 'opens undefined')
  })
})
