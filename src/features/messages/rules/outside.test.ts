import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { locales, voiceOf } from '../../../kit/say.ts'
import { kinds } from './needs.ts'
import { outsideText, type Told } from './outside.ts'

const told: Told = { city: { zh: '太原市', en: 'Taiyuan' }, kind: 'step', guardian: false, references: ['2026-0107-00012'], phone: '0351-1234567', url: '' }
const body = (more: Partial<Told>, locale: (typeof locales)[number] = 'zh-Hans') => outsideText(voiceOf(locale), { ...told, ...more }).body

describe('what leaves the house', () => {
  test('says in three scripts that there is news, on which case, and where to turn', () => {
    deepEqual(
      locales.map((locale) => body({}, locale)),
      [
        '您的案件 2026-0107-00012 有新消息。请登录查看，或致电残联 0351-1234567。',
        '您的案件 2026-0107-00012 有新消息。請登錄查看，或致電殘聯 0351-1234567。',
        'There is news on your case 2026-0107-00012. Sign in to read it, or ring the Federation on 0351-1234567.',
      ],
    )
  })

  test('has a sentence of its own for each kind, and one for guardians', () => {
    equal(new Set(kinds.map((kind) => body({ kind }))).size, kinds.length)
    match(body({ guardian: true }), /您监护的人/)
  })

  test('asks nobody to ring who cannot', () => {
    for (const locale of locales) doesNotMatch(body({ phone: undefined }, locale), /1234567|致电|致電|ring/)
  })

  test('names the newest cases, each once, and no more than three', () => {
    match(body({ references: ['1', '2', '2', '', '3', '4'] }), /案件 2、3、4 有/)
    match(body({ references: [''] }), /案件有新消息/)
  })
})
