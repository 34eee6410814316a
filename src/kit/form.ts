/** What is asked, as a table. A plan's questions have the same shape, so a scheme's form comes from its plan. */
import type { Phrase } from './say.ts'

export type FieldKind =
  | 'text'
  | 'long_text'
  | 'number'
  | 'money'
  | 'day'
  | 'yes_no'
  | 'choice'
  | 'choices'
  | 'credit_code'
  | 'citizen_id'
  | 'certificate_no'
  | 'phone'
  | 'login'
  | 'password'
  | 'new_password'

export type Field = {
  readonly kind: FieldKind
  readonly label: Phrase
  readonly hint?: Phrase | undefined
  /** fields are required unless this says otherwise */
  readonly optional?: boolean | undefined
  readonly options?: Readonly<Record<string, Phrase>> | undefined
  readonly max_length?: number | undefined
  readonly at_least?: number | undefined
  readonly at_most?: number | undefined
  /** an HTML autocomplete token */
  readonly autocomplete?: string | undefined
}
export type Form = Readonly<Record<string, Field>>

/** As typed: what goes back into the boxes, whatever became of it. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>
/** What a field's answer becomes: text, whole number, money as a string of fen, day, yes/no, or chosen keys. Fit for JSON. */
export type Answer = string | number | boolean | readonly string[]
export type Answers = Readonly<Record<string, Answer | undefined>>
/** One fault a field, in the reader's words. */
export type Faults = Readonly<Record<string, Phrase>>

/** Answers back into the boxes they came from. */
export function asTyped(form: Form, answers: Answers): Typed {
  const typed: Record<string, string | readonly string[]> = {}
  for (const [name, field] of Object.entries(form)) {
    const answer = answers[name]
    if (answer !== undefined) typed[name] = textOf(field, answer)
  }
  return typed
}

function textOf(field: Field, answer: Answer): string | readonly string[] {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  if (typeof answer === 'number') return String(answer)
  if (field.kind !== 'money' || typeof answer !== 'string') return answer
  const fen = BigInt(answer)
  return `${fen / 100n}${fen % 100n === 0n ? '' : `.${String(fen % 100n).padStart(2, '0')}`}`
}
