import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { textOf } from '../../test/plans.ts'
import { keyWords } from './explain/key-words.ts'
import { planReference } from './reference.ts'

suite('The reference of the plan language', () => {
  const text = planReference()
  test('is as the shapes are now (tongxing plan reference)', () => assert.equal(textOf('docs/plan-reference.md'), text))
  test('has every key of the language, with its words', () => {
    const keys = [...text.matchAll(/^\| \*{0,2}`(\w+)`\*{0,2} \| ([^|]*) \|/gm)]
    assert.ok(keys.length > 300)
    const spoken = new Set(['zh', 'en', 'hant', 'label', 'plan'])
    assert.deepEqual(
      keys.flatMap(([, key = '', words = '']) => (words.trim() === '' && !spoken.has(key) ? [key] : [])),
      [],
    )
    const told = new Set(keys.map(([, key]) => key))
    // how tests are written stands in the guide; the marks are told once
    const ofTests = ['above', 'all_of', 'any_of', 'below', 'condition', 'none_of', 'not']
    assert.deepEqual(
      [...keyWords.keys()].filter((key) => !told.has(key) && ![...ofTests, 'reference', 'clause', 'assumed'].includes(key)),
      [],
    )
  })
  test('names no block by the library’s words', () => assert.doesNotMatch(text, /\b(object|record|union|lazy) of\b|undefined|\[object/))
})
