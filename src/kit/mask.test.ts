import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { latinName } from './latin.ts'
import { maskLatin, maskName } from './mask.ts'

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code))
const given = fc.array(han, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''))

describe('the mask of a name on a notice', () => {
  test('is the same for any two given names, short or long', () => {
    fc.assert(
      fc.property(han, given, given, (surname, one, other) => {
        assert.equal(maskName(surname + one), maskName(surname + other))
      }),
    )
    assert.equal(maskName('马小平'), '马＊＊')
    assert.equal(maskName('马平'), '马＊＊')
    assert.equal(maskName('欧阳小红'), '欧＊＊')
  })

  test('holds no letter of the given name', () => {
    fc.assert(
      fc.property(han, given, (surname, name) => {
        for (const letter of name) if (letter !== surname) assert.ok(!maskName(surname + name).includes(letter))
      }),
    )
  })

  test('holds no digit, whatever stands in the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '９', '马', '平', ' ', '·', 'x') }), (name) => {
        assert.doesNotMatch(maskName(name) + maskLatin(name), /\p{N}/u)
      }),
    )
  })

  test('in Latin letters shows one letter, the same for any given name', () => {
    assert.deepEqual(
      ['马小平', '马平', '欧阳小红'].map((name) => maskLatin(latinName(name))),
      ['M. **', 'M. **', 'O. **'],
    )
    assert.equal(maskLatin(''), '*. **')
  })

  test('of no name at all is still a mask', () => {
    assert.equal(maskName(''), '＊＊＊')
  })
})
