/** Every move of an order from every state by every role; pieces and fen that add up. */
import { deepEqual, equal, throws } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refusal } from '../../kit/refusal.ts'
import { roles } from '../../kit/role.ts'
import { minimumIn } from './acts/minimum.ts'
import { workOrderFlow, type MoveName, type State } from './flow.ts'
import { mayAnswer, movesOpen, mustAllow } from './rules/allow.ts'
import { balanceOf, type Batch } from './rules/balance.ts'
import { compareWithMinimum, pieceworkFen, settlementRows } from './rules/settle.ts'
import { stateWords } from './words/order.ts'

test('a move is open from the states and to the roles of its table, and to nobody else', () => {
  for (const state of Object.keys(stateWords) as State[])
    for (const role of [...roles, 'system'] as const)
      for (const move of Object.keys(workOrderFlow) as MoveName[]) {
        const { from, by } = workOrderFlow[move]
        const may = by.includes(role)
        const told = `${move} from ${state} by ${role}`
        equal(movesOpen(state, role).includes(move), may && from.includes(state), told)
        if (may && from.includes(state)) mustAllow(move, state, role)
        else
          throws(
            () => mustAllow(move, state, role),
            (error: unknown) => error instanceof Refusal && error.status === (may ? 409 : 403),
            told,
          )
      }
})

test('a complaint is answered by a Federation officer without a hand in the work, and by the city where the district runs it', () => {
  const hands = new Set([7])
  for (const role of roles)
    for (const organisation_id of [1, null])
      for (const account of [7, 8]) {
        const expected = account === 8 && (role === 'city_officer' || (role === 'district_officer' && organisation_id === 1))
        equal(mayAnswer({ organisation_id, hands }, { role, account }), expected, `${role} ${organisation_id} ${account}`)
      }
})

const back = { collects: 'made', hours: 3, rework_count: 0, spoilt_count: 0, spoilt_by: null } as const
const batch: Batch = {
  id: 1,
  piece_count: 100,
  rate_id: 1,
  rate_fen: 35n,
  per_pieces: 10,
  collections: [
    { ...back, id: 1, piece_count: 60, good_count: 48, rework_count: 7, spoilt_count: 5, spoilt_by: 'worker' },
    { ...back, id: 2, piece_count: 7, collects: 'rework', good_count: 4, spoilt_count: 3, spoilt_by: 'material' },
    { ...back, id: 3, piece_count: 10, collects: 'unmade', good_count: null, rework_count: null, spoilt_count: null },
  ],
}

describe('pieces and fen', () => {
  test('of a batch are at home, being made again, unchecked, good or spoilt, and none is lost', () => {
    deepEqual(balanceOf(batch), { at_home: 30, to_rework: 0, unchecked: 0, good: 52, spoilt: 8 })
  })

  test('come to whole fen, a part of one going to the worker', () => {
    equal(pieceworkFen(52, { rate_fen: 35n, per_pieces: 10 }), 182n)
    equal(pieceworkFen(53, { rate_fen: 35n, per_pieces: 10 }), 186n)
    const rows = settlementRows([batch]).map(({ kind, piece_count, amount_fen }) => [kind, piece_count, amount_fen])
    deepEqual(rows, [
      ['good', 52, 182n],
      ['spoilt_elsewhere', 3, 11n],
      ['spoilt_own', 5, 0n],
    ])
  })

  test('are held against the hourly minimum, and it is said where they cannot be', () => {
    deepEqual(compareWithMinimum(999n, 5, 200n), { how: 'below', hourly_fen: 200n, minimum_fen: 1000n, short_fen: 1n })
    equal(compareWithMinimum(1000n, 5, 200n).how, 'enough')
    equal(compareWithMinimum(1000n, 5, null).how, 'no_minimum')
    equal(compareWithMinimum(1000n, 0, 200n).how, 'no_hours')
  })

  test('find the minimum of their district and day in a plan or law', () => {
    const title = { zh: '小时最低工资', en: 'Hourly minimum wage' }
    const values = [{ value: 18 }, { value: 19.8, where: ['140107'], from: '2026-01-01', reference: 'notice' }]
    const told = { parameters: { minimum_hourly_wage: { title, unit: 'money', values } }, sources: { notice: { title, document: '某发〔2026〕1号' } } }
    const minimum = (day: string, division: string) => minimumIn(told as unknown as Parameters<typeof minimumIn>[0], day, division)
    deepEqual(minimum('2026-03-02', '140107003'), { hourly_minimum_fen: 1980n, minimum_document: '某发〔2026〕1号' })
    deepEqual(minimum('2025-03-02', '140107003'), { hourly_minimum_fen: 1800n, minimum_document: '小时最低工资' })
  })
})
