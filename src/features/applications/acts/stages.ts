/** Which stages of its chain a case is asked to pass. */
import type { Act } from '../../../kit/act.ts'
import { settleWhen } from '../../../plan/judge.ts'
import type { Case } from '../acts.ts'
import { factsOf, type FactSource } from '../facts.ts'
import type { MoveName } from '../flow.ts'
import type { Asked } from '../rules.ts'
import { insertPassedOver } from '../store/passed.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { Day } from '../../../kit/day.ts'
import type { Step } from '../store.ts'

/** Why the stages that a case need not pass are not asked of it, by their place in the chain. */
export type NotAsked = ReadonlyMap<number, readonly Phrase[]>

/** Holds each stage's `when` against the case. A stage is left out only when that is sure, and a decision never. */
export async function stagesNotAsked(act: Act, at: Case, sources: readonly FactSource[], day: Day): Promise<NotAsked> {
  const conditional = at.scheme.review.flatMap(({ when, kind }, i) => (when === undefined || kind === 'decision' ? [] : [{ when, i }]))
  if (conditional.length === 0) return new Map()
  const facts = await factsOf(act, at, sources)
  return new Map(
    conditional.flatMap(({ when, i }) => {
      const { answer, because } = settleWhen(at.programme.plan, when, facts, day)
      return answer === 'not_met' ? [[i, because.map(({ label }) => label)]] : []
    }),
  )
}
export const askedBy =
  (notAsked: NotAsked): Asked =>
  (index) =>
    !notAsked.has(index)

/** Writes down each stage that a move passed over, and on which facts. */
export async function notePassedOver(act: Act, at: Case, move: MoveName, to: Step, notAsked: NotAsked): Promise<void> {
  const { application, scheme } = at
  if (move !== 'resubmit' && to.state !== 'granted' && to.stage_index === null) return
  const first = application.state === 'draft' ? 0 : (application.stage_index ?? 0) + (move === 'resubmit' ? 0 : 1)
  for (let index = first; index < (to.stage_index ?? scheme.review.length); index += 1) {
    const because = notAsked.get(index)
    const title = scheme.review[index]?.title
    if (because && title) await insertPassedOver(act.db, { application_id: application.id, stage_index: index, title, because, passed_at: act.now })
  }
}
