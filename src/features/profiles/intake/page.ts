/** A page of the intake: what it asks, what is typed in already, and how its answers are recorded. */
import type { Act } from '../../../kit/act.ts'
import type { Answers, Form, Typed, Faults } from '../../../kit/form.ts'
import type { Whose } from '../acts.ts'

export type IntakePage = {
  readonly form: (onBehalf: boolean) => Form
  /** the answers as they stand */
  readonly typed: (act: Act, person: Whose) => Promise<Typed>
  /** how many of how many questions have an answer */
  readonly progress: (typed: Typed) => { n: number; all: number }
  readonly faults?: (answers: Answers) => Faults
  readonly record: (act: Act, person: Whose, answers: Answers) => Promise<void>
}

/** Counts what is typed in. */
export const filled = (typed: Typed, names: readonly string[]): { n: number; all: number } => ({
  n: names.filter((name) => typed[name] !== undefined && typed[name] !== '').length,
  all: names.length,
})
