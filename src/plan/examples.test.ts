import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { suite, test } from 'node:test'
import { nationalLaw, textOf } from '../../test/plans.ts'
import { planIn } from '../main/plans/files.ts'
import { calendarWith } from '../kit/calendar.ts'
import { runCases } from './cases.ts'
import { constructs, constructsOf } from './constructs.ts'
import { schemas } from './published.ts'
import { readPlan } from './read.ts'

const root = new URL('../../../', import.meta.url)
for (const file of globSync('plans/examples/**/plan.yaml', { cwd: root }).toSorted())
  suite(`The example ${file}`, () => {
    const plan = planIn(file)
    test('is a plan', () => assert.ok(plan))
    test('bears out its worked cases', () => {
      assert.ok(plan)
      const ran = runCases(plan, textOf(file.replace('plan.yaml', 'cases.yaml')), 'cases.yaml', calendarWith())
      assert.ok('results' in ran, JSON.stringify(ran))
      assert.deepEqual(
        ran.results.flatMap((r) => r.differences.map((d) => `${r.name.en}: ${d.path} ${d.expected} ≠ ${d.got}`)),
        [],
      )
    })
    test('uses constructs of real rules', () => assert.ok(plan && constructsOf(plan).length >= 6))
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
