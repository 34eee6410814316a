/** What is asked about posts. */
import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { fundWords, kindWords } from './words/kinds.ts'
import { formWords as words } from './words/form.ts'
import { exitWords, needWords, stepWords } from './words/facts.ts'

export const postForm = (places: Readonly<Record<string, Phrase>>) =>
  ({
    kind: { kind: 'choice', label: words.kind, options: kindWords },
    title: { kind: 'text', label: words.title, hint: words.title_hint, max_length: 60 },
    division: { kind: 'choice', label: words.division, options: places },
    credit_code: { kind: 'credit_code', label: words.credit_code, hint: words.credit_code_hint, optional: true },
    place: { kind: 'text', label: words.place, max_length: 100 },
    monthly_pay: { kind: 'money', label: words.monthly_pay, optional: true },
    weekly_hours: { kind: 'number', label: words.weekly_hours, optional: true, at_least: 1, at_most: 60 },
    fund_source: { kind: 'choice', label: words.fund_source, options: fundWords },
    opened_on: { kind: 'day', label: words.opened_on },
  }) as const satisfies Form

export const waitForm = {
  certificate_no: { kind: 'certificate_no', label: words.certificate_no },
  kind: { kind: 'choice', label: words.wanted, options: kindWords },
  waiting_since: { kind: 'day', label: words.waiting_since },
} as const satisfies Form

export const needForm = {
  need: { kind: 'choice', label: words.need, options: needWords },
  holds: { kind: 'yes_no', label: words.holds },
  told_on: { kind: 'day', label: words.told_on },
  document: { kind: 'text', label: words.document, hint: words.document_hint, max_length: 100 },
} as const satisfies Form

export const proposeForm = (candidates: Readonly<Record<string, Phrase>>) =>
  ({
    wait: { kind: 'choice', label: words.chosen, options: candidates },
    starts_on: { kind: 'day', label: words.starts_on },
    reason: { kind: 'long_text', label: words.passing_reason, hint: words.passing_hint, optional: true, max_length: 500 },
  }) as const satisfies Form

export const secondForm = {
  agreed: { kind: 'yes_no', label: words.agreed },
  note: { kind: 'long_text', label: words.second_note, hint: words.second_hint, optional: true, max_length: 500 },
} as const satisfies Form

export const otherForm = {
  started_on: { kind: 'day', label: words.started_on },
  certificate_no: { kind: 'certificate_no', label: words.certificate_no, hint: words.other_hint, optional: true },
} as const satisfies Form

export const stepForm = {
  tried: { kind: 'choice', label: words.tried, options: stepWords },
  tried_on: { kind: 'day', label: words.tried_on },
  note: { kind: 'long_text', label: words.came_of_it, max_length: 500 },
} as const satisfies Form

export const exitForm = {
  ended_on: { kind: 'day', label: words.ended_on },
  why: { kind: 'choice', label: words.why, options: exitWords },
  note: { kind: 'long_text', label: words.note, optional: true, max_length: 500 },
} as const satisfies Form
