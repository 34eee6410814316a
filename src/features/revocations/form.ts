import type { Form } from '../../kit/form.ts'
import { words } from './words/shown.ts'

export const proposeForm = {
  reason: { kind: 'long_text', label: words.reason, hint: words.reason_hint, max_length: 1000 },
  clause: { kind: 'text', label: words.clause, hint: words.clause_hint, max_length: 200 },
} as const satisfies Form
export const secondForm = {
  agreed: { kind: 'choice', label: words.second, options: { yes: words.agree, no: words.disagree } },
  note: { kind: 'long_text', label: words.why_not, optional: true, max_length: 1000 },
} as const satisfies Form
