import type { Form } from '../../../kit/form.ts'
import { complaintWords } from '../words/complaint.ts'
import { moneyWords } from '../words/money.ts'

export const payForm = {
  amount: { kind: 'money', label: moneyWords.pay_amount },
  paid_on: { kind: 'day', label: moneyWords.paid_on },
} as const satisfies Form

/** A worker or the family complains with the worker's account; an official also passes on what was told. */
export const complainForm = (official: boolean) =>
  ({
    told_by: {
      kind: 'choice',
      label: complaintWords.told_by,
      options: { worker: complaintWords.worker, family: complaintWords.family, ...(official ? { commissioner: complaintWords.commissioner } : {}) },
    },
    complaint: { kind: 'long_text', label: complaintWords.complaint, max_length: 2000 },
  }) as const satisfies Form

export const answerForm = {
  upheld: { kind: 'yes_no', label: complaintWords.upheld },
  owed: { kind: 'money', label: complaintWords.owed, hint: complaintWords.owed_hint, optional: true },
  answer: { kind: 'long_text', label: complaintWords.answer_text, max_length: 2000 },
} as const satisfies Form
