import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { nationalLaw, planNames, planOf, readChanged, textOf } from '../../test/plans.ts'
import { readPlan, type PlanFault } from './read.ts'
import { sure } from '../kit/sure.ts'

const plan = 'taiyuan-double-hundred'
/** The faults of the plan with one piece changed, each as `line:column sentence`, where line and column are those of a piece of the changed text. */
function faultsOf(from: string, to: string): PlanFault[] {
  const read = readChanged(plan, from, to)
  return 'faults' in read ? read.faults : []
}
function placeOf(from: string, to: string, piece: string): { line: number; column: number } {
  const text = textOf(`plans/${plan}/plan.yaml`)
  const start = text.indexOf(from)
  const at = text.replace(from, () => to).indexOf(piece, start)
  const before = text
    .replace(from, () => to)
    .slice(0, at)
    .split('\n')
  return { line: before.length, column: sure(before.at(-1)).length + 1 }
}
/** Checks that a change brings exactly this fault, and that it is told at this piece of the text. */
function oneFault(from: string, to: string, says: RegExp, piece: string): void {
  const faults = faultsOf(from, to)
  assert.deepEqual(
    faults.map((f) => says.test(f.says.en)),
    [true],
    JSON.stringify(faults),
  )
  const {
    line,
    column,
    says: { zh },
  } = sure(faults[0])
  assert.deepEqual({ line, column }, placeOf(from, to, piece))
  assert.match(zh, /[\u4e00-\u9fff]/)
}

suite('Reading a plan', () => {
  for (const name of planNames) test(`${name} is read without a fault`, () => assert.equal(planOf(name).plan, name))

  test('a key that the language does not have is told at the key', () => oneFault('      caps:', '      capps: {}\n      caps:', /no “capps” here/, 'capps'))
  test('a missing key is told at the block that misses it', () =>
    assert.deepEqual(faultsOf('    for: person\n', ''), [
      {
        file: 'plan.yaml',
        ...placeOf('  self_employment:\n    title', '  self_employment:\n    title', 'self_employment'),
        says: { zh: '缺少“for”', en: '“for” is missing' },
      },
    ]))
  test('a value of the wrong type is told at the value', () => oneFault('at_least: 40', 'at_least: forty', /Here stands a number/, 'forty'))
  test('a sentence without its English does not pass', () =>
    oneFault('title: { zh: 市级项目资金, en: City project funds }', 'title: { zh: 市级项目资金 }', /“en” is missing/, 'title: { zh: 市级项目资金 }'))
  test('30 February is no day', () => oneFault('in_force: { from: 2018-01-01', 'in_force: { from: 2018-02-30', /no such day/, '2018-02-30'))
  test('31 April is no day of any year', () => oneFault('from: 03-01, to: 10-31', 'from: 03-01, to: 04-31', /no such day/, '04-31'))
  test('a term is told when it is not written as one', () => oneFault('for: 7 working days', 'for: a week', /A term is written/, 'a week'))
  test('a plan cannot end before it begins', () => oneFault('to: 2020-12-31', 'to: 2017-12-31', /ends before/, '2017-12-31'))

  test('a stage by a role that does not exist', () => oneFault('by: city_officer, second', 'by: mayor, second', /must be one of: applicant/, 'mayor'))
  test('a purse that does not exist', () => oneFault('from: district_purse', 'from: village_purse', /“village_purse” among the purses/, 'village_purse'))
  test('a parameter that does not exist', () => oneFault('pays: city_grant', 'pays: gift', /no parameter, measure or fact “gift”/, 'gift'))
  test('a parameter that is no money cannot be paid', () => oneFault('pays: city_grant', 'pays: least_months', /not money/, 'least_months'))
  test('an amount with a fraction of a fen', () => oneFault('value: 10000, reference', 'value: 100.001, reference', /such a fraction/, '100.001'))
  test('half a month', () => oneFault('value: 6, assumed', 'value: 6.5, assumed', /such a fraction/, '6.5'))
  test('a recognition that does not exist', () => oneFault('recognises: massage_shop', 'recognises: tea_shop', /“tea_shop” among the recognitions/, 'tea_shop'))
  test('a proof that is no document of the scheme', () => oneFault('        proof: roster', '        proof: tax', /“tax” among the documents/, 'tax'))
  test('a target counted of nothing', () => oneFault('of: [massage_shop]', 'of: [tea_shop]', /“tea_shop” among the recognitions/, 'tea_shop'))
  test('a sum of targets that comes back to itself', () =>
    oneFault('sum_of: [bases, massage_shops]', 'sum_of: [bases, places_100]', /comes back to itself/, '[bases, places_100]'))
  test('a body that does not exist', () =>
    oneFault('by: [city_federation, city_finance]', 'by: [city_federation, nobody]', /“nobody” among the bodies/, 'nobody'))
  test('a question that fills a fact of another kind', () =>
    oneFault('fills: business.opened_on', 'fills: business.name', /cannot fill “business.name”/, 'business.name'))
  test('a question that fills no fact', () => oneFault('fills: business.name', 'fills: business.motto', /no fact “business.motto”/, 'business.motto'))
  test('an assumption without its reason', () => oneFault('assumed: days_of_call', 'assumed: why_not', /“why_not” among the reasons/, 'why_not'))
  test('a source that is not listed', () => oneFault('reference: people_daily\n', 'reference: hearsay\n', /“hearsay” among the sources/, 'hearsay'))
  test('a stage after the decision, and a chain without one', () =>
    assert.deepEqual(
      faultsOf('kind: decision, title: { zh: 市级决定, en', 'kind: review, title: { zh: 市级决定, en').map((f) => f.says.en),
      ['The last stage, and only the last, is the decision'],
    ))

  test('every fault of a file is told at once, in the order of the file', () => {
    const text = textOf(`plans/${plan}/plan.yaml`)
      .replace('in_force: { from: 2018-01-01', 'in_force: { from: 2018-02-30')
      .replace('pays: city_grant', 'pays: gift')
      .replace('at_least: 40', 'at_least: forty')
      .replace("'business.incubated'", "'business.incubate'")
    const read = readPlan(text, 'plan.yaml', nationalLaw())
    assert.ok('faults' in read)
    assert.deepEqual(
      read.faults.map((f) => f.says.en.replace(/:.*/, '')),
      ['There is no such day', 'The expression is wrong', 'There is no parameter, measure or fact “gift”', 'Here stands a number'],
    )
    assert.ok(read.faults.every((f, i) => i === 0 || f.line > sure(read.faults[i - 1]).line))
  })
})

