import type { Form } from '../../kit/form.ts'
import { words } from './words.ts'

export const editForm = {
  source: { kind: 'long_text', label: words.source, hint: words.source_hint, max_length: 200_000 },
  note: { kind: 'long_text', label: words.note, max_length: 2000 },
} as const satisfies Form

export const secondForm = {
  agreed: { kind: 'choice', label: words.second, options: { yes: words.agree, no: words.disagree } },
  note: { kind: 'long_text', label: words.why_not, optional: true, max_length: 1000 },
} as const satisfies Form
