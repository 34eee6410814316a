import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { kindWords, outcomeWords, words } from './words.ts'

export const eventForm = {
  kind: { kind: 'choice', label: words.kind, options: kindWords },
  title_zh: { kind: 'text', label: words.title_zh, max_length: 80 },
  title_en: { kind: 'text', label: words.title_en, max_length: 120 },
  held_on: { kind: 'day', label: words.held_on },
  place_zh: { kind: 'text', label: words.place_zh, max_length: 120 },
  place_en: { kind: 'text', label: words.place_en, max_length: 200 },
  access_zh: { kind: 'text', label: words.access_zh, hint: words.access_hint },
  access_en: { kind: 'text', label: words.access_en, hint: words.access_hint },
} as const satisfies Form
const people = { kind: 'number', at_most: 100_000 } as const
export const cameForm = {
  disabled_count: { ...people, label: words.disabled_count },
  other_count: { ...people, label: words.other_count },
  organisation_count: { ...people, label: words.organisation_count },
} as const satisfies Form
export const countForm = {
  outcome: { kind: 'choice', label: words.what_came, options: outcomeWords },
  outcome_count: { kind: 'number', label: words.count, at_least: 1, at_most: 10_000 },
  note: { kind: 'text', label: words.note, hint: words.note_hint },
} as const satisfies Form
/** The rows on record that may have come of an event. */
export const linkForm = (options: Readonly<Record<string, Phrase>>) => ({ link: { kind: 'choice', label: words.link, options } }) as const satisfies Form
export const cancelForm = { reason: { kind: 'text', label: words.reason } } as const satisfies Form
