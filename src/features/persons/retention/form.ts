/** What is asked about keeping and forgetting. */
import type { Form } from '../../../kit/form.ts'
import { retentionWords as words } from './words.ts'

export const leavings = { died: words.died, moved_away: words.moved_away, asked: words.asked } as const
export type Leaving = keyof typeof leavings

export const ruleForm = {
  event: { kind: 'choice', label: words.event, options: leavings },
  keep_years: { kind: 'number', label: words.keep_years, at_least: 0, at_most: 100 },
  source: { kind: 'text', label: words.source, hint: words.source_hint, max_length: 200 },
} as const satisfies Form

export const leavingForm = {
  left_why: { kind: 'choice', label: words.left_why, options: { ...leavings, stays: words.stays } },
  left_on: { kind: 'day', label: words.left_on },
} as const satisfies Form

export const secondForm = {
  agreed: { kind: 'yes_no', label: words.agreed },
  note: { kind: 'text', label: words.note, optional: true, max_length: 200 },
} as const satisfies Form

export const proposalForm = { reason: { kind: 'text', label: words.reason, max_length: 200 } } as const satisfies Form
