/** The sum for months that were not kept. */
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { yuan } from '../../../kit/money.ts'
import { reckon } from './reckoning.ts'

test('a share goes by all the months of the obligation, rounded down to the fen, and for all of them is the award', () => {
  const term = { count: 1, unit: 'years' } as const
  equal(reckon('pro_rata', yuan(1000), 2, term)?.amount_fen, 16_666n)
  equal(reckon('pro_rata', yuan(1000), 12, term)?.amount_fen, yuan(1000))
  equal(reckon('pro_rata', yuan(1000), 13, term), undefined)
  equal(reckon('pro_rata', yuan(1000), 1, { count: 90, unit: 'days' }), undefined)
  equal(reckon('pro_rata', yuan(1000), 1, undefined), undefined)
})

test('a fixed sum goes by the month, and never above the award', () => {
  equal(reckon({ fixed: 300 }, yuan(1000), 3, undefined)?.amount_fen, yuan(900))
  equal(reckon({ fixed: 300 }, yuan(1000), 4, undefined)?.amount_fen, yuan(1000))
  deepEqual(reckon({ fixed: 300 }, yuan(1000), 3, undefined)?.says.en, '300 yuan a month × 3 months = 900 yuan')
})
