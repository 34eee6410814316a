import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import * as fc from 'fast-check'
import { readMangled } from '../../bench/mangled.ts'
import { readShipped, shippedPlans, textOf } from '../../test/plans.ts'
import { faultsOfSmall, smallPlan } from '../../test/small-plan.ts'
import { computeAward } from './award.ts'
import { clawbackOf, endsOf, finesOf } from './consequences.ts'
import { evaluate } from './evaluate.ts'
import { factPaths, listItems, type Fact, type Facts } from './facts.ts'
import type { Plan } from './shape.ts'

const plans: Plan[] = [
  'plans/taiyuan-double-hundred',
  'plans/examples/68-jp-levy-grant',
  'plans/examples/14-new-hire-wage-subsidy',
  'plans/examples/58-tw-shop-loan-rent',
  'plans/examples/59-tw-sheltered-workshop',
  'plans/examples/74-us-self-employment',
].flatMap((folder) => {
  const read = readShipped(`${folder}/plan.yaml`)
  return 'plan' in read ? [read.plan] : []
})

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(Date.UTC(1975, 0, 1 + n)).toISOString().slice(0, 10))
function valueOf({ kind, options }: Fact): fc.Arbitrary<unknown> {
  if (kind === 'choice') return fc.constantFrom(...Object.keys(options ?? {}))
  if (kind === 'day') return day
  if (kind === 'money') return fc.bigInt({ min: 0n, max: 10_000_000_000n })
  if (kind === 'yes_no') return fc.boolean()
  if (kind === 'text') return fc.constantFrom('140107', '110101', 'massage', 'JP', '')
  return kind === 'percent' ? fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100) : fc.nat(400)
}
const tableOf = (facts: Iterable<readonly [string, Fact]>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries([...facts].filter(([, fact]) => !fact.derived).map(([key, fact]) => [key, valueOf(fact)])), { requiredKeys: [] })
const had = fc.array(
  fc.record({ scheme: fc.constantFrom(...plans.flatMap((p) => Object.keys(p.schemes))), on: day, months: fc.nat(40), amount_fen: fc.bigInt(0n, 9_999_999n) }),
  { maxLength: 4 },
)
const facts: fc.Arbitrary<Facts> = fc
  .record({
    plain: tableOf([...factPaths].filter(([path]) => path !== 'history.had')),
    lists: fc.record(Object.fromEntries([...listItems].map(([list, items]) => [list, fc.array(tableOf(Object.entries(items)), { maxLength: 3 })])), {
      requiredKeys: [],
    }),
    had: fc.option(had, { nil: undefined }),
  })
  .map(({ plain, lists, had: before }) => {
    const known: Record<string, Record<string, unknown>> = {}
    for (const [path, value] of Object.entries({ ...plain, ...lists, ...(before ? { 'history.had': before } : {}) })) {
      const steps = path.split('.')
      const last = steps.pop() ?? ''
      let at: Record<string, unknown> = known
      for (const step of steps) at = (at[step] ??= {}) as Record<string, unknown>
      at[last] = value
    }
    return known as Facts
  })
const a_case = fc.record({ plan: fc.constantFrom(...plans), at: fc.nat(), facts, day })

