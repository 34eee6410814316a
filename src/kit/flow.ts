/**
 * A flow is a table, one line a move. Buttons, refusals, the drawn map and the tests come from it.
 * `next`, `back` and `earlier` stand for the state that the plan's review chain names: the next stage, the stage a case was returned from, or one chosen before it.
 */
import type { Phrase } from './say.ts'
import type { Role } from './role.ts'

export type Move<State extends string> = {
  readonly from: readonly State[]
  readonly to: State | 'next' | 'back' | 'earlier'
  /** who may make it; `system` is the program itself when something falls due */
  readonly by: readonly (Role | 'system')[]
  /** the button's verb */
  readonly says: Phrase
}
export type Flow<State extends string = string, Name extends string = string> = Readonly<Record<Name, Move<State>>>

/** Keeps the literal types of a flow's table. */
export const flowOf =
  <State extends string>() =>
  <const Name extends string>(moves: Record<Name, Move<State>>): Flow<State, Name> =>
    moves

/** The moves a role can make from a state, in the order of the table. */
export const movesFrom = <S extends string, N extends string>(flow: Flow<S, N>, state: S, role: Role | 'system'): N[] =>
  (Object.entries(flow) as [N, Move<S>][]).filter(([, m]) => m.from.includes(state) && m.by.includes(role)).map(([name]) => name)
