import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { grantWords } from './words/grants.ts'
import { monthWords } from './words/months.ts'
import { words } from './words/shown.ts'

type Options = Readonly<Record<string, Phrase>>

export const placesForm = {
  place_count: { kind: 'number', label: words.place_count, at_least: 1, at_most: 100 },
  opened_on: { kind: 'day', label: words.opened_on },
} as const satisfies Form

export const stayForm = (places: Options) =>
  ({
    certificate_no: { kind: 'certificate_no', label: words.certificate_no },
    place: { kind: 'choice', label: words.place, options: places },
    from_on: { kind: 'day', label: words.from_on },
  }) as const satisfies Form

export const stepWords = { assessed: words.assessed, trial: words.trial, moved_on: words.moved_on, came_back: words.came_back } as const
export const stepForm = {
  step: { kind: 'choice', label: words.step, options: stepWords },
  happened_on: { kind: 'day', label: words.happened_on },
  note: { kind: 'long_text', label: words.note, max_length: 1000 },
} as const satisfies Form
export const endForm = { last_on: { kind: 'day', label: words.until_on } } as const satisfies Form

export const grantForm = (purses: Options) =>
  ({
    bought: { kind: 'text', label: grantWords.bought, hint: grantWords.bought_hint, max_length: 200 },
    purse: { kind: 'choice', label: grantWords.purse, options: purses },
    amount: { kind: 'money', label: grantWords.amount },
    bought_on: { kind: 'day', label: grantWords.bought_on },
  }) as const satisfies Form

/** What is asked of one person's month; each box carries the stay's id. */
export const monthFields = {
  work: { kind: 'text', label: monthWords.work_days, max_length: 100, optional: true },
  care: { kind: 'text', label: monthWords.care_days, max_length: 100, optional: true },
  pieces: { kind: 'number', label: monthWords.piece_count, at_least: 0, at_most: 1_000_000, optional: true },
  income: { kind: 'money', label: monthWords.income, optional: true },
} as const satisfies Form
export const boxOf = (field: keyof typeof monthFields, stay: number): string => `${field}_${stay}`
export const monthForm = (stays: readonly number[]): Form =>
  Object.fromEntries(
    stays.flatMap((stay) => (Object.keys(monthFields) as (keyof typeof monthFields)[]).map((field) => [boxOf(field, stay), monthFields[field]])),
  )
