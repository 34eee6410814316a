import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { citizenCheck, creditCheck, plainIdentifier, readCertificateNo, readCitizenId, readCreditCode } from './identifiers.ts'

// published specimens of the standards, not numbers of anybody in this programme
const citizens = ['11010519491231002X', '440524188001010014', '34052419800101001X', '370101190102039973', '513101198201130014']
const codes = ['91350100M000100Y43', '91512081MA62K0260E', '91330100799655058B', '914403001922038216', '9144030071526726XG']

describe('a citizen identity number', () => {
  test('is read with its birthday and sex', () => {
    for (const id of citizens) assert.equal(readCitizenId(id)?.id, id)
    assert.deepEqual(readCitizenId('11010519491231002X'), { id: '11010519491231002X', birth_on: '1949-12-31', sex: 'female' })
    assert.deepEqual(readCitizenId('370101190102039973')?.sex, 'male')
  })

  test('is read as people type it: full-width, spaced, lower-case x, apostrophe of a spreadsheet', () => {
    for (const typed of ['１１０１０５１９４９１２３１００２ｘ', '110105 19491231 002x', "'11010519491231002X", '110105-19491231-002X'])
      assert.equal(readCitizenId(typed)?.id, '11010519491231002X', typed)
    assert.equal(plainIdentifier(' ａ-1 '), 'A1')
  })

  test('of urban Taiyuan may carry a district code that is no longer in use', () => {
    const old = '14010219550101002'
    assert.ok(readCitizenId(old + citizenCheck(old)))
  })

  test('with another check character, a day that is none, or another form is refused', () => {
    const wrong = ['123456197011110013', '110105194912310021', '1101051949123100', '1101051949123100X2', '110105491231002', '']
    for (const id of wrong) assert.equal(readCitizenId(id), undefined, id)
    const noSuchDay = '11010519990230002'
    assert.equal(readCitizenId(noSuchDay + citizenCheck(noSuchDay)), undefined)
  })

  test('loses its check with any one digit changed', () => {
    for (const id of citizens)
      for (let i = 0; i < 17; i += 1) {
        const changed = id.slice(0, i) + ((Number(id[i]) + 1) % 10) + id.slice(i + 1)
        assert.equal(readCitizenId(changed), undefined, changed)
      }
  })
})

describe('a disability certificate number', () => {
  test('tells category and grade after the identity number, X or not', () => {
    const read = readCertificateNo('11010519491231002x43')
    assert.deepEqual([read?.certificate_no, read?.category, read?.grade], ['11010519491231002X43', 'physical', 3])
    assert.deepEqual([readCertificateNo('51310119820113001411')?.category, readCertificateNo('51310119820113001474')?.grade], ['visual', 4])
  })

  test('keeps the suffix of a re-issue', () => {
    for (const suffix of ['B1', 'B2', 'B12']) assert.equal(readCertificateNo(`11010519491231002X43${suffix}`)?.certificate_no, `11010519491231002X43${suffix}`)
    assert.equal(readCertificateNo('11010519491231002x43b1')?.certificate_no, '11010519491231002X43B1')
  })

  test('with no such category or grade, or a wrong identity number, is refused', () => {
    for (const end of ['83', '03', '45', '40', '4', '', '43C1', '43B', '43B123']) assert.equal(readCertificateNo(`11010519491231002X${end}`), undefined, end)
    assert.equal(readCertificateNo('11010519491231002143'), undefined)
  })
})

describe('a credit code', () => {
  test('is read, and its check character holds', () => {
    for (const code of codes) assert.deepEqual(readCreditCode(code), { code, check_holds: true })
    assert.deepEqual(readCreditCode('９１３５０１００ｍ０００１００ｙ４３'), { code: '91350100M000100Y43', check_holds: true })
  })

  test('with letters that the standard leaves out is refused', () => {
    for (const code of ['91350100M000100Y4Z', '91350100M000100I43', '9135010OM000100Y43', '91350100M000100Y4', ''])
      assert.equal(readCreditCode(code), undefined, code)
  })

  test('of the wild whose check fails is read, and told', () => {
    for (const [code, right] of [
      ['91310115MA1G4L1WXK', '7'],
      ['91350211M0000XUF46', 'R'],
      ['91350100M0001TGQXM', '1'],
    ] as const) {
      assert.deepEqual(readCreditCode(code), { code, check_holds: false })
      assert.equal(creditCheck(code), right)
    }
  })
})
