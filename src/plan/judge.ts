/** Holds a case against the conditions of a scheme. Every condition is answered, with the facts that the answer rests on. */
import { EvaluationError } from '@marcbachmann/cel-js'
import type { Day } from '../kit/day.ts'
import type { Phrase } from '../kit/say.ts'
import { makeLanguage, unitsIn, type Language } from './express.ts'
import type { Facts } from './facts.ts'
import { pastConditions } from './past.ts'
import type { Condition, Plan, Scheme, Test } from './shape.ts'
import { Absent, Sight, type Reading } from './sight.ts'

export type Answer = 'met' | 'not_met' | 'unknown'
/** A fact (or dated parameter) that an answer rests on; of an unknown answer, one that is absent. */
export type Because = Omit<Reading, 'present'>
export type Judged = {
  readonly id: string
  readonly says: Phrase
  readonly clause?: string | undefined
  readonly reference?: string | undefined
  readonly assumed?: Phrase | undefined
  /** the document of the scheme that proves it */
  readonly proof?: string | undefined
  readonly answer: Answer
  readonly because: readonly Because[]
}
export type Verdict = { readonly answer: Answer; readonly conditions: readonly Judged[] }

/** Judges a case on a day. Throws RangeError when the plan has no such scheme. */
export function judge(plan: Plan, schemeId: string, facts: Facts, day: Day): Verdict {
  const scheme = schemeOf(plan, schemeId)
  const sight = new Sight(plan, facts, day)
  const conditions = Object.entries(scheme.conditions).map(([id, condition]): Judged => {
    const { says, clause, reference, assumed, proof } = condition
    const title = proof === undefined ? undefined : scheme.documents[proof]?.title
    const { answer, because } = settle(plan, testOf(condition), sight)
    return { id, says, clause, reference, assumed, proof, answer, because: title ? because.map((b) => (b.proof ? { ...b, proof: title } : b)) : because }
  })
  conditions.push(...pastConditions(plan, schemeId, facts, day))
  return { answer: together(conditions.map((c) => c.answer)), conditions }
}

/** Throws RangeError when there is none. */
export function schemeOf(plan: Plan, schemeId: string): Scheme {
  const scheme = Object.hasOwn(plan.schemes, schemeId) ? plan.schemes[schemeId] : undefined
  if (!scheme) throw new RangeError(`plan ${plan.plan} has no scheme ${schemeId}`)
  return scheme
}

type Settled = { readonly answer: Answer; readonly because: readonly Because[] }

/** Answers one expression of a plan: whether it holds, and what that rests on. */
export const settleWhen = (plan: Plan, expression: string, facts: Facts, day: Day): Settled => settle(plan, expression, new Sight(plan, facts, day))

const testOf = ({ when, any_of, all_of }: Condition): Test => when ?? (any_of ? { any_of } : { all_of: all_of ?? [] })
const together = (answers: readonly Answer[]): Answer => (answers.includes('not_met') ? 'not_met' : answers.includes('unknown') ? 'unknown' : 'met')

function settle(plan: Plan, test: Test, sight: Sight): Settled {
  if (typeof test === 'string') return settleExpression(plan, test, sight)
  const parts = ('any_of' in test ? test.any_of : test.all_of).map((part) => settle(plan, part, sight))
  const deciding: Answer = 'any_of' in test ? 'met' : 'not_met'
  const answers = new Set(parts.map((p) => p.answer))
  const answer = answers.has(deciding) ? deciding : answers.has('unknown') ? 'unknown' : deciding === 'met' ? 'not_met' : 'met'
  const grounds = parts.filter((p) => p.answer === answer).flatMap((p) => p.because)
  return { answer, because: [...new Map(grounds.map((b) => [b.fact, b])).values()] }
}

function settleExpression(plan: Plan, expression: string, sight: Sight): Settled {
  sight.readings = new Map()
  let value: unknown
  try {
    value = languageOf(plan).run(expression, sight)
  } catch (error) {
    // an absent fact, or arithmetic that has no result (a division by zero): either way nobody can say
    if (!(error instanceof Absent || error instanceof EvaluationError)) throw error
    value = undefined
  }
  const answer = value === true ? 'met' : value === false ? 'not_met' : 'unknown'
  const read = [...sight.readings.values()]
  const absent = read.filter((r) => !r.present)
  const grounds = answer !== 'unknown' ? read.filter((r) => r.present) : absent.length > 0 ? absent : read
  return { answer, because: grounds.map(({ fact, label, proof, reference, assumed }) => ({ fact, label, proof, reference, assumed })) }
}

const languages = new WeakMap<Plan, Language>()
/** The language of a plan, made once for it. */
function languageOf(plan: Plan): Language {
  const made = languages.get(plan) ?? makeLanguage(unitsIn(plan.parameters), unitsIn(plan.law.parameters))
  languages.set(plan, made)
  return made
}
