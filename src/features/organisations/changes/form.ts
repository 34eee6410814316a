/** What is asked for a correction, and for a succession. */
import type { Form } from '../../../kit/form.ts'
import { organisationForm } from '../form.ts'
import { changeWords as words } from './words.ts'

const { name, kind, credit_code, credit_code_note } = organisationForm
export const correctionForm = {
  name,
  kind,
  credit_code,
  credit_code_note,
  reason: { kind: 'text', label: words.reason, max_length: 300 },
} as const satisfies Form
export type Corrected = { readonly name: string; readonly kind: string; readonly credit_code: string; readonly credit_code_note?: string | undefined }

const { merger, sale, inheritance, closed } = words
export const ends = { merger, sale, inheritance, closed }
export const successionForm = {
  why: { kind: 'choice', label: words.why, options: ends },
  successor: { kind: 'text', label: words.successor, hint: words.successor_hint, max_length: 18, optional: true, autocomplete: 'off' },
  happened_on: { kind: 'day', label: words.happened_on },
  reason: { kind: 'text', label: words.reason, max_length: 300 },
} as const satisfies Form
