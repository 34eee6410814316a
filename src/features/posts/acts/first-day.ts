import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { nearEnd, type Term } from '../rules/term.ts'
import { sayings } from '../words/said.ts'
import type { Candidate } from './candidates.ts'
import { bothWays } from './both-ways.ts'
import { termFor } from './terms.ts'

/**
 * The term somebody would have in a post from a day. Refuses (422) a first day before they began to wait or later than three
 * months ahead, for whom the order of today says nothing, and a term that would be over on its first day.
 */
export function termFrom(act: Act, kind: string, starts_on: Day, chosen: Candidate): Term | undefined {
  if (starts_on < chosen.waiting_since) throw new Refusal(422, sayings.before_waiting, { day: bothWays(chosen.waiting_since) })
  if (starts_on > nearEnd(act.today)) throw new Refusal(422, sayings.too_far, { day: bothWays(nearEnd(act.today)) })
  const term = termFor(kind, starts_on, { ...chosen, first_placed_on: chosen.first_placed_on ?? starts_on })
  if (term && term.ends_on <= starts_on) throw new Refusal(422, sayings.no_term)
  return term
}
