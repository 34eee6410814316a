import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { nationalLaw, textOf } from '../../test/plans.ts'
import { runCases } from './cases.ts'
import { readComposed } from './compose.ts'
import { readPlan } from './read.ts'

type Table = Record<string, unknown>
const blocks = [...textOf('docs/plan-language.md').matchAll(/^```yaml(?: (\w+))?\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }))
const of = (kind: string): Table[] => blocks.filter((block) => block.kind === kind).map(({ text }) => parse(text) as Table)
const whole: Table = {}
for (const part of of('plan'))
  for (const [key, value] of Object.entries(part)) whole[key] = key === 'schemes' ? { ...(whole[key] as Table), ...(value as Table) } : value
whole['schemes'] = { sample: of('scheme')[0], ...(whole['schemes'] as Table) }
const text = stringify(whole)

suite('The samples of the guide to the plan language', () => {
  const read = readPlan(text, 'guide', nationalLaw())
  test('are all of a kind that is tried here', () =>
    assert.deepEqual([...new Set(blocks.map((b) => b.kind))].toSorted(), ['amendment', 'cases', 'plan', 'scheme']))
  test('make one plan without a fault', () => assert.deepEqual('faults' in read ? read.faults.map((f) => `${f.line}: ${f.says.en}`) : [], []))
  test('hold as cases', () => {
    assert.ok('plan' in read)
    const ran = runCases(read.plan, stringify(of('cases')[0]), 'guide')
    assert.ok('results' in ran, JSON.stringify(ran))
    assert.deepEqual(
      ran.results.flatMap((r) => r.differences.map((d) => `${r.name.en}: ${d.path} ${d.expected} ≠ ${d.got}`)),
      [],
    )
  })
  test('amend the plan part by part', () => {
    const amended = readComposed(stringify(of('amendment')[0]), 'guide', text, nationalLaw())
    assert.ok('plan' in amended, JSON.stringify(amended))
    assert.deepEqual([amended.plan.supersedes, amended.plan.parameters['least_months']?.values[0]?.value], [['sample-city'], 12])
    assert.equal(Object.hasOwn(amended.plan.schemes['sample']?.excludes ?? {}, 'others'), false)
  })
})
