import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { voiceOf } from '../kit/say.ts'
import { nationalLaw, planOf, textOf } from '../../test/plans.ts'
import { computeAward } from './award.ts'
import { readPlan } from './read.ts'
import { sure } from '../kit/sure.ts'

const plan = planOf('taiyuan-double-hundred')
const at = (division: string, day = '2019-06-03') => computeAward(plan, 'self_employment', { place: { division } }, day)

suite('A cap whose amount is not known that day', () => {
  const source = textOf('plans/taiyuan-continuing/plan.yaml')
    .replace(
      '\nparameters:',
      '\nparameters:\n  yearly_most: { title: { zh: 每年最高, en: Most a year }, unit: money, values: [{ from: 2027-01-01, value: 8000 }] }',
    )
    .replace(
      '      caps:\n        once:',
      '      caps:\n        most: { in: year, amount: yearly_most, says: { zh: 每年有最高额, en: There is a most for a year } }\n        once:',
    )
  const read = readPlan(source, 'plan.yaml', nationalLaw())
  test('is missing, and is not taken for no cap', () => {
    assert.ok('plan' in read, JSON.stringify(read))
    const on = (day: string) => computeAward(read.plan, 'self_employment', { place: { division: '140105' }, history: { had: [] } }, day)
    assert.deepEqual(
      on('2026-03-02').missing.map(({ fact }) => fact),
      ['parameters.yearly_most'],
    )
    assert.deepEqual([on('2027-03-02').total_fen, on('2027-03-02').missing], [800_000n, []])
  })
})

suite('A row that hangs on a judgement', () => {
  const source = textOf('plans/taiyuan-continuing/plan.yaml')
    .replace('\npurses:', '\nconditions:\n  viable: { judged_by: official, says: { zh: 项目可行, en: The project is viable } }\n\npurses:')
    .replace('from: district_purse', 'from: district_purse\n          when: { condition: viable }')
  const read = readPlan(source, 'plan.yaml', nationalLaw())
  const rowsOf = (judgement?: Record<string, boolean>) => {
    assert.ok('plan' in read, JSON.stringify(read))
    return computeAward(read.plan, 'self_employment', { place: { division: '140107' }, ...(judgement ? { judgement } : {}) }, '2026-03-02')
  }
  const ids = (judgement?: Record<string, boolean>) => rowsOf(judgement).rows.map(({ id }) => id)
  test('is not paid until the judgement is given, and then only when it is yes', () => {
    assert.deepEqual(ids(), ['city'])
    assert.deepEqual(
      rowsOf().missing.map(({ fact }) => fact),
      ['judgement.viable'],
    )
    assert.deepEqual(ids({ viable: true }), ['city', 'district'])
    assert.deepEqual(ids({ viable: false }), ['city'])
  })
})

suite('An award', () => {
  test('in Xinghualing has a row of the city and a row of the district, each from its purse', () => {
    const { rows, total_fen } = at('140107')
    assert.deepEqual(
      rows.map((r) => [r.id, r.purse, r.amount_fen]),
      [
        ['city', 'city_project', 1_000_000n],
        ['district', 'district_purse', 1_000_000n],
      ],
    )
    assert.equal(total_fen, 2_000_000n)
  })
  test('in a township of Xinghualing is that of the district', () => assert.equal(at('140107003').rows.length, 2))
  test('in another district has the row of the city only', () => {
    assert.deepEqual(
      at('140109').rows.map((r) => r.id),
      ['city'],
    )
    assert.deepEqual(at('140109').missing, [])
  })
  test('names the place as missing when it is not known', () => {
    const { rows, missing } = computeAward(plan, 'self_employment', {}, '2019-06-03')
    assert.deepEqual([rows.map((r) => r.id), missing.map((m) => m.fact)], [['city'], ['place.division']])
  })
  test('explains each row in a sentence, with its source and what is assumed', () => {
    const city = sure(at('140109').rows[0])
    assert.equal(voiceOf('zh-Hans').fill(city.says, city.values), '市级自主创业补贴：10,000元，由市级项目资金支付')
    assert.equal(voiceOf('en').fill(city.says, city.values), 'City grant for self-employment: 10,000 yuan, paid from City project funds')
    assert.equal(city.reference, 'article')
    assert.match(sure(city.assumed).en, /10,000 yuan/)
  })
  test('of a recognition is no money', () =>
    assert.deepEqual(computeAward(plan, 'massage_shop', {}, '2019-06-03'), { rows: [], total_fen: 0n, missing: [], set_off_fen: 0n, instalments: [] }))
  test('before its parameter has a value has no row', () => assert.deepEqual(at('140107', '2017-12-31').rows, []))
  test('keeps to a condition of its own, and says when that is unknown', () => {
    const some = planOf('taiyuan-double-hundred', '          pays: district_grant\n', "          pays: district_grant\n          when: 'household.monitored'\n")
    const rows = (monitored?: boolean) => computeAward(some, 'self_employment', { place: { division: '140107' }, household: { monitored } }, '2019-06-03')
    assert.equal(rows(true).rows.length, 2)
    assert.equal(rows(false).rows.length, 1)
    assert.deepEqual(
      rows().missing.map((m) => m.fact),
      ['household.monitored'],
    )
  })
  test('follows its parameter from the day on which that changes', () => {
    const raised = planOf(
      'taiyuan-double-hundred',
      'value: 10000, reference: article, assumed: reported_amount }]',
      'value: 10000, to: 2019-12-31 }, { from: 2020-01-01, value: 12000.50 }]',
    )
    const total = (day: string) => computeAward(raised, 'self_employment', { place: { division: '140109' } }, day)
    assert.equal(total('2019-12-31').total_fen, 1_000_000n)
    assert.equal(total('2020-01-01').total_fen, 1_200_050n)
    assert.equal(total('2020-01-01').rows[0]?.values.yuan, '12000.50')
  })
})
