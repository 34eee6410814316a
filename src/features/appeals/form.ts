import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { words } from './words/shown.ts'

const text = { kind: 'long_text', label: words.text, hint: words.text_hint, max_length: 3000 } as const
const petition = { kind: 'yes_no', label: words.as_petition, optional: true } as const

/** What the applicant's side is asked; or an officer who has a letter or a visitor. */
export function appealForm(against: Readonly<Record<string, Phrase>>, keyedIn: boolean, mayBeLate: boolean): Form {
  const choice = { against: { kind: 'choice', label: words.against, options: against } } as const
  const by = { kind: 'text', label: words.represented_by, optional: true, max_length: 100 } as const
  const received = {
    way: { kind: 'choice', label: words.way, options: { paper: words.paper, voice: words.voice } },
    received_on: { kind: 'day', label: words.received_on },
  } as const
  return { ...choice, text, represented_by: by, ...(keyedIn ? received : {}), ...(mayBeLate ? { as_petition: petition } : {}) }
}

export type Offered = { readonly changed: boolean; readonly stages: Readonly<Record<string, Phrase>> }
/** How an appeal is answered; only what can be done with what it is against. */
export const answerForm = ({ changed, stages }: Offered): Form => {
  const back = Object.keys(stages).length > 0
  const outcomes = { stands: words.stands, ...(changed ? { changed: words.changed } : {}), ...(back ? { sent_back: words.sent_back } : {}) }
  return {
    outcome: { kind: 'choice', label: words.outcome, options: outcomes },
    reason: { kind: 'long_text', label: words.reason, hint: words.reason_hint, max_length: 2000 },
    clause: { kind: 'text', label: words.clause, optional: true, max_length: 200 },
    ...(back ? { stage: { kind: 'choice', label: words.stage, options: stages, optional: true } } : {}),
    paper: { kind: 'text', label: words.paper_no, optional: true, max_length: 100 },
  }
}
