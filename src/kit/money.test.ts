import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { asTyped } from './form.ts'
import { readMoney, yuan } from './money.ts'

describe('money', () => {
  test('is read as people type it', () => {
    const typed = ['10000', '10,000', '１０，０００', '1万', '1万元', '￥10000', '10000元', '10 000 yuan', '10000.00', '1,0000']
    for (const text of typed) assert.equal(readMoney(text), 1_000_000n, text)
    assert.deepEqual([readMoney('1.5万'), readMoney('１．５萬元'), readMoney('0.5'), readMoney('1.25')], [1_500_000n, 1_500_000n, 50n, 125n])
  })

  test('is not guessed at', () => {
    for (const text of ['', '元', '-5', '1.234', '1e5', '一万', '1.2.3', '12元5', '12元5角', '1万5', '1,5', '1,5万', '10,00,0', '5¥5', 'NaN'])
      assert.equal(readMoney(text), undefined, text)
  })

  test('comes back from the box it was shown in, to the fen', () => {
    const form = { amount: { kind: 'money', label: { zh: '金额', en: 'Amount' } } } as const
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 13n), (fen) => {
        assert.equal(readMoney(String(asTyped(form, { amount: fen.toString() })['amount'])), fen)
      }),
    )
  })

  test('in whole yuan becomes fen, and a fraction of a fen is an error', () => {
    assert.deepEqual([yuan(10_000), yuan(0.29), yuan(19.99)], [1_000_000n, 29n, 1999n])
    assert.throws(() => yuan(0.001), RangeError)
  })
})
