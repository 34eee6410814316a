import type { Form } from '../../../kit/form.ts'
import { standingAside } from '../words/interest.ts'
import { signingWords as words } from '../words/signing.ts'

const signForm = {
  agreed: { kind: 'choice', label: words.your_answer, options: { yes: words.agree, no: words.disagree } },
  note: { kind: 'long_text', label: words.note, hint: words.note_hint, optional: true, max_length: 1000 },
} as const satisfies Form

/** What is asked of whoever signs; for a body without an account, where its written answer is found. */
export const signFormOf = (onPaper: boolean): Form =>
  onPaper ? { ...signForm, paper: { kind: 'text', label: words.paper, hint: words.paper_hint, max_length: 200 } } : signForm

export const standAsideForm = {
  reason: { kind: 'text', label: standingAside.reason, hint: standingAside.reason_hint, max_length: 300 },
} as const satisfies Form
