/** A case's flow: every move x state x role, drawn from its table; every scheme's chain walked to its end. */
import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from '../../src/kit/act.ts'
import { calendarWith } from '../../src/kit/calendar.ts'
import { Refusal } from '../../src/kit/refusal.ts'
import { roles, type Role } from '../../src/kit/role.ts'
import { flow, type MoveName, type State } from '../../src/features/applications/flow.ts'
import { movesOpen, mustAllow, stepInto, stepOf } from '../../src/features/applications/rules.ts'
import type { Application } from '../../src/features/applications/store.ts'
import { stateWords } from '../../src/features/applications/words.ts'
import { planNames, planOf } from '../plans.ts'

const moves = Object.keys(flow) as MoveName[]
const states = Object.keys(stateWords) as State[]
const filersMoves = new Set(['submit', 'resubmit', 'withdraw'])
const calendar = calendarWith()
const today = '2026-03-02'

const caseAt = (state: State, more: Partial<Application> = {}): Application =>
  ({ id: 1, state, stage_index: null, stage_role: null, stage_due_on: null, stage_left: null, account_id: 7, filed_by: 7, ...more }) as Application
const actorOf = (role: Actor['role'], account: number | null, area: string): Actor => ({
  account,
  name: '',
  role,
  division: '140107',
  place: { zh: '', en: '' },
  area,
  confirmed: true,
})
const statusOf = (move: MoveName, at: Application, actor: Actor): number => {
  try {
    mustAllow(move, at, actor)
    return 200
  } catch (error) {
    if (error instanceof Refusal) return error.status
    throw error
  }
}

describe('a move', () => {
  for (const move of moves)
    test(`“${move}” is allowed from the states and to the roles of its table, and to nobody else`, () => {
      const { from, by } = flow[move]
      for (const state of states)
        for (const role of [...roles, 'system'] as const)
          for (const [turn, files] of [
            [true, true],
            [true, false],
            [false, true],
            [false, false],
          ] as const) {
            const official = role !== 'applicant' && role !== 'organisation'
            const other: Role = role === 'finance_officer' ? 'city_officer' : 'finance_officer'
            const at = caseAt(state, { stage_role: turn && role !== 'system' ? role : other })
            const actor = actorOf(role, role === 'system' ? null : files ? 7 : 8, official ? '140107' : '')
            const may = by.includes(role)
            const expected = filersMoves.has(move)
              ? !may || !files
                ? 403
                : from.includes(state)
                  ? 200
                  : 409
              : !may
                ? 403
                : !from.includes(state)
                  ? 409
                  : turn || role === 'system'
                    ? 200
                    : 403
            equal(statusOf(move, at, actor), expected, `${move} from ${state} by ${role}, ${turn ? 'in' : 'out of'} turn, ${files ? '' : 'not '}the filer`)
            equal(movesOpen(at, actor).includes(move), expected === 200)
          }
    })

  test('on a case that an official filed is open to any official of the area, and to no other applicant', () => {
    const at = caseAt('draft', { account_id: null, filed_by: 9 })
    equal(statusOf('submit', at, actorOf('commissioner', 8, '140107003')), 200)
    equal(statusOf('submit', at, actorOf('applicant', 8, '')), 403)
  })
})

describe('a chain', () => {
  const forward: Record<string, readonly MoveName[]> = {
    submitted: ['accept'],
    in_review: ['pass'],
    to_publish: ['post_notice', 'close_notice'],
    to_visit: ['record_visit'],
    to_decide: ['propose', 'second_grant'],
  }
  for (const name of planNames) {
    const plan = planOf(name)
    for (const [id, scheme] of Object.entries(plan.schemes)) {
      const walk = (at: Application, move: MoveName): Application => ({ ...at, ...stepOf(move, at, scheme, today, calendar) })
      const entered = (index: number): Application => ({ ...caseAt('draft'), ...stepInto(scheme, index, today, calendar) })

      test(`of ${name}/${id} is walked stage by stage from the draft to the grant`, () => {
        let at = walk(caseAt('draft'), 'submit')
        const passed: number[] = []
        while (at.state !== 'granted') {
          passed.push(at.stage_index ?? -1)
          equal(at.stage_role, scheme.review[at.stage_index ?? -1]?.by)
          const steps = forward[at.state] ?? []
          equal(steps.length > 0, true, `no way on from ${at.state}`)
          for (const move of steps) {
            equal(flow[move].from.includes(at.state), true, `${move} does not start at ${at.state}`)
            at = walk(at, move)
          }
        }
        deepEqual(
          passed,
          scheme.review.map((_, i) => i),
        )
        deepEqual([at.stage_index, at.stage_role, at.stage_due_on], [null, null, null])
      })

      test(`of ${name}/${id} is left and taken up again where the table says`, () => {
        for (const index of scheme.review.keys()) {
          const at = entered(index)
          if (flow.return.from.includes(at.state)) {
            const returned = walk(at, 'return')
            deepEqual([returned.state, returned.stage_index, returned.stage_role], ['returned', index, null])
            deepEqual(walk(returned, 'resubmit'), { ...at })
          }
          if (flow.withdraw.from.includes(at.state)) deepEqual([walk(at, 'withdraw').state, walk(at, 'withdraw').stage_role], ['withdrawn', null])
          if (at.state === 'to_decide') {
            const waiting = walk(at, 'propose')
            equal(waiting.stage_role, scheme.review[index]?.second ?? scheme.review[index]?.by)
            deepEqual(walk(waiting, 'send_back'), at)
            equal(walk(waiting, 'second_refuse').state, 'refused')
          }
          if (at.state === 'to_publish') equal(walk({ ...walk(at, 'post_notice') }, 'uphold_objection').stage_index, index)
        }
      })
    }
  }
})
