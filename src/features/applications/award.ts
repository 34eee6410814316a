/** What a case would be, or was, awarded by its plan: the same facts under the same plan version give the same rows for ever. */
import type { Act } from '../../kit/act.ts'
import { computeAward } from '../../plan/award.ts'
import { factDay, type Case } from './acts.ts'
import { factsOf, type FactSource } from './facts.ts'

/** The award's rows; undefined when the scheme pays nothing (a plaque only). */
export async function awardOf(act: Act, at: Case, sources: readonly FactSource[]) {
  if (!at.scheme.award) return undefined
  return computeAward(at.programme.plan, at.application.scheme, await factsOf(act, at, sources), factDay(act, at.application))
}
