/** An opinion out of a form. */
import type { Answers, Faults } from '../../../kit/form.ts'
import type { Opinion } from '../acts.ts'
import { sayings } from '../words/said.ts'

export function opinionIn(answers: Answers): Opinion & { readonly faults: Faults } {
  const [stance, grounds, conditions] = ['stance', 'grounds', 'conditions'].map((name) => (answers[name] === undefined ? null : String(answers[name])))
  const unsaid = stance === 'with_conditions' && !conditions
  return { stance: stance ?? '', grounds: grounds ?? '', conditions: conditions ?? null, faults: unsaid ? { conditions: sayings.say_conditions } : {} }
}
