import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { readShipped, shippedPlans, textOf } from '../../../test/plans.ts'
import { smallPlan } from '../../../test/small-plan.ts'
import { constructs, constructsOf, standingsOf } from '../constructs.ts'
import { listItems } from '../facts.ts'

suite('How far each construct is carried out', () => {
  for (const [code, { standing, by }] of Object.entries(constructs))
    if (standing === 'runs')
      test(`${code} runs, by a feature that speaks of it`, () => {
        assert.ok(by)
        const [file, word] = by
        assert.match(textOf(`src/${file}`), new RegExp(`\\b${word}\\b`))
      })
  test('what only reads or computes names no feature', () =>
    assert.deepEqual(
      Object.entries(constructs).flatMap(([code, { standing, by }]) => (standing !== 'runs' && by ? [code] : [])),
      [],
    ))
  test('a plan that says it in a way on which no feature acts is told so', () => {
    const rows = (clocks: string): string => `review: [{ stage: decision, kind: decision, title: §, by: city_officer, within: 5 days }]${clocks}`
    assert.equal(standingsOf(smallPlan('', rows('')))['P02'], 'runs')
    assert.equal(standingsOf(smallPlan('', rows('\nclocks: { all: { title: §, within: 30 days } }')))['P02'], 'computed')
  })
  test('a plan that asks for the items of a list, which no form fills, is told so', () => {
    for (const list of listItems.keys()) {
      const plan = smallPlan(`measures: { m: { title: §, unit: count, counts: ${list} } }`, `conditions: { c: { says: §, when: 'measures.m > 0' } }`)
      for (const [code, standing] of Object.entries(standingsOf(plan)))
        assert.ok(standing !== 'runs' || !constructs[code]?.found.includes(`fact:${list}`), `${code} ${list}`)
    }
  })
})

test('Every construct is used by an example', () => {
  const used = new Set(
    shippedPlans().flatMap((file) => {
      const got = readShipped(file)
      return 'plan' in got ? constructsOf(got.plan) : []
    }),
  )
  assert.deepEqual(
    Object.keys(constructs).filter((code) => !used.has(code)),
    [],
  )
})
