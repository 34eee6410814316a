/** What is asked about households. */
import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { incomeWords } from './words/income.ts'
import { findings, incomeSources, leavings, relations, statuses } from './words/kinds.ts'
import { shown } from './words/shown.ts'

const since = {
  relation: { kind: 'choice', label: shown.relation, options: relations },
  joined_on: { kind: 'day', label: shown.joined_on },
} as const satisfies Form

export const memberForm = {
  certificate_no: { kind: 'certificate_no', label: shown.certificate_no, hint: shown.certificate_hint, optional: true, autocomplete: 'off' },
  name: { kind: 'text', label: shown.name, optional: true, max_length: 50, autocomplete: 'off' },
  ...since,
} as const satisfies Form

/** `carers`: the other members, by id. */
export const changeForm = (carers: Readonly<Record<string, Phrase>>) =>
  ({
    cared_for_by: { kind: 'choice', label: shown.cared_for_by, options: { nobody: shown.nobody_cares, ...carers }, optional: true },
    left_on: { kind: 'day', label: shown.left_on, optional: true },
    left_why: { kind: 'choice', label: shown.left_why, options: leavings, optional: true },
  }) as const satisfies Form

/** `near`: households of the same village, by id. */
export const joinForm = (near: Readonly<Record<string, Phrase>>) =>
  ({
    household: { kind: 'choice', label: shown.which, options: { new: shown.new_one, ...near } },
    ...since,
    registered_poor: { kind: 'yes_no', label: shown.poor, optional: true },
  }) as const satisfies Form

export const monitoringForm = {
  status: { kind: 'choice', label: shown.status, options: statuses },
  from: { kind: 'day', label: shown.from },
  to: { kind: 'day', label: shown.to, optional: true },
  source: { kind: 'choice', label: shown.source, options: findings },
  note: { kind: 'text', label: shown.note, optional: true, max_length: 200 },
} as const satisfies Form

export const periodForm = {
  what: { kind: 'choice', label: shown.what, options: { end: shown.end, take_back: shown.take_back } },
  on: { kind: 'day', label: shown.on, optional: true },
  why: { kind: 'text', label: shown.why, max_length: 200 },
} as const satisfies Form

export const incomeForm = {
  year: { kind: 'number', label: incomeWords.year, at_least: 1980, at_most: 2100 },
  source: { kind: 'choice', label: incomeWords.source, options: incomeSources },
  amount: { kind: 'money', label: incomeWords.amount, hint: incomeWords.amount_hint },
  note: { kind: 'text', label: shown.note, optional: true, max_length: 200 },
} as const satisfies Form

export const whyForm = { why: { kind: 'text', label: shown.why, max_length: 200 } } as const satisfies Form