const told = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${each} fen` : each))
function all(plan: Plan, at: number, known: Facts, on: string) {
  const names = Object.keys(plan.schemes)
  const scheme = names[at % names.length] ?? ''
  return {
    ...evaluate(plan, scheme, known, on),
    clawback: clawbackOf(plan, scheme, known, on),
    fines: finesOf(plan, scheme, known, on),
    ends: [...endsOf(plan, scheme, known, on, 'ends'), ...endsOf(plan, scheme, known, on, 'stops')],
  }
}
/** The same with the keys of every table in the other order; lists keep theirs. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, each]) => [key, turned(each)]),
        )
      : value

suite('Evaluation, whatever the facts', () => {
  const runs = { numRuns: 250, seed: 20261124 }
  test('never throws, and money is whole fen, never less than none', () => {
    assert.equal(plans.length, 6)
    fc.assert(
      fc.property(a_case, ({ plan, at, facts: known, day: on }) => {
        const { award, dues, clawback, fines } = all(plan, at, known, on)
        const money = [award, dues].flatMap((a) => [a.total_fen, a.set_off_fen, ...a.rows.map((r) => r.amount_fen), ...a.instalments.map((i) => i.amount_fen)])
        for (const fen of [...money, ...Object.values(clawback), ...Object.values(fines)])
          assert.ok(fen === undefined || (typeof fen === 'bigint' && fen >= 0n))
        assert.equal(
          award.rows.reduce((sum, row) => sum + row.amount_fen, 0n),
          award.total_fen,
        )
      }),
      runs,
    )
  })
  test('never depends on the order of keys', () =>
    fc.assert(
      fc.property(a_case, ({ plan, at, facts: known, day: on }) =>
        assert.equal(told(all(plan, at, known, on)), told(all(plan, at, turned(known) as Facts, on))),
      ),
      runs,
    ))
  test('never looks at the clock', () => {
    const stopped = (): never => {
      throw new Error('the clock was looked at')
    }
    const kept = [Date.now, Temporal.Now.instant, Temporal.Now.plainDateISO, Temporal.Now.zonedDateTimeISO] as const
    fc.assert(
      fc.property(a_case, ({ plan, at, facts: known, day: on }) => {
        const before = told(all(plan, at, known, on))
        Object.assign(Date, { now: stopped })
        Object.assign(Temporal.Now, { instant: stopped, plainDateISO: stopped, zonedDateTimeISO: stopped })
        try {
          return told(all(plan, at, known, on)) === before
        } finally {
          Object.assign(Date, { now: kept[0] })
          Object.assign(Temporal.Now, { instant: kept[1], plainDateISO: kept[2], zonedDateTimeISO: kept[3] })
        }
      }),
      { numRuns: 100, seed: 20261124 },
    )
  })
  test('gives no less when a cap is raised, wherever it stands', () => {
    const rows = (low: number): string => `award:
  rows:
    cost: { title: §, pays: costs.total_fen, rate: 60, at_most: [${low}], round: down_to_whole, from: city }
    wage: { title: §, pays: job.monthly_wage_fen, rate: 1/3, months: { from: job.started_on, to: job.ended_on, each_at_most: [${low}], part: by_day }, from: city }
  caps: { case: { in: case, amount: ${low * 3}, says: § }, years: { in: 3 years, amount: ${low * 5}, says: § }, months: { in: lifetime, months: ${low}, says: § } }`
    const amounts = [0, 1, 7, 50, 333, 5000, 100_000]
    const each = amounts.map((low) => smallPlan('', rows(low)))
    fc.assert(
      fc.property(facts, day, (known, on) => {
        const totals = each.map((plan) => computeAward(plan, 'one', known, on).total_fen)
        assert.deepEqual(
          totals,
          totals.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
        )
      }),
      runs,
    )
  })
})

// the bench mangles all of them, and ten thousand times
const shortest = shippedPlans()
  .toSorted((a, b) => textOf(a).length - textOf(b).length)
  .slice(0, 20)
test('A kind or a unit by the name of what every table has is a fault, and no crash', () => {
  assert.match(faultsOfSmall('', 'asks: { q: { kind: constructor, label: §, fills: business.name } }').join(), /must be one of/)
  assert.match(faultsOfSmall(`measures: { m: { title: §, unit: constructor, is: '1' } }`).join(), /must be one of/)
  assert.match(faultsOfSmall(`measures: { m: { title: §, unit: count, counts: constructor } }`).join(), /no list/)
})

test('Three hundred mangled plans are each refused with a place, or accepted; none crashes or hangs', () => {
  const { refused, accepted, crashed, without_place, slowest_ms } = readMangled(300, 20261124, shortest)
  assert.deepEqual({ crashed, without_place, read: refused + accepted }, { crashed: [], without_place: 0, read: 300 })
  assert.ok(refused > 200)
  assert.ok(slowest_ms < 5000, `${slowest_ms} ms`)
})
