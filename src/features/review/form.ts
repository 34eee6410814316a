import type { Form } from '../../kit/form.ts'
import { words } from './words.ts'

export const returnForm = { note: { kind: 'long_text', label: words.note, hint: words.note_hint, max_length: 1000 } } as const satisfies Form
export const refuseForm = {
  note: { kind: 'long_text', label: words.reason, max_length: 1000 },
  clause: { kind: 'text', label: words.clause, hint: words.clause_hint, max_length: 200 },
} as const satisfies Form
export const visitForm = {
  visited_on: { kind: 'day', label: words.visited_on },
  found: { kind: 'long_text', label: words.found, max_length: 2000 },
  as_described: { kind: 'yes_no', label: words.as_described },
} as const satisfies Form
export const proposeForm = {
  outcome: { kind: 'choice', label: words.outcome, options: { grant: words.grant, refuse: words.refuse } },
  reason: { kind: 'long_text', label: words.reason, max_length: 1000 },
  clause: { kind: 'text', label: words.clause, hint: words.clause_hint, optional: true, max_length: 200 },
} as const satisfies Form
export const secondForm = {
  agreed: { kind: 'choice', label: words.second_agreed, options: { yes: words.agree, no: words.disagree } },
  note: { kind: 'long_text', label: words.reason, optional: true, max_length: 1000 },
} as const satisfies Form

/** Which form a move asks for; a move without one is a button. */
export const formOf: Readonly<Record<string, Form>> = {
  return: returnForm,
  refuse: refuseForm,
  record_visit: visitForm,
  propose: proposeForm,
  second: secondForm,
}
