import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { phrases, voiceOf } from './say.ts'

const words = phrases({
  hello: { zh: '{name}的申请已受理，共{count}份', en: '{name}: {count} papers received' },
  plain: { zh: '请选择辖区后补贴', en: 'Choose an area' },
  other: { zh: '后街', en: 'Hou Street', hant: '后街' },
  about: { zh: '关于{what}', en: 'About {what}' },
})
const [hans, hant, en] = [voiceOf('zh-Hans'), voiceOf('zh-Hant'), voiceOf('en')]

describe('the voice of a reader', () => {
  test('says a sentence in each of the three scripts', () => {
    assert.deepEqual(
      [hans, hant, en].map((voice) => voice.say(words.plain)),
      ['请选择辖区后补贴', '請選擇轄區後補貼', 'Choose an area'],
    )
  })

  test('takes the Traditional form that is written over the derived one', () => {
    assert.equal(hant.say(words.other), '后街')
    assert.equal(hant.say({ zh: '后街', en: 'x' }), '後街')
  })

  test('puts values into slots: a name as it is, a count with its commas, a phrase in the same language', () => {
    assert.equal(en.say(words.hello, { name: '马小平', count: 12_345 }), '马小平: 12,345 papers received')
    assert.equal(hant.say(words.hello, { name: '马小平', count: 2n }), '马小平的申請已受理，共2份')
    assert.equal(hant.say(words.about, { what: words.plain }), '關於請選擇轄區後補貼')
  })

  test('leaves a slot standing when no value is given for it, whatever its name', () => {
    const { fill } = en
    assert.equal(fill({ zh: '', en: '{missing} {constructor}' }, {}), '{missing} {constructor}')
  })

  test('writes money with yuan, and cents only where there are any', () => {
    assert.deepEqual(
      [1_000_000n, 150n, 5n, 0n].map((fen) => hans.money(fen)),
      ['10,000元', '1.50元', '0.05元', '0元'],
    )
    assert.equal(en.money(123_456_789n), '1,234,567.89 yuan')
  })

  test('writes money that is owed with one minus sign', () => {
    assert.deepEqual(
      [-150n, -5n, -1_000_000n].map((fen) => en.money(fen)),
      ['-1.50 yuan', '-0.05 yuan', '-10,000 yuan'],
    )
  })

  test('refuses a number where money belongs', () => {
    assert.throws(() => en.money(1.5 as unknown as bigint), TypeError)
  })

  test('writes a day with its weekday', () => {
    assert.deepEqual(
      [hans, hant, en].map((voice) => voice.day('2026-11-23')),
      ['2026年11月23日（周一）', '2026年11月23日（週一）', 'Monday, 23 November 2026'],
    )
  })

  test('writes an instant on the day and hour it is in China', () => {
    const at = Temporal.Instant.from('2026-11-22T17:05:00Z')
    assert.equal(hans.instant(at), '2026年11月23日（周一） 01:05')
    assert.equal(en.instant(at), 'Monday, 23 November 2026 01:05')
  })

  test('writes midnight as 00:00 of the day that begins', () => {
    const midnight = Temporal.Instant.from('2026-11-22T16:00:00Z')
    for (const voice of [hans, hant, en]) assert.match(voice.instant(midnight), /23.* 00:00$/)
  })

  test('writes counts and shares', () => {
    assert.deepEqual([hans.count(9_007_199_254_740_993n), en.percent(0.125)], ['9,007,199,254,740,993', '12.5%'])
  })
})
