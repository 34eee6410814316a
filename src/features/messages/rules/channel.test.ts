import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { channelFor, type Choice } from './channel.ts'
import { channels, kinds, type Channel, type MessageKind, type Needs, type Open } from './needs.ts'
import { mayPhone } from './phone.ts'

const all: Open = { sms: true, email: true }
const none: Open = { sms: false, email: false }
const usual: Needs = {
  communication: 'none',
  disability_category: 'physical',
  wish: null,
  easy_read: false,
  phone: 'own',
  email: true,
  passed_over: [],
}
const of = (needs: Partial<Needs>, kind: MessageKind = 'step', open = all): Choice => channelFor({ ...usual, ...needs }, kind, open)

type Line = readonly [says: string, needs: Partial<Needs>, kind: MessageKind, open: Open, channel: Channel, reason: Choice['reason']]
const table: readonly Line[] = [
  ['with no special need: a text message', {}, 'step', all, 'sms', 'soonest'],
  ['without an SMS gateway: e-mail', {}, 'step', { sms: false, email: true }, 'email', 'soonest'],
  ['without an SMS gateway and an address: a letter, never an unasked call', { email: false }, 'step', { sms: false, email: true }, 'letter', 'letter_last'],
  ['with nothing set up: a letter', {}, 'decision', none, 'letter', 'letter_last'],
  ['as wished', { wish: 'email' }, 'step', all, 'email', 'wished'],
  ['as wished, a letter though a text were faster', { wish: 'letter' }, 'step', all, 'letter', 'wished'],
  ['a wish that cannot be: the next way, saying what stood against it', { wish: 'email', email: false }, 'step', all, 'sms', 'no_email'],
  ['a call where one is wished', { wish: 'voice' }, 'news', all, 'voice', 'wished'],
  ['a decision in writing though a call is wished', { wish: 'voice' }, 'decision', all, 'sms', 'in_writing'],
  ['deaf: text', { disability_category: 'hearing' }, 'step', all, 'sms', 'soonest'],
  ['deaf, who wished a call by mistake: text', { disability_category: 'hearing', wish: 'voice' }, 'answer', all, 'sms', 'cannot_be_phoned'],
  ['deaf, nothing set up: a letter', { disability_category: 'hearing', wish: 'voice' }, 'answer', none, 'letter', 'cannot_be_phoned'],
  ['hardly speaks: no call', { disability_category: 'speech', wish: 'voice' }, 'news', none, 'letter', 'cannot_be_phoned'],
  ['signs: text', { communication: 'sign_language' }, 'step', all, 'sms', 'reads_texts'],
  ['signs, without a telephone: e-mail', { communication: 'sign_language', phone: null }, 'step', all, 'email', 'reads_texts'],
  ['wants text and wished a call: text', { communication: 'captions', wish: 'voice' }, 'news', all, 'sms', 'cannot_be_phoned'],
  [
    'deafened and blind, in their own words: no call',
    { disability_category: 'multiple', other_needs: ['又聋又盲，请写字'], wish: 'voice' },
    'news',
    none,
    'letter',
    'cannot_be_phoned',
  ],
  ['asked for voice: a call', { communication: 'voice' }, 'step', all, 'voice', 'asked_for_voice'],
  ['asked for voice: a decision too is told by a call', { communication: 'voice' }, 'decision', all, 'voice', 'asked_for_voice'],
  ['asked for voice without a telephone: e-mail', { communication: 'voice', phone: null }, 'step', all, 'email', 'soonest'],
  ['hardly sees: the telephone reads a text aloud', { disability_category: 'visual' }, 'step', all, 'sms', 'soonest'],
  ['hardly sees, nothing set up: a call', { disability_category: 'visual' }, 'decision', none, 'voice', 'hardly_sees'],
  ['large print: a letter', { communication: 'large_print' }, 'step', all, 'letter', 'large_print'],
  ['easy language: a call, never a text message alone', { easy_read: true }, 'step', all, 'voice', 'easy_read'],
  ['easy language, wished a text message: a call', { easy_read: true, wish: 'sms' }, 'decision', all, 'voice', 'easy_read'],
  ['easy language and deaf: a letter', { easy_read: true, disability_category: 'hearing' }, 'step', all, 'letter', 'easy_read'],
  ['easy language, no telephone: a letter', { easy_read: true, phone: null }, 'step', all, 'letter', 'no_phone'],
  ['a neighbour’s telephone: not by it', { phone: 'neighbour', email: false }, 'step', all, 'letter', 'not_their_phone'],
  ['the guardian’s telephone: by it', { phone: 'guardian' }, 'step', all, 'sms', 'soonest'],
  ['SMS given up: e-mail', { passed_over: ['sms'] }, 'step', all, 'email', 'soonest'],
  ['all given up: a letter', { passed_over: ['sms', 'email', 'voice'] }, 'step', all, 'letter', 'given_up'],
]

describe('the way for a message', () => {
  for (const [says, needs, kind, open, channel, reason] of table)
    test(says, () => {
      const { channel: way, reason: why } = of(needs, kind, open)
      deepEqual([way, why], [channel, reason])
    })

  test('is always one that nothing stands against, says why, and is never a call for whoever cannot be phoned', () => {
    let calls = 0
    for (const communication of ['none', 'sign_language', 'captions', 'large_print', 'voice', 'guardian_copied'])
      for (const disability_category of ['visual', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple', null])
        for (const wish of [null, ...channels])
          for (const kind of kinds)
            for (const open of [all, none])
              for (const easy_read of [false, true])
                for (const other_needs of [[], ['不能接电话']]) {
                  const needs = { ...usual, communication, disability_category, wish, easy_read, other_needs }
                  const { channel, says } = channelFor(needs, kind, open)
                  ok(says.zh !== '' && says.en !== '')
                  if (channel === 'sms' || channel === 'email') ok(open[channel] && !easy_read, JSON.stringify(needs))
                  if (channel !== 'voice') continue
                  calls += 1
                  ok(mayPhone(needs), JSON.stringify(needs))
                }
    ok(calls > 50)
  })
})

test('a need in the person’s own words says that a call is no use', () => {
  for (const need of [
    '聋人',
    '手语翻译',
    '听不见',
    '听不清',
    '不要打电话',
    '不能接电话',
    '勿打电话',
    '请发文字',
    'no phone calls',
    'Deaf',
    'please do not ring',
  ])
    equal(mayPhone({ communication: 'none', disability_category: 'physical', other_needs: [need] }), false, need)
  for (const need of ['轮椅坡道', '请打电话', '说慢一点', 'large print', 'please phone'])
    equal(mayPhone({ communication: 'none', disability_category: 'physical', other_needs: [need] }), true, need)
})
