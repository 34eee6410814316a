import type { Form } from '../../../kit/form.ts'
import { staffWords } from './words.ts'

export const contractForm = {
  certificate_no: { kind: 'certificate_no', label: staffWords.certificate_no },
  contract_from: { kind: 'day', label: staffWords.contract_from },
  contract_to: { kind: 'day', label: staffWords.contract_to, hint: staffWords.contract_to_hint, optional: true },
  established: { kind: 'yes_no', label: staffWords.established },
  counted_elsewhere: { kind: 'yes_no', label: staffWords.counted_elsewhere, hint: staffWords.counted_elsewhere_hint },
} as const satisfies Form

export const monthForm = {
  month: { kind: 'text', label: staffWords.month, hint: staffWords.month_hint, max_length: 7 },
  wage: { kind: 'money', label: staffWords.wage },
  insured: { kind: 'yes_no', label: staffWords.insured },
} as const satisfies Form

export const endForm = { ended_on: { kind: 'day', label: staffWords.left_on } } as const satisfies Form

export const siteForm = {
  name: { kind: 'text', label: staffWords.site_name, max_length: 100 },
  address: { kind: 'text', label: staffWords.site_address, max_length: 200 },
} as const satisfies Form

export const quotaForm = {
  on: { kind: 'day', label: staffWords.quota_on },
  minimum_wage: { kind: 'money', label: staffWords.minimum_wage },
} as const satisfies Form
