/** A test answered with its grounds: which facts the answer rests on, or which are missing for one. */
import type { Day } from '../kit/day.ts'
import type { Phrase } from '../kit/say.ts'
import { sightOf } from './engine.ts'
import type { Facts } from './facts.ts'
import { holds, isNamed, partsOf, testOf, together } from './holds.ts'
import type { Plan, Test } from './shape.ts'
import type { Sight } from './sight.ts'
import type { Reading } from './values.ts'

export type Answer = 'met' | 'not_met' | 'unknown'
/** A fact (or dated parameter) that an answer rests on; of an unknown answer, one that is absent. */
export type Because = Omit<Reading, 'present'>
export type Settled = { readonly answer: Answer; readonly because: readonly Because[] }

export const answerOf = (held: boolean | undefined): Answer => (held === undefined ? 'unknown' : held ? 'met' : 'not_met')
const valueOf = (answer: Answer): boolean | undefined => (answer === 'unknown' ? undefined : answer === 'met')
export const distinct = (because: readonly Because[]): Because[] => [...new Map(because.map((b) => [b.fact, b])).values()]

/** What an official or a panel judged; unknown until they have. */
export const leftToJudgement = (sight: Sight, condition: string, label: Phrase): Settled => ({
  answer: answerOf(sight.facts.judgement?.[condition]),
  because: [{ fact: `judgement.${condition}`, label }],
})

export function settle(sight: Sight, test: Test): Settled {
  if (typeof test === 'object' && isNamed(test)) {
    const condition = sight.plan.conditions[test.condition]
    if (condition?.judged_by) return leftToJudgement(sight, test.condition, condition.says)
    return condition ? settle(sight, testOf(condition)) : { answer: 'unknown', because: [] }
  }
  const several = partsOf(test)
  if (!several) return grounded(sight, () => holds(sight, test))
  const parts = several.parts.map((part) => settle(sight, part))
  const answer = answerOf(
    together(
      parts.map((p) => valueOf(p.answer)),
      several.rule,
    ),
  )
  // of "none of", what is met decides against it
  const telling: Answer = several.rule !== 'none' || answer === 'unknown' ? answer : answer === 'met' ? 'not_met' : 'met'
  return { answer, because: distinct(parts.filter((p) => p.answer === telling).flatMap((p) => p.because)) }
}

/** Answers by a function of the case, and says what it looked at. */
export function grounded(sight: Sight, ask: () => boolean | undefined): Settled {
  sight.readings = new Map()
  const answer = answerOf(ask())
  const read = [...sight.readings.values()]
  const absent = read.filter((r) => !r.present)
  const grounds = answer !== 'unknown' ? read.filter((r) => r.present) : absent.length > 0 ? absent : read
  return { answer, because: grounds.map(({ fact, label, proof, reference, assumed }) => ({ fact, label, proof, reference, assumed })) }
}

/** Answers one test of a plan: whether it holds, and what that rests on. */
export const settleWhen = (plan: Plan, test: Test, facts: Facts, day: Day): Settled => settle(sightOf(plan, facts, day), test)
