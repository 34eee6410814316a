import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { nationalLaw, readShipped, shippedPlans, textOf } from '../../test/plans.ts'
import { calendarWith } from '../kit/calendar.ts'
import { runCases } from './cases.ts'
import { constructs, constructsOf } from './constructs.ts'
import { schemas } from './published.ts'
import { readPlan } from './read.ts'

for (const file of shippedPlans().filter((each) => each.includes('/examples/')))
  suite(`The example ${file}`, () => {
    const read = readShipped(file)
    test('is a plan', () => assert.ok('plan' in read, JSON.stringify(read)))
    test('bears out its worked cases', () => {
      assert.ok('plan' in read)
      const ran = runCases(read.plan, textOf(file.replace('plan.yaml', 'cases.yaml')), 'cases.yaml', calendarWith())
      assert.ok('results' in ran, JSON.stringify(ran))
      assert.deepEqual(
        ran.results.flatMap((r) => r.differences.map((d) => `${r.name.en}: ${d.path} ${d.expected} ≠ ${d.got}`)),
        [],
      )
    })
    test('uses constructs of real rules', () => assert.ok('plan' in read && constructsOf(read.plan).length >= 5))
  })

suite('The constructs', () => {
  test('are the hundred and five', () => {
    const counts = Map.groupBy(Object.keys(constructs), (code) => code[0])
    assert.deepEqual(
      [...counts].map(([letter, codes]) => `${letter}${codes.length}`),
      ['E23', 'A28', 'X5', 'T9', 'P15', 'M8', 'G4', 'O13'],
    )
  })
  test('are found where the guide writes them, and not where nothing is written', () => {
    const read = readPlan(textOf('plans/examples/27-longyan-massage-rent/plan.yaml'), 'plan.yaml', nationalLaw())
    assert.ok('plan' in read)
    const used = constructsOf(read.plan)
    for (const code of ['E01', 'E03', 'E06', 'E10', 'E11', 'A01', 'A03', 'A19', 'M08', 'T01']) assert.ok(used.includes(code), code)
    for (const code of ['A20', 'O04', 'G01', 'P08', 'X01']) assert.ok(!used.includes(code), code)
  })
})

suite('The published schemas', () => {
  for (const [name, text] of Object.entries(schemas()))
    test(`${name} is as the shapes are now (tongxing plan schema)`, () => assert.equal(textOf(`plans/schema/${name}`), text))
})
