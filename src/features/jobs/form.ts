import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { employmentForms } from '../persons/record/options.ts'
import { channels, evidenceKinds, leavingReasons, placingWords as words, workplaces } from './words/placing.ts'

// posts need two persons and keep an order, workshops have places: each is recorded where that is kept
const { public_welfare_post: _post, sheltered: _sheltered, ...placeable } = employmentForms

/** What is asked of a placement, whoever the employer is. */
export const placementForm = (plans: Readonly<Record<string, Phrase>>) =>
  ({
    started_on: { kind: 'day', label: words.started_on },
    employment_form: { kind: 'choice', label: words.form, hint: words.form_hint, options: placeable },
    workplace: { kind: 'choice', label: words.where, options: workplaces },
    channel: { kind: 'choice', label: words.channel, options: channels },
    plan: { kind: 'choice', label: words.plan, options: plans },
    wage: { kind: 'money', label: words.wage },
    wage_before: { kind: 'money', label: words.wage_before, optional: true },
    insured: { kind: 'yes_no', label: words.insured },
    others_hired: { kind: 'number', label: words.others_hired, hint: words.others_hint, optional: true, at_least: 0, at_most: 1000 },
  }) as const satisfies Form

export const employerField = { employer_code: { kind: 'credit_code', label: words.employer_code } } as const satisfies Form

export const leavingForm = {
  ended_on: { kind: 'day', label: words.ended_on },
  why: { kind: 'choice', label: words.why, options: leavingReasons },
  note: { kind: 'long_text', label: words.note, optional: true, max_length: 1000 },
} as const satisfies Form

export const takingBackForm = { reason: { kind: 'long_text', label: words.reason, hint: words.take_back_hint, max_length: 500 } } as const satisfies Form

const { contract: _, visit: __, ...addable } = evidenceKinds
export const evidenceForm = { kind: { kind: 'choice', label: words.evidence_kind, options: addable } } as const satisfies Form
