import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { planOf } from '../../test/plans.ts'
import type { Facts } from './facts.ts'
import { judge, type Judged } from './judge.ts'
import { sure } from '../kit/sure.ts'

const plan = planOf('taiyuan-double-hundred')
const day = '2019-06-03'
const facts = {
  person: { birth_day: '1980-03-15', sex: 'male', certificate: { category: 'hearing', grade: 1, valid_from: '2016-05-10', valid_to: '2026-05-09' } },
  business: { opened_on: '2018-08-20', incubated: false },
  history: { owes_repayment: false, had: [] },
  place: { division: '140107' },
} as const satisfies Facts
const found = (given: Facts, id: string, on = day): Judged => sure(judge(plan, 'self_employment', given, on).conditions.find((c) => c.id === id))
const names = (judged: Judged): string[] => judged.because.map((b) => b.fact)

suite('Judging a case', () => {
  test('every condition is listed, in the order of the plan, even when the first is not met', () => {
    const verdict = judge(
      plan,
      'self_employment',
      { ...facts, person: { ...facts.person, certificate: { valid_from: '2008-01-01', valid_to: '2018-01-01' } } },
      day,
    )
    assert.equal(verdict.answer, 'not_met')
    assert.deepEqual(
      verdict.conditions.map((c) => [c.id, c.answer]),
      [
        ['certified', 'not_met'],
        ['working_age', 'met'],
        ['running', 'met'],
        ['no_debt', 'met'],
        ['once', 'met'],
      ],
    )
  })
  test('with nothing known every condition is unknown and names what is absent', () => {
    const verdict = judge(plan, 'self_employment', {}, day)
    assert.equal(verdict.answer, 'unknown')
    assert.deepEqual(verdict.conditions.map(names), [
      ['person.certificate.valid_from', 'person.certificate.valid_to'],
      ['person.birth_day', 'person.sex'],
      ['business.opened_on', 'business.incubated'],
      ['history.owes_repayment'],
      ['history.had'],
    ])
  })
  test('an absent fact does not matter when the rest decides', () => {
    assert.equal(found({ ...facts, business: { incubated: true } }, 'running').answer, 'met')
    assert.deepEqual(names(found({ ...facts, business: { incubated: true } }, 'running')), ['business.incubated'])
    assert.equal(found({ person: { certificate: { valid_to: '2018-01-01' } } }, 'certified').answer, 'not_met')
  })
  test('an absent fact matters when the rest does not decide, and only it is named', () => {
    const running = found({ ...facts, business: { opened_on: '2019-05-01' } }, 'running')
    assert.deepEqual([running.answer, names(running)], ['unknown', ['business.incubated']])
  })
  test('a decided condition names the facts and the parameters it rests on', () => {
    const running = found(facts, 'running')
    assert.deepEqual(names(running), ['business.opened_on', 'parameters.least_months'])
    assert.equal(running.because[0]?.proof?.en, 'Photograph of the business licence')
    assert.ok(running.because[1]?.assumed)
  })
  test('an assumed condition says so', () => assert.match(sure(found(facts, 'running').assumed).zh, /报道没有说明/))
  test('a not known scheme is a mistake of the caller', () => assert.throws(() => judge(plan, 'no_such', facts, day), RangeError))
  test('a plan compiled once judges many cases alike', () =>
    assert.deepEqual(judge(plan, 'self_employment', facts, day), judge(plan, 'self_employment', facts, day)))
  test('arithmetic without a result leaves the answer open instead of failing', () => {
    const dividing = planOf('taiyuan-double-hundred', "'staff.visual_count >= parameters.shop_least_visual'", "'staff.visual_count * 100 / staff.count >= 60'")
    const masseurs = sure(judge(dividing, 'massage_shop', { staff: { visual_count: 2, count: 0 } }, day).conditions.find((c) => c.id === 'masseurs'))
    assert.deepEqual([masseurs.answer, names(masseurs)], ['unknown', ['staff.visual_count', 'staff.count']])
  })
})

suite('Working age', () => {
  const aged = (sex: 'male' | 'female', birth_day: string, on = day): string => found({ person: { sex, birth_day } }, 'working_age', on).answer
  test('men are of working age from the day they turn 16 to the day before they turn 60', () => {
    assert.equal(aged('male', '2003-06-04'), 'not_met')
    assert.equal(aged('male', '2003-06-03'), 'met')
    assert.equal(aged('male', '1959-06-04'), 'met')
    assert.equal(aged('male', '1959-06-03'), 'not_met')
  })
  test('women to the day before they turn 55', () => {
    assert.equal(aged('female', '1964-06-04'), 'met')
    assert.equal(aged('female', '1964-06-03'), 'not_met')
  })
  test('the band after the reform of 2025 is marked as not verified', () => {
    const judged = found({ person: { sex: 'female', birth_day: '1990-01-01' } }, 'working_age', '2025-06-03')
    assert.match(sure(judged.because.find((b) => b.fact === 'law.working_age_to_women')?.assumed).en, /retirement reform/)
  })
  test('before the first year that the law file knows the age is unknown, because of the law', () => {
    const judged = found({ person: { sex: 'female', birth_day: '1990-01-01' } }, 'working_age', '2017-12-31')
    assert.deepEqual([judged.answer, names(judged)], ['unknown', ['law.working_age_from', 'law.working_age_to_women']])
  })
})

suite('What was had before', () => {
  const had = (on: string, scheme = 'self_employment'): Facts => ({ ...facts, history: { had: [{ scheme, on }] } })
  test('an award for a lifetime is had once', () => {
    assert.equal(found(had('2018-09-01'), 'once').answer, 'not_met')
    assert.equal(found(had('2018-09-01', 'massage_shop'), 'once').answer, 'met')
  })
  test('an award of the plan before, which this plan supersedes, counts too', () => {
    const next = planOf('taiyuan-continuing')
    const past = (scheme: string, of: string): Facts => ({ history: { had: [{ scheme, plan: of, on: '2019-09-01' }] } })
    const once = (given: Facts) => judge(next, 'self_employment', given, '2026-06-03').conditions.find((c) => c.id === 'once')?.answer
    assert.equal(once(past('self_employment', 'taiyuan-double-hundred')), 'not_met')
    assert.equal(once(past('self_employment', 'another-plan')), 'met')
  })
  test('an exclusion ends when its term has run out', () => {
    const excluding = planOf(
      'taiyuan-double-hundred',
      '    award:\n',
      '    excludes:\n      interest: { scheme: loan_interest, of: other-plan, within: 3 years, says: { zh: 三年内没有享受过贴息, en: No interest support within three years } }\n    award:\n',
    )
    const answer = (on: string): string | undefined =>
      judge(excluding, 'self_employment', { history: { had: [{ scheme: 'loan_interest', plan: 'other-plan', on }] } }, day).conditions.find(
        (c) => c.id === 'interest',
      )?.answer
    assert.equal(answer('2016-06-03'), 'met')
    assert.equal(answer('2016-06-04'), 'not_met')
  })
})
