/** What roster and wages tell, held against a plan's tests. */
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { smallPlan } from '../../../test/small-plan.ts'
import { settleWhen } from '../../plan/judge.ts'
import type { Test } from '../../plan/shape.ts'
import { beyondRoster, monthFacts, type Paid } from './facts.ts'

const plan = smallPlan(`
parameters: { least_wage: { title: §, unit: money, values: [{ value: 2000 }] } }
measures: { badly_paid: { title: §, unit: count, counts: staff.persons, when: { each.monthly_wage_fen: { below: least_wage } } } }
conditions:
  paid: { says: §, when: 'measures.badly_paid == 0' }
  average: { says: §, when: { staff.disabled_average_wage_fen: { at_least: least_wage } } }
  insured: { says: §, when: { business.insurance_paid: true } }
  share: { says: §, all_of: [{ staff.count: { at_most: 10 } }, { staff.disabled_count: { at_least: 1 } }] }`)
const answer = (condition: string, paid: readonly Paid[]) => settleWhen(plan, { condition } as Test, monthFacts(paid.length, paid), '2026-03-31').answer
const wage = (yuan: bigint, insured = true): Paid => ({ wage_fen: yuan * 100n, insured })

test('a wage at the least that is asked keeps it, one fen below breaks it', () => {
  equal(answer('paid', [wage(3000n), wage(2000n)]), 'met')
  equal(answer('paid', [wage(3000n), { wage_fen: 199_999n, insured: true }]), 'not_met')
  equal(answer('average', [wage(3000n), wage(1000n)]), 'met')
  equal(answer('average', [wage(2999n), wage(1000n)]), 'not_met')
})

test('one worker without insurance breaks it; with nobody at work it is not known', () => {
  equal(answer('insured', [wage(3000n), wage(3000n)]), 'met')
  equal(answer('insured', [wage(3000n), wage(3000n, false)]), 'not_met')
  equal(answer('insured', []), 'unknown')
})

test('a test on what the roster does not tell is not known, and says what would make it known', () => {
  equal(answer('share', [wage(3000n)]), 'unknown')
  deepEqual(
    beyondRoster(plan, { condition: 'share' } as Test, '2026-03-31').map(({ en }) => en),
    ['Number of staff'],
  )
  deepEqual(beyondRoster(plan, { condition: 'paid' } as Test, '2026-03-31'), [])
})
