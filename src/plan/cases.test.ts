import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { planNames, planOf, textOf } from '../../test/plans.ts'
import { runCases } from './cases.ts'

for (const name of planNames)
  suite(`The worked cases of ${name}`, () => {
    const ran = runCases(planOf(name), textOf(`plans/${name}/cases.yaml`), 'cases.yaml')
    assert.ok('results' in ran, JSON.stringify(ran))
    for (const result of ran.results) test(result.name.en, () => assert.deepEqual(result.differences, []))
  })

suite('Worked cases', () => {
  const plan = planOf('taiyuan-double-hundred')
  const run = (from: string, to: string) => runCases(plan, textOf('plans/taiyuan-double-hundred/cases.yaml').replace(from, to), 'cases.yaml')
  test('that the plan does not bear out are told with what came out instead', () => {
    const ran = run('rows: { city: 10000, district: 10000 }', 'rows: { city: 9000 }')
    assert.ok('results' in ran)
    assert.deepEqual(ran.results[0]?.differences, [
      { path: 'rows.city', expected: '900000', got: '1000000' },
      { path: 'rows.district', expected: 'none', got: '1000000' },
    ])
    assert.equal(ran.results[0]?.passed, false)
  })
  test('of another plan, of no scheme, of no condition or with an impossible fact are faults with a place', () => {
    const says = (from: string, to: string) => {
      const ran = run(from, to)
      return 'faults' in ran ? ran.faults.map((f) => `${f.line > 1} ${f.says.en}`) : []
    }
    assert.deepEqual(says('plan: taiyuan-double-hundred', 'plan: other'), ['true These cases should be of the plan “taiyuan-double-hundred”'])
    assert.deepEqual(says('scheme: self_employment', 'scheme: fishing'), ['true There is no “fishing” among the schemes'])
    assert.deepEqual(says('once: met', 'twice: met'), ['true This scheme has no condition “twice”'])
    assert.deepEqual(says('birth_day: 1980-03-15', 'birth_day: 1981-02-29'), ['true There is no such day'])
    assert.deepEqual(says('sex: male', 'sex: man'), ['true It must be one of: male | female'])
    assert.deepEqual(says('opened_on', 'opend_on'), ['true There is no “opend_on” here; did you mean “opened_on”?'])
  })
})
