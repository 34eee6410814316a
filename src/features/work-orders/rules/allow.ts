/** Who may make a move of an order, and who may answer a complaint about it. */
import type { Actor } from '../../../kit/act.ts'
import { movesFrom } from '../../../kit/flow.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Role } from '../../../kit/role.ts'
import { workOrderFlow, type MoveName, type State } from '../flow.ts'
import { stateWords } from '../words/order.ts'
import { sayings } from '../words/said.ts'

/** The moves a role can make from a state. */
export const movesOpen = (state: State, role: Actor['role']): MoveName[] => (role === 'anyone' ? [] : movesFrom(workOrderFlow, state, role))

/** Refuses (403, 409) a move that the flow's table does not allow. */
export function mustAllow(move: MoveName, state: State, role: Actor['role']): void {
  if (!workOrderFlow[move].by.includes(role as Role | 'system')) throw new Refusal(403, sayings.not_yours)
  if (!workOrderFlow[move].from.includes(state)) throw new Refusal(409, sayings.not_from_here, { state: stateWords[state] })
}

export type Answering = {
  /** null: the district runs the order itself */
  readonly organisation_id: number | null
  /** the accounts that opened the order, moved it, recorded anything about the share, went to its door, or filed the complaint */
  readonly hands: ReadonlySet<number>
}

/** A complaint is answered by a Federation officer whose hands were not in the work; of an order that the district runs, by the city. */
export const mayAnswer = ({ organisation_id, hands }: Answering, { role, account }: Pick<Actor, 'role' | 'account'>): boolean =>
  (role === 'city_officer' || (role === 'district_officer' && organisation_id !== null)) && account !== null && !hands.has(account)
