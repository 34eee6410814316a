import type { Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { sanctionWords as words } from '../words/sanctions.ts'

export const proposeForm = (findings: Readonly<Record<string, Phrase>>) =>
  ({
    finding: { kind: 'choice', label: words.finding, hint: words.finding_hint, options: findings },
    note: { kind: 'long_text', label: words.what, hint: words.what_hint, max_length: 1000 },
  }) as const satisfies Form
/** What the body says; an officer who keys it in says when the paper came. */
export const answerForm = (inside: boolean): Form => ({
  text: { kind: 'long_text', label: inside ? words.answer : words.your_answer, hint: inside ? undefined : words.your_answer_hint, max_length: 4000 },
  ...(inside ? { received_on: { kind: 'day', label: words.received_on } as const } : {}),
})
export const decideForm = {
  agreed: { kind: 'choice', label: words.agreed, options: { yes: words.agree, no: words.disagree } },
  why_not: { kind: 'long_text', label: words.why_not, optional: true, max_length: 1000 },
} as const satisfies Form
export const proofForm = { proof: { kind: 'long_text', label: words.proof, hint: words.proof_hint, max_length: 2000 } } as const satisfies Form
export const checkForm = {
  accepted: { kind: 'choice', label: words.accepted, options: { yes: words.accept, no: words.refuse } },
  remark: { kind: 'long_text', label: words.remark, optional: true, max_length: 1000 },
} as const satisfies Form
