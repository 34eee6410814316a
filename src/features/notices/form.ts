import type { Form } from '../../kit/form.ts'
import { words } from './words.ts'

export const objectionForm = {
  text: { kind: 'long_text', label: words.text, optional: true, max_length: 2000 },
  contact: { kind: 'text', label: words.contact, optional: true, max_length: 100 },
} as const satisfies Form

export const answerForm = {
  upheld: { kind: 'choice', label: words.upheld, options: { no: words.upheld_no, yes: words.upheld_yes } },
  answer: { kind: 'long_text', label: words.answer, max_length: 2000 },
} as const satisfies Form

/** The answer to a spoken objection says first what was heard. */
export const heardForm = { heard: { kind: 'long_text', label: words.heard, hint: words.heard_hint, max_length: 2000 }, ...answerForm } as const satisfies Form

export const receiptForm = { receipt: { kind: 'text', label: words.receipt_no, max_length: 20 } } as const satisfies Form