suite('Expressions are checked when the file is read', () => {
  const running = "'business.incubated'"
  const rest = (text: string, says: RegExp, piece: string): void => oneFault(running, `'${text}'`, says, piece)
  test('money cannot be multiplied by a fraction', () => rest('parameters.city_grant * 0.3 > money(5)', /Fen \* double/, 'parameters.city_grant *'))
  test('money cannot be compared with a number', () => rest('parameters.city_grant > 5', /Fen > int/, 'parameters.city_grant >'))
  test('a day that does not exist is told where it stands', () => rest('business.opened_on < date("2020-02-30")', /no such day/i, '"2020-02-30"'))
  test('a day cannot be compared with text', () => rest('business.opened_on == "2020-02-03"', /Day == string/, 'business.opened_on =='))
  test('a fact that does not exist is told where it stands', () => rest('business.owner_count > 3', /owner_count/, 'owner_count'))
  test('a broken expression is told', () => rest('business.incubated &&', /Unexpected/, "'\n        says"))
  test('an expression that is no question', () => rest('business.worker_count + 1', /true or false, not int/, 'business.worker_count +'))
  test('types cannot be stepped round', () => rest('dyn(parameters.city_grant) * 0.3 > 1.0', /“dyn” may not be used/, 'dyn('))
  test('whole money can be added, multiplied and compared', () =>
    assert.deepEqual(faultsOf(running, `'parameters.city_grant * 3 - money(1) >= parameters.district_grant + money(2)'`), []))
  test('a plan that asks for working age under no law is told so', () => {
    const read = readPlan(textOf(`plans/${plan}/plan.yaml`), 'plan.yaml')
    assert.ok('faults' in read)
    assert.match(sure(read.faults[0]).says.en, /ofWorkingAge/)
  })
})
