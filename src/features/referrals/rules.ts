/** Which moves are open, and whether an interview suits who is interviewed. Pure. */
import type { Actor } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { movesFrom } from '../../kit/flow.ts'
import type { Answers, Faults } from '../../kit/form.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Role } from '../../kit/role.ts'
import { mayPhone, type Hearing } from '../messages/rules/phone.ts'
import { referralFlow, type MoveName, type State } from './flow.ts'
import { sayings } from './words.ts'
import { stateWords } from './words/flow.ts'

/** The moves a reader can make from a state. */
export const movesOpen = (state: State, { role }: Pick<Actor, 'role'>): MoveName[] => (role === 'anyone' ? [] : movesFrom(referralFlow, state, role))

/** Steps towards somebody's work, which a vacancy that is closed does not allow. */
const needsOpen: readonly MoveName[] = ['arrange', 'take', 'begin_trial', 'place']
export const standsOpen = (move: MoveName, vacancy_state: string): boolean => vacancy_state === 'open' || !needsOpen.includes(move)

/** Refuses (403, 409) a move that the flow's table does not allow. */
export function mustAllow(move: MoveName, state: State, actor: Pick<Actor, 'role'>): void {
  if (!referralFlow[move].by.includes(actor.role as Role)) throw new Refusal(403, sayings.not_yours)
  if (!referralFlow[move].from.includes(state)) throw new Refusal(409, sayings.not_from_here, { state: stateWords[state] })
}

/** What of an interview does not suit the person: no phone where it is not wanted, an interpreter or writing for who signs. */
export function interviewFaults(answers: Answers, needs: Hearing): Faults {
  const aids = (answers['aids'] as readonly string[] | undefined) ?? []
  const written = answers['way'] === 'text' || aids.includes('text')
  if (answers['way'] === 'phone' && !mayPhone(needs)) return { way: sayings.no_phone }
  if (needs.communication === 'sign_language' && !written && !aids.includes('interpreter')) return { aids: sayings.needs_signing }
  if (needs.communication === 'captions' && !written && !aids.includes('captions')) return { aids: sayings.needs_captions }
  if (needs.communication === 'guardian_copied' && !aids.includes('guardian')) return { aids: sayings.needs_guardian }
  return {}
}

/** What is wrong with the days of a move: an interview or trial lies ahead, a trial day behind. */
export function dayFaults(move: MoveName, answers: Answers, today: Day): Faults {
  const day = answers['held_on'] as Day | undefined
  if (day === undefined) return {}
  if (move === 'note_trial') return day > today ? { held_on: sayings.in_future } : {}
  if (day < today) return { held_on: sayings.in_past }
  return typeof answers['until'] === 'string' && answers['until'] < day ? { until: sayings.ends_before } : {}
}
