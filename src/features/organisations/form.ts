import type { Form } from '../../kit/form.ts'
import { words } from './words.ts'

export const kinds = {
  individual_business: words.individual_business,
  company: words.company,
  cooperative: words.cooperative,
  social_organisation: words.social_organisation,
  public_institution: words.public_institution,
  other: words.other,
} as const
export const services = {
  shop: words.shop,
  base: words.base,
  training_provider: words.training_provider,
  incubator: words.incubator,
  sheltered_workshop: words.sheltered_workshop,
} as const

export const organisationForm = {
  name: { kind: 'text', label: words.name, max_length: 100, autocomplete: 'organization' },
  trading_name: { kind: 'text', label: words.trading_name, hint: words.trading_hint, max_length: 60 },
  kind: { kind: 'choice', label: words.kind, options: kinds },
  serves_as: { kind: 'choices', label: words.serves_as, options: services, optional: true },
  credit_code: { kind: 'credit_code', label: words.credit_code },
  credit_code_note: { kind: 'text', label: words.check_note, hint: words.check_note_hint, optional: true },
  staff_count: { kind: 'number', label: words.staff_count, at_least: 0, at_most: 100000 },
  disabled_staff_count: { kind: 'number', label: words.disabled_staff_count, at_least: 0, at_most: 100000 },
  opened_on: { kind: 'day', label: words.opened_on },
  address: { kind: 'text', label: words.address, max_length: 200 },
  owner_name_public: { kind: 'yes_no', label: words.owner_name_public, hint: words.owner_hint },
} as const satisfies Form

export const filterForm = {
  q: { kind: 'text', label: words.search, max_length: 60, optional: true },
  kind: { kind: 'choice', label: words.kind, options: kinds, optional: true },
  serves_as: { kind: 'choice', label: words.serves_as, options: services, optional: true },
} as const satisfies Form
