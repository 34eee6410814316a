import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Field, FieldKind, Form, Typed } from './form.ts'
import { readForm } from './read-form.ts'
import { Refusal } from './refusal.ts'
import { voiceOf } from './say.ts'

const label = { zh: '这一项', en: 'This' }
const options = { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } }
const read = (kind: FieldKind, typed: string | string[], more: Partial<Field> = {}) => {
  const field = { kind, label, ...(kind.startsWith('choice') ? { options } : {}), ...more }
  const { answers, faults } = readForm({ it: field }, { it: typed })
  return faults['it'] ? { fault: faults['it'].en } : { answer: answers['it'] }
}

const good: [FieldKind, string | string[], unknown][] = [
  ['text', ' 面馆 ', '面馆'],
  ['long_text', '一\n二', '一\n二'],
  ['number', '１，２００', 1200],
  ['money', '1.5万', '1500000'],
  ['day', '2026年11月23日', '2026-11-23'],
  ['yes_no', 'yes', true],
  ['yes_no', 'no', false],
  ['choice', 'a', 'a'],
  ['choices', ['a', 'b'], ['a', 'b']],
  ['choices', 'b', ['b']],
  ['choices', ['a', 'a', ''], ['a']],
  ['credit_code', '91350100m000100y43', '91350100M000100Y43'],
  ['citizen_id', '11010519491231002x', '11010519491231002X'],
  ['certificate_no', '11010519491231002X43B1', '11010519491231002X43B1'],
  ['phone', '０３５１-8888888', '0351-8888888'],
  ['login', 'Ma.XiaoPing', 'ma.xiaoping'],
  ['password', ' secret ', ' secret '],
  ['new_password', 'long enough', 'long enough'],
]
const bad: [FieldKind, string | string[], RegExp][] = [
  ['number', '3.5', /whole number/],
  ['number', '-1', /0 or more/],
  ['money', '12元5', /amount/],
  ['day', '2026-02-30', /date/],
  ['yes_no', 'maybe', /Choose/],
  ['choice', 'c', /Choose/],
  ['choice', 'toString', /Choose/],
  ['choices', ['a', 'c'], /Choose/],
  ['credit_code', '91350100M000100Y4Z', /licence/],
  ['citizen_id', '123456197011110013', /identity card/],
  ['certificate_no', '11010519491231002X93', /certificate/],
  ['phone', 'call me', /telephone/],
  ['login', 'a b', /lower-case/],
  ['new_password', 'short', /at least 10/],
]

describe('a form', () => {
  for (const [kind, typed, answer] of good) test(`reads ${kind} from ${JSON.stringify(typed)}`, () => assert.deepEqual(read(kind, typed), { answer }))
  for (const [kind, typed, fault] of bad)
    test(`says what is wrong with ${kind} ${JSON.stringify(typed)}`, () => assert.match(read(kind, typed).fault ?? '', fault))

  test('tells every fault at once and keeps what was typed', () => {
    const form: Form = { name: { kind: 'text', label }, on: { kind: 'day', label }, sure: { kind: 'yes_no', label } }
    const { faults, typed } = readForm(form, { on: '30 Feb', name: '' })
    assert.deepEqual(Object.keys(faults), ['name', 'on', 'sure'])
    assert.deepEqual(typed, { name: '', on: '30 Feb', sure: undefined })
  })

  test('refuses a field it does not have, by its name, but lets buttons through', () => {
    const form: Form = { name: { kind: 'text', label } }
    const refused = (body: Typed) =>
      assert.throws(
        () => readForm(form, body),
        (e) => e instanceof Refusal && e.status === 422 && 'name' in e.values,
      )
    refused({ name: 'x', role: 'administrator' })
    refused({ name: 'x', constructor: 'x' })
    assert.deepEqual(readForm(form, { name: 'x', go: 'save', back: '/a', step: '2' }, { also: ['step'] }).answers, { name: 'x' })
  })

  test('saved as a draft lets required fields wait, but still tells what is wrong', () => {
    const form: Form = { name: { kind: 'text', label }, on: { kind: 'day', label } }
    assert.deepEqual(readForm(form, {}, { partial: true }).faults, {})
    assert.deepEqual(Object.keys(readForm(form, { on: 'x' }, { partial: true }).faults), ['on'])
  })

  test('lets an optional field be empty', () => assert.deepEqual(read('text', '', { optional: true }), { answer: undefined }))

  test('never gives a password back to the page', () => {
    const form: Form = { old: { kind: 'password', label }, fresh: { kind: 'new_password', label } }
    const { typed } = readForm(form, { old: 'my old secret', fresh: 'tiny' })
    assert.doesNotMatch(JSON.stringify(typed), /secret|tiny/)
  })

  test('holds texts to their length, and says which', () => {
    assert.match(read('text', 'x'.repeat(201)).fault ?? '', /at most 200 /)
    assert.match(read('long_text', 'x'.repeat(2001)).fault ?? '', /at most 2000 /)
    assert.match(read('text', 'xxxx', { max_length: 3 }).fault ?? '', /at most 3 /)
  })

  test('counts a line break once, as the box on the page does', () => {
    assert.deepEqual(read('long_text', 'a\r\nb', { max_length: 3 }), { answer: 'a\nb' })
  })

  test('names the range of a number', () => {
    const asks = { at_least: 1, at_most: 99 }
    assert.deepEqual(read('number', '99', asks), { answer: 99 })
    for (const typed of ['0', '100']) assert.match(read('number', typed, asks).fault ?? '', /from 1 to 99/)
    assert.match(read('number', '2', { at_least: 3 }).fault ?? '', /3 or more/)
  })

  test('takes one value only where one is asked', () => assert.match(read('text', ['a', 'b']).fault ?? '', /Enter: This/))

  test('names its field in a fault as the page does, also where the Traditional form is written by hand', () => {
    const form: Form = { street: { kind: 'text', label: { zh: '后街$&', en: 'Street', hant: '后街$&' } } }
    const fault = readForm(form, {}).faults['street']
    assert.ok(fault)
    assert.deepEqual([voiceOf('zh-Hans').fill(fault, {}), voiceOf('zh-Hant').fill(fault, {})], ['请填写“后街$&”', '請填寫“后街$&”'])
  })
})
