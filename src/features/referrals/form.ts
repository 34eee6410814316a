/** What each move of a referral asks. */
import type { Form } from '../../kit/form.ts'
import type { MoveName } from './flow.ts'
import { formWords as words, interviewAids, interviewWays, refusalOutcomes, refusalReasons, shareable } from './words/forms.ts'

export const consentForm = {
  shown: { kind: 'choices', label: words.shown, hint: words.shown_hint, options: shareable },
  consent_how: { kind: 'text', label: words.consent_how, hint: words.consent_hint, max_length: 200 },
} as const satisfies Form

const note = { kind: 'long_text', label: words.note, optional: true, max_length: 1000 } as const
export const moveForms = {
  arrange: {
    held_on: { kind: 'day', label: words.held_on },
    held_at: { kind: 'text', label: words.held_at, hint: words.time_hint, max_length: 20 },
    way: { kind: 'choice', label: words.way, options: interviewWays },
    aids: { kind: 'choices', label: words.aids, options: interviewAids },
    place: { kind: 'text', label: words.place, max_length: 200 },
  },
  take: { note },
  refuse: { reason: { kind: 'choice', label: words.reason, options: refusalReasons }, note },
  begin_trial: {
    held_on: { kind: 'day', label: words.from },
    until: { kind: 'day', label: words.until },
    note: { kind: 'long_text', label: words.arranged, max_length: 1000 },
  },
  note_trial: { held_on: { kind: 'day', label: words.held_on }, note: { kind: 'long_text', label: words.found, max_length: 1000 } },
  pass_trial: { note: { kind: 'long_text', label: words.found, max_length: 1000 } },
  place: {},
  withdraw: { note },
} as const satisfies Record<MoveName, Form>

export const searchForm = { q: { kind: 'text', label: words.search, optional: true, max_length: 60 } } as const satisfies Form

export const refusalForm = {
  happened_on: { kind: 'day', label: words.held_on },
  said: { kind: 'long_text', label: words.said, max_length: 1000 },
  outcome: { kind: 'choice', label: words.outcome, options: refusalOutcomes },
} as const satisfies Form
