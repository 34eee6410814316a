import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shareOut } from './share.ts'

const rows = [
  { id: 1, purse: 'city', amount_fen: 100n },
  { id: 2, purse: 'district', amount_fen: 50n },
]

test('a part of an award falls on its rows in their order, and what came before is left out', () => {
  deepEqual(shareOut(rows, 0n, 120n), [
    { id: 1, purse: 'city', amount_fen: 100n },
    { id: 2, purse: 'district', amount_fen: 20n },
  ])
  deepEqual(shareOut(rows, 100n, 50n), [{ id: 2, purse: 'district', amount_fen: 50n }])
  throws(() => shareOut(rows, 100n, 51n), RangeError)
})

test('however it is cut, the parts make the whole', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 150n), fc.bigInt(0n, 150n), (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      const cut = [shareOut(rows, 0n, low), shareOut(rows, low, high - low), shareOut(rows, high, 150n - high)].flat()
      equal(
        cut.reduce((sum, { amount_fen }) => sum + amount_fen, 0n),
        150n,
      )
    }),
  )
})
