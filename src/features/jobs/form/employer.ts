import type { Form } from '../../../kit/form.ts'
import { employerWords as words } from '../words/employer.ts'

/** What an employer answers of a worker. */
export const employerForm = {
  at_work: { kind: 'yes_no', label: words.at_work },
  left_on: { kind: 'day', label: words.left_on, optional: true },
  wage: { kind: 'money', label: words.wage, optional: true },
  needed: { kind: 'long_text', label: words.needed, hint: words.needed_hint, optional: true, max_length: 200 },
} as const satisfies Form
