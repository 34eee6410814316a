import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Form } from '../kit/form.ts'
import { nationalLaw, planNames, planOf, textOf } from '../../test/plans.ts'
import { assumptions } from './assumed.ts'
import { factPaths } from './facts.ts'
import { factsIn } from './fill.ts'
import { readLaw } from './law.ts'
import { valueOn } from './parameter.ts'
import { readTerm, termEnd, termPhrase } from './term.ts'
import { sure } from '../kit/sure.ts'

suite('A plan as read', () => {
  const plan = planOf('taiyuan-double-hundred')
  test('has the five targets and their sum, with the numbers of the article', () => {
    assert.deepEqual(
      Object.entries(plan.targets).map(([id, t]) => [id, t.at_least]),
      [
        ['places_100', 100],
        ['bases', 40],
        ['massage_shops', 60],
        ['self_employed', 100],
        ['placed', 1000],
        ['trained', 1000],
        ['households_driven', undefined],
      ],
    )
    assert.deepEqual(plan.targets['places_100']?.sum_of, ['bases', 'massage_shops'])
  })
  test('asks with the shape of a form', () => {
    const form: Form = sure(plan.schemes['self_employment']).asks
    assert.equal(form['opened_on']?.kind, 'day')
    assert.ok(!Object.keys(form).some((id) => /bank|account/.test(id)))
  })
  test('cannot be changed', () => assert.throws(() => Object.assign(sure(plan.schemes['self_employment']), { title: '' }), TypeError))
  test('lists what it assumes, with the path and the reason in both languages', () => {
    const found = assumptions(plan)
    assert.match(sure(found.find((a) => a.path === 'schemes.self_employment.conditions.running')).reason.zh, /报道没有说明/)
    assert.ok(found.some((a) => a.path === 'schemes.massage_shop.review.4'))
    assert.ok(found.every((a) => a.reason.zh && a.reason.en))
    assert.ok(!found.some((a) => a.path.startsWith('law')))
    assert.ok(!found.some((a) => a.path === 'targets.bases'), 'what the article states is not assumed')
  })
  test('that succeeds it has the same schemes and targets, each of them assumed', () => {
    const next = planOf('taiyuan-continuing')
    assert.deepEqual([Object.keys(next.schemes), Object.keys(next.targets)], [Object.keys(plan.schemes), Object.keys(plan.targets)])
    for (const [table, blocks] of Object.entries({
      schemes: next.schemes,
      targets: next.targets,
      parameters: next.parameters,
      recognitions: next.recognitions,
      purses: next.purses,
    }))
      for (const [id, block] of Object.entries(blocks))
        assert.ok(block.assumed || ('values' in block && block.values.every((v: { assumed?: unknown }) => v.assumed)), `${table}.${id}`)
  })
  test('turns the answers of its form into facts', () => {
    const facts = factsIn(sure(plan.schemes['self_employment']), { business_name: '样例小店', opened_on: '2018-08-20', worker_count: 2, trade: '理发' })
    assert.deepEqual(facts, { business: { name: '样例小店', opened_on: '2018-08-20', worker_count: 2 } })
  })
  for (const name of planNames)
    test(`${name} names every fact it fills by a path of the model`, () => {
      for (const scheme of Object.values(planOf(name).schemes))
        for (const ask of Object.values(scheme.asks)) assert.ok(ask.fills === undefined || factPaths.has(ask.fills), String(ask.fills))
    })
})

suite('The law file', () => {
  const law = nationalLaw()
  const value = (name: string, day: string): unknown => valueOn(sure(law.parameters[name]), day)?.value
  test('dates the levy reliefs', () => {
    assert.deepEqual(
      ['2019-12-31', '2022-06-01', '2027-12-31', '2028-01-01'].map((day) => value('levy_share_below', day)),
      [undefined, 90, 90, undefined],
    )
    assert.deepEqual([value('levy_share_above', '2024-01-01'), value('levy_exempt_staff', '2024-01-01')], [50, 30])
  })
  test('gives every value a source or says why it is only assumed', () => {
    for (const [name, parameter] of Object.entries(law.parameters)) for (const each of parameter.values) assert.ok(each.reference ?? each.assumed, name)
  })
  test('has a document number for every source of the quota and the continued levy', () => {
    for (const id of ['certification_2022', 'levy_2015', 'levy_bands_2020', 'levy_bands_2023']) assert.ok(law.sources[id]?.document, id)
    assert.equal(law.sources['levy_bands_2023']?.grade, 'secondary')
  })
  test('that is faulty is told with line and column', () => {
    const read = readLaw(textOf('law/national.yaml').replace('value: 59, reference', 'valeu: 59, reference'), 'law/national.yaml')
    assert.ok('faults' in read)
    assert.deepEqual(
      read.faults.map((f) => f.says.en),
      ['“value” is missing', 'There is no “valeu” here; did you mean “value”?'],
    )
  })
})

suite('A term', () => {
  test('is read as it is written, and nothing else is', () => {
    assert.deepEqual(readTerm('5 working days'), { count: 5, unit: 'working_days' })
    assert.deepEqual(readTerm('1 year'), { count: 1, unit: 'years' })
    for (const odd of ['0 days', '5', 'five days', '5 weeks', '-1 days', '1.5 years', '5  days']) assert.equal(readTerm(odd), undefined, odd)
  })
  test('ends on the same day of a later month, or its last', () => {
    assert.equal(termEnd('2019-01-31', { count: 1, unit: 'months' }), '2019-02-28')
    assert.equal(termEnd('2019-01-31', { count: 3, unit: 'years' }), '2022-01-31')
    assert.throws(() => termEnd('2019-01-31', { count: 5, unit: 'working_days' }), RangeError)
  })
  test('is said in both languages', () => {
    assert.deepEqual(termPhrase({ count: 1, unit: 'years' }), { zh: '1年', en: '1 year' })
    assert.deepEqual(termPhrase({ count: 7, unit: 'working_days' }), { zh: '7个工作日', en: '7 working days' })
  })
})
