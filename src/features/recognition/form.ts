import type { Form } from '../../kit/form.ts'
import type { StandingMove } from './flow.ts'
import { standingFlow } from './flow.ts'
import { words } from './words.ts'

/** What a change of standing asks for; only the moves that are open. */
export const standingForm = (moves: readonly StandingMove[]) =>
  ({
    move: { kind: 'choice', label: words.what_change, options: Object.fromEntries(moves.map((move) => [move, standingFlow[move].says])) },
    reason: { kind: 'long_text', label: words.reason, max_length: 1000 },
    clause: { kind: 'text', label: words.clause, hint: words.clause_hint, max_length: 200 },
  }) as const satisfies Form

export const secondForm = {
  agreed: { kind: 'choice', label: words.second, options: { yes: words.agree, no: words.disagree } },
  note: { kind: 'long_text', label: words.why_not, optional: true, max_length: 1000 },
} as const satisfies Form
