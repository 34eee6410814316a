import type { Form } from '../../../kit/form.ts'
import { alarmPageWords as words, alarmWords, findingOutcomes } from '../words/alarms.ts'

export const findingForm = {
  alarm: { kind: 'choice', label: words.which, options: alarmWords },
  outcome: { kind: 'choice', label: words.outcome, options: findingOutcomes },
  found: { kind: 'long_text', label: words.found, max_length: 1000 },
} as const satisfies Form
