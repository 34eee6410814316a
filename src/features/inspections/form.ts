import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { inspectionFlow, type MoveName } from './flow.ts'
import { words } from './words/shown.ts'

export const campaignForm = (categories: Readonly<Record<string, Phrase>>) =>
  ({
    category: { kind: 'choice', label: words.category, options: categories },
    share_percent: { kind: 'number', label: words.share, hint: words.share_hint, at_least: 1, at_most: 100 },
    seed: { kind: 'text', label: words.seed, hint: words.seed_hint, max_length: 100 },
    due_on: { kind: 'day', label: words.due_on },
  }) as const satisfies Form

/** What a holder says. */
export const holderForm = { note: { kind: 'long_text', label: words.note, hint: words.note_hint, max_length: 2000 } } as const satisfies Form

/** What an inspector records. */
export const visitForm = (moves: readonly MoveName[]) =>
  ({
    visited_on: { kind: 'day', label: words.visited_on },
    note: { kind: 'long_text', label: words.found, max_length: 2000 },
    move: { kind: 'choice', label: words.outcome, options: Object.fromEntries(moves.map((move) => [move, inspectionFlow[move].says])) },
  }) as const satisfies Form
