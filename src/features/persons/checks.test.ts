/** Every trap that numbers, spreadsheets and papers set, and that none of them blocks who is right. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { certificateFor, citizenIdFor } from '../../../test/people.ts'
import { citizenCheck } from '../../kit/identifiers.ts'
import { blocks, checkPerson, isCard, isPhone } from './checks.ts'
import { fieldNames, personFields, type PersonRecord } from './record.ts'
import { readRecord } from './record/read.ts'
import { toldByNumbers } from './row.ts'

const today = '2026-03-02'
const good: PersonRecord = toldByNumbers({
  name: '赵小满',
  certificate_no: certificateFor(1),
  certificate_valid_to: '2030-01-01',
  division: '140107003',
  village: '东社区',
})
const found = (more: PersonRecord) => checkPerson({ ...good, ...more }, today).map(({ severity, check }) => `${severity} ${check}`)
const withCheck = (first17: string) => first17 + citizenCheck(first17)
const told = (more: PersonRecord) => checkPerson({ ...toldByNumbers(more), division: '140107003' }, today).map(({ severity, check }) => `${severity} ${check}`)

describe('a record that is right', () => {
  test('is not spoken of', () => assert.deepEqual(found({}), []))
  test('with a number ending in X, a re-issue suffix, or a veteran credential is not spoken of', () => {
    const first = [...Array(1000).keys()]
      .map((n) => `1401991985031${String(n).padStart(4, '0')}`)
      .find((one) => /^\d{17}$/.test(one) && citizenCheck(one) === 'X' && one.slice(12, 14) === '12')
    assert.deepEqual(told({ name: '甲', certificate_no: `${withCheck(first ?? '14019919850312002')}43` }), [])
    assert.deepEqual(found({ certificate_no: `${certificateFor(1)}B1` }), [])
    assert.deepEqual(
      found({ certificate_no: null, disability_category: null, disability_grade: null, veteran_credential: '2001010101068001011001', veteran_grade: 10 }),
      [],
    )
  })
  test('may carry a district code that urban Taiyuan no longer has', () => {
    for (const code of ['140102', '140103', '140104', '140111', '140112', '140113'])
      assert.deepEqual(told({ name: '甲', citizen_id: withCheck(`${code}19550101002`) }), [], code)
  })
  test('may share a telephone, have a rare name, a dot or a landline', () => {
    assert.deepEqual(found({ phone: '13800000000', guardian_phone: '13800000000' }), [])
    for (const name of ['𠮷野', '䶮某', '买买提·吐尔逊', '㛃']) assert.deepEqual(found({ name }), [], name)
    for (const phone of ['0351-1234567', '03512345678', '13912345678', '+8613912345678', '2345678'])
      assert.equal(isPhone(phone), phone !== '0351-1234567', phone)
  })
})

describe('an identity number', () => {
  const only = (citizen_id: string) => told({ name: '甲', birth_on: '1985-03-12', sex: 'male', citizen_id })[0]
  test('with a wrong check character wants a reason, for it is nearly always a slip', () => {
    const id = citizenIdFor(1)
    assert.equal(only(id.slice(0, 17) + (id[17] === '0' ? '1' : '0')), 'confirm id_check')
  })
  test('of 15 digits, rounded by a spreadsheet, of a day that is none, or short is refused with what to do', () => {
    assert.equal(only('140102850312002'), 'error id_fifteen')
    assert.equal(only('140102198503121000'), 'error id_rounded')
    assert.equal(only('140102198503120000'), 'confirm id_rounded')
    assert.equal(only(withCheck('14010219850230002')), 'error id_day')
    assert.equal(only('1401021985031200'), 'error id_form')
    assert.equal(only('123456197011110013'), 'confirm id_check')
  })
  test('says when birthday or sex beside it differ', () => {
    assert.deepEqual(found({ birth_on: '1985-03-13' }), ['confirm birth_differs'])
    assert.deepEqual(found({ sex: good.sex === 'male' ? 'female' : 'male' }), ['confirm sex_differs'])
  })
})

describe('a certificate number', () => {
  test('is not an identity number, a veteran credential or 20 digits by force', () => {
    assert.deepEqual(found({ certificate_no: citizenIdFor(1) }), ['error certificate_short'])
    assert.deepEqual(found({ certificate_no: '2001010101068001011001' }), ['error certificate_veteran'])
    assert.deepEqual(found({ certificate_no: '14019919850312000000' }), ['error id_rounded'])
    assert.deepEqual(found({ certificate_no: `${citizenIdFor(1)}83` }), ['error certificate_form'])
  })
  test('of another person is an error; another category or grade wants a reason, for they are re-assessed', () => {
    assert.deepEqual(found({ certificate_no: certificateFor(2) }), ['error certificate_other_person'])
    assert.deepEqual(found({ disability_category: 'visual' }), ['confirm category_differs'])
    assert.deepEqual(found({ disability_grade: 4 }), ['confirm grade_differs'])
    assert.deepEqual(found({ disability_grade: 5 }), ['confirm grade_differs', 'error grade_range'])
  })
  test('is told when it has expired or soon will, and never blocks', () => {
    assert.deepEqual(found({ certificate_valid_to: '2026-03-01' }), ['warning expired'])
    assert.deepEqual(found({ certificate_valid_to: '2026-03-02' }), ['warning expires_soon'])
    assert.deepEqual(found({ certificate_valid_from: '2031-01-01' }), ['error validity_turned'])
    assert.deepEqual(found({ certificate_valid_from: '1980-01-01' }), ['error issued_before_birth'])
  })
})

describe('the rest', () => {
  test('of a bank account: cards pass Luhn, passbooks are only told, a rounded one is refused', () => {
    assert.equal(isCard('6222021234567890128'), isCard('6222021234567890128'))
    assert.equal(isCard('4111111111111111'), true)
    assert.equal(isCard('4111111111111112'), false)
    assert.deepEqual(found({ bank_account: '4111111111111112' }), ['warning bank_check'])
    assert.deepEqual(found({ bank_account: '1234567890' }), ['warning bank_check'])
    assert.deepEqual(found({ bank_account: '6222021234567890000' }), ['error id_rounded'])
    assert.deepEqual(found({ bank_account: 'ABC' }), ['error bank_letters'])
    assert.deepEqual(found({ bank_holder: '别人' }), ['confirm bank_other_holder'])
    assert.deepEqual(found({ bank_holder: '老赵', guardian_name: '老赵' }), [])
  })
  test('of work: one form, and only in work', () => {
    assert.deepEqual(found({ employment_form: 'quota', employment_status: 'not_employed' }), ['error form_without_work'])
    assert.deepEqual(found({ employment_status: 'employed' }), ['warning work_without_form'])
    assert.deepEqual(told({ name: '甲', birth_on: '2012-01-01', sex: 'male', employment_status: 'employed', employment_form: 'farming' }), [
      'warning guardian_wanted',
      'confirm child_at_work',
    ])
  })
  test('of a name: what a font lost wants a look', () => {
    for (const name of ['张□', '李?', '王\uE123', '赵\uFFFD', '孙1']) assert.deepEqual(found({ name }), ['confirm letter_lost'], name)
    assert.deepEqual(found({ name: ' ' }), ['error name_missing'])
  })
  test('of a place: a township of the city', () => {
    assert.deepEqual(
      checkPerson(good, today, new Set(['140107004'])).map(({ check }) => check),
      ['division_unknown'],
    )
  })
  test('of age: not born tomorrow, seldom past 115', () => {
    assert.deepEqual(told({ name: '甲', birth_on: '2026-03-03', sex: 'male' }), ['error birth_future'])
    assert.deepEqual(told({ name: '甲', birth_on: '1900-01-01', sex: 'male' }), ['confirm very_old'])
    assert.equal(blocks(checkPerson({}, today)), true)
  })
})

describe('reading a cell', () => {
  test('takes what spreadsheets write', () => {
    const { record, faults } = readRecord({
      sex: '男',
      disability_category: '視力殘疾',
      disability_grade: '二级',
      birth_on: '1985年3月12日',
      certificate_valid_to: '20300101',
      employment_form: '灵活',
      citizen_id: "'１４０１ x",
      phone: '138 0000 0000',
      skills: '按摩、缝纫，按摩',
      village: ' 东社区 ',
    })
    assert.deepEqual(record, {
      sex: 'male',
      birth_on: '1985-03-12',
      citizen_id: '1401X',
      disability_category: 'visual',
      disability_grade: 2,
      certificate_valid_to: '2030-01-01',
      phone: '13800000000',
      village: '东社区',
      employment_form: 'flexible',
      skills: ['按摩', '缝纫'],
    })
    assert.deepEqual(faults, {})
  })
  test('says what it cannot read, field by field', () => {
    assert.deepEqual(Object.keys(readRecord({ sex: '?', birth_on: '2026-02-30', disability_grade: 'x', name: '长'.repeat(51) }).faults), [
      'name',
      'sex',
      'birth_on',
      'disability_grade',
    ])
  })
  test('and checking never throw, whatever is typed', () => {
    const texts = fc.record(
      Object.fromEntries(
        fieldNames.map((field) => [field, fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '0', '2026-13-45', '９', certificateFor(3)))]),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(texts, (given) => {
        const { record } = readRecord(given)
        for (const { field } of checkPerson(toldByNumbers(record), today)) assert.ok(personFields[field])
      }),
      { numRuns: 300 },
    )
  })
})
