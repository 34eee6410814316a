import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { linkWords, words } from './words/shown.ts'

/** What an officer asks; `papers` are the documents of the case, by id. */
export const askForm = (papers: Readonly<Record<string, Phrase>>): Form => ({
  expert_name: { kind: 'text', label: words.name, max_length: 60 },
  expert_body: { kind: 'text', label: words.body, max_length: 100 },
  expert_field: { kind: 'text', label: words.field, max_length: 100 },
  question: { kind: 'long_text', label: words.question, max_length: 2000 },
  due_on: { kind: 'day', label: words.due_on },
  ...(Object.keys(papers).length > 0 ? { papers: { kind: 'choices', label: words.papers, hint: words.papers_hint, options: papers, optional: true } } : {}),
  shows_name: { kind: 'yes_no', label: words.shows_name, hint: words.shows_name_hint, optional: true },
})

export const stances = { for: words.for, against: words.against, with_conditions: words.with_conditions } as const
export const opinionForm = {
  stance: { kind: 'choice', label: words.stance, options: stances },
  grounds: { kind: 'long_text', label: words.grounds, max_length: 4000 },
  conditions: { kind: 'long_text', label: words.conditions, hint: words.conditions_hint, max_length: 2000, optional: true },
} as const satisfies Form

export const paperForm = {
  ...opinionForm,
  stance: { ...opinionForm.stance, label: words.opinion },
  received_on: { kind: 'day', label: words.received_on, hint: words.received_hint },
  no_interest: { kind: 'yes_no', label: words.no_interest },
} as const satisfies Form

export const withdrawForm = { why: { kind: 'text', label: words.why, max_length: 300 } } as const satisfies Form

export const declareForm = {
  interest: { kind: 'choice', label: linkWords.interest, hint: linkWords.interest_hint, options: { none: linkWords.none, some: linkWords.some } },
  which: { kind: 'text', label: linkWords.which, max_length: 300, optional: true },
} as const satisfies Form
