import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { planOf, readShipped, shippedPlans } from '../../test/plans.ts'
import { canBeAsked, factsWanted, offersOf } from './asking.ts'
import { factPaths, type Facts } from './facts.ts'
import { factsAt } from './fill.ts'

const plan = planOf('taiyuan-continuing')
const day = '2026-03-02'
const wanted = (facts: Facts, passed?: ReadonlySet<string>, forWhom: 'person' | 'organisation' = 'organisation') =>
  factsWanted(offersOf([plan], forWhom, facts, day), passed)

suite('Asking what could be had', () => {
  test('what most schemes wait for is asked first', () => {
    // all four recognitions want to know since when; one alone counts the beds
    const [first, second] = wanted({})
    assert.deepEqual(new Set([first, second]), new Set(['organisation.established_on', 'organisation.seriously_untrustworthy']))
    assert.ok(wanted({}).indexOf('staff.visual_count') > 1)
  })
  test('what no longer decides anything is not asked, and what was asked is not asked again', () => {
    const young: Facts = { organisation: { established_on: '2026-02-01' } }
    assert.deepEqual(wanted(young), [], 'every scheme is ruled out by the day of establishment')
    assert.ok(!wanted({}, new Set(['organisation.established_on'])).includes('organisation.established_on'))
    const several: Facts = { organisation: { established_on: '2020-02-01', seriously_untrustworthy: false }, staff: { visual_count: 0 } }
    assert.ok(!wanted(several).some((path) => path === 'organisation.bed_count'), 'the shop is ruled out already')
    assert.ok(wanted(several).includes('staff.disabled_count'))
  })
  test('a scheme is neither lost nor told twice', () => {
    for (const forWhom of ['person', 'organisation'] as const)
      assert.deepEqual(
        offersOf([plan], forWhom, {}, day).map(({ id }) => id),
        Object.keys(plan.schemes).filter((id) => plan.schemes[id]?.for === forWhom),
      )
  })
  test('in every plan that ships, only what an applicant can answer is asked, and answering comes to an end', () => {
    const shipped = shippedPlans().flatMap((file) => {
      const read = readShipped(file)
      return 'plan' in read && read.plan.status !== 'template' ? [read.plan] : []
    })
    fc.assert(
      fc.property(fc.constantFrom(...shipped), fc.constantFrom('person', 'organisation'), fc.infiniteStream(fc.nat(6)), (each, forWhom, draws) => {
        const known: [string, unknown][] = []
        const passed = new Set<string>()
        for (let round = 0; ; round += 1) {
          const [next] = factsWanted(offersOf([each], forWhom as 'person', factsAt(known), each.in_force.from), passed)
          if (next === undefined) return
          assert.ok(canBeAsked(next) && !passed.has(next))
          assert.ok(round < 80)
          passed.add(next)
          const value = valueFor(next, Number(draws.next().value))
          if (value !== undefined) known.push([next, value])
        }
      }),
      { numRuns: 20 },
    )
  })
})

/** Some answer, or none, to a question. */
function valueFor(path: string, n: number): unknown {
  const fact = factPaths.get(path)
  if (n === 0) return undefined
  if (path === 'history.had') return []
  switch (fact?.kind) {
    case 'yes_no':
      return n > 3
    case 'choice':
      return Object.keys(fact.options ?? {})[n % Object.keys(fact.options ?? {}).length]
    case 'day':
      return `${1970 + n * 8}-05-01`
    case 'money':
      return BigInt(n) * 500_000n
    default:
      return fact?.kind === 'count' ? n * 2 : '140107'
  }
}
