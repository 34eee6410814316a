import type { Form } from '../../../kit/form.ts'
import { marks, ways, type Way } from '../rules.ts'
import { byWords, followingWords as words, markWords, wayWords, whomWords } from '../words/following.ts'

/** What a follow-up is about: in the address and hidden in the form. */
export const aboutForm = {
  mark: { kind: 'choice', label: words.mark, options: Object.fromEntries(marks.map((mark) => [mark, markWords[mark]])) },
  whom: { kind: 'choice', label: words.whom, options: whomWords },
} as const satisfies Form

/** What was found; `open` are the ways that suit who is asked. */
export const followForm = (open: readonly Way[] = ways) =>
  ({
    way: { kind: 'choice', label: words.way, options: Object.fromEntries(open.map((way) => [way, wayWords[way]])) },
    reached: { kind: 'yes_no', label: words.reached },
    met_on: { kind: 'day', label: words.met_on },
    at_work: { kind: 'yes_no', label: words.at_work, optional: true },
    wage: { kind: 'money', label: words.wage, optional: true },
    found: { kind: 'long_text', label: words.found, optional: true, max_length: 2000 },
    to_do: { kind: 'text', label: words.to_do, optional: true, max_length: 200 },
    to_do_by: { kind: 'choice', label: words.to_do_by, options: byWords, optional: true },
    to_do_until: { kind: 'day', label: words.to_do_until, optional: true },
  }) as const satisfies Form

export const doneForm = {
  done_on: { kind: 'day', label: words.done_on },
  note: { kind: 'text', label: words.done_note, max_length: 200 },
} as const satisfies Form

/** What a worker answers on their own page. */
export const ownForm = {
  at_work: { kind: 'yes_no', label: words.at_work },
  wage: { kind: 'money', label: words.wage, optional: true },
  trouble: { kind: 'long_text', label: words.my_trouble, optional: true, max_length: 1000 },
} as const satisfies Form
