/** Every move of an inspection and of a plaque's standing, from every state, by every role. */
import { equal, throws } from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Flow } from '../../kit/flow.ts'
import { Refusal } from '../../kit/refusal.ts'
import { roles } from '../../kit/role.ts'
import { standingMoves } from '../recognition/acts.ts'
import { standingFlow, type Standing } from '../recognition/flow.ts'
import { inspectionFlow, type MoveName, type State } from './flow.ts'
import { movesOpen, mustAllow } from './rules.ts'

const statesOf = (flow: Flow): string[] => [...new Set(Object.values(flow).flatMap(({ from, to }) => [...from, to]))]

describe('a move is open from the states and to the roles of its table, and to nobody else', () => {
  test('for an inspection', () => {
    for (const state of statesOf(inspectionFlow) as State[])
      for (const role of roles)
        for (const move of Object.keys(inspectionFlow) as MoveName[]) {
          const { from, by } = inspectionFlow[move]
          const may = by.includes(role)
          equal(movesOpen(state, { role }).includes(move), may && from.includes(state), `${move} from ${state} by ${role}`)
          if (may && from.includes(state)) mustAllow(move, state, { role })
          else
            throws(
              () => mustAllow(move, state, { role }),
              (error: unknown) => error instanceof Refusal && error.status === (may ? 409 : 403),
            )
        }
  })

  test('for the standing of a plaque', () => {
    for (const standing of statesOf(standingFlow) as Standing[])
      for (const role of roles)
        for (const move of Object.keys(standingFlow) as (keyof typeof standingFlow)[]) {
          const { from, by } = standingFlow[move]
          equal(standingMoves(standing, role).includes(move), by.includes(role) && from.includes(standing), `${move} from ${standing} by ${role}`)
        }
  })
})
