/** A sentence with its values put in says a value that is a phrase in the tongue of the sentence. */
import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { filled } from './acts.ts'

test('what is revoked is named in both tongues', () =>
  deepEqual(filled({ phrase: { zh: '{what}（{n}）', en: '{what} ({n})' }, values: { what: { zh: '牌匾', en: 'the plaque' }, n: 7 } }), {
    zh: '牌匾（7）',
    en: 'the plaque (7)',
  }))
