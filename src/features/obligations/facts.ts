/** What roster and wages tell of a month, as facts that a plan's test may ask for. Pure. Nothing else is told: a test on more is not known. */
import type { Phrase } from '../../kit/say.ts'
import type { Facts } from '../../plan/facts.ts'
import { settleWhen } from '../../plan/judge.ts'
import type { Plan, Test } from '../../plan/shape.ts'

export type Paid = { readonly wage_fen: bigint; readonly insured: boolean }

/** So many disabled workers counted, and what each of those at work was paid in the month. The average wage is rounded down to the fen. */
export function monthFacts(disabled_count: number, paid: readonly Paid[]): Facts {
  const sum = paid.reduce((all, { wage_fen }) => all + wage_fen, 0n)
  const average = paid.length > 0 ? { disabled_average_wage_fen: sum / BigInt(paid.length) } : {}
  const persons = paid.map(({ wage_fen, insured }) => ({ disabled: true, monthly_wage_fen: wage_fen, insured }))
  const insured = paid.length > 0 ? { insurance_paid: paid.every((one) => one.insured) } : {}
  return { staff: { disabled_count, ...average, persons }, business: { disabled_count, ...insured } }
}

/** What a test asks for that no roster and no wages could tell: with it, its months would be known. */
export function beyondRoster(plan: Plan, holds: Test, day: string): readonly Phrase[] {
  const { answer, because } = settleWhen(plan, holds, monthFacts(1, [{ wage_fen: 1n, insured: true }]), day)
  return answer === 'unknown' ? because.map(({ label }) => label) : []
}
