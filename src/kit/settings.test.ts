import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readSettings } from './settings.ts'

const faultsOf = (env: Record<string, string>): string[] => {
  const read = readSettings(env)
  return 'faults' in read ? read.faults : []
}

describe('the settings', () => {
  test('of an empty environment are those of a house on this machine alone', () => {
    const read = readSettings({ PORT: '', HOST: '' })
    assert.ok('settings' in read)
    assert.deepEqual([read.settings.PORT, read.settings.HOST, read.settings.METRICS_PUBLIC], [3000, '127.0.0.1', false])
  })

  test('with a port that is none are one clear line', () => {
    for (const PORT of ['abc', '70000', '-1', '80.5', ' ']) {
      const faults = faultsOf({ PORT })
      assert.deepEqual(faults, ['PORT: must be a port number from 0 to 65535'], PORT)
    }
  })

  test('tell every fault at once, one line each, and never the value of a secret', () => {
    const faults = faultsOf({ PORT: 'abc', DEMO_PASSWORD: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@x' })
    assert.deepEqual(faults.map((line) => line.split(':')[0]).sort(), ['DATABASE_URL', 'DEMO_PASSWORD', 'PORT'])
    assert.doesNotMatch(faults.join(), /hunter2|\n/)
  })

  test('for files in a store need its address and keys', () => {
    assert.match(faultsOf({ FILES_URL: 's3://files/a' }).join(), /S3_ENDPOINT, S3_ACCESS_KEY and S3_SECRET_KEY/)
    const more = { S3_ENDPOINT: 'http://127.0.0.1:9000', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' }
    assert.deepEqual(faultsOf({ FILES_URL: 's3://files/a', ...more }), [])
  })
})

describe('the settings of messages', () => {
  test('come in pairs, and a wrong one is named without its value', () => {
    assert.deepEqual(faultsOf({ SMTP_URL: 'smtp://u:hunter2@mail:587' }), ['SMTP_URL: needs MAIL_FROM, and MAIL_FROM needs SMTP_URL'])
    assert.deepEqual(faultsOf({ MAIL_SECRET: 'a secret long enough' }), ['MAIL_SECRET: needs SMTP_URL and MAIL_FROM'])
    assert.deepEqual(faultsOf({ SMS_SECRET: 'a secret long enough' }), ['SMS_URL: needs SMS_SECRET, and SMS_SECRET needs SMS_URL'])
    const wrong = { SMTP_URL: 'http://u:hunter2@mail', MAIL_FROM: 'nobody', SMS_URL: 'ftp://x', SMS_SECRET: 'hunter2', FEDERATION_PHONE: 'ring us' }
    const faults = faultsOf(wrong)
    assert.deepEqual(
      faults.map((line) => line.split(':')[0]),
      Object.keys(wrong),
    )
    assert.doesNotMatch(faults.join(), /hunter2/)
    const right = {
      SMTP_URL: 'smtps://u:p@mail',
      MAIL_FROM: '太原残联 <office@example.org>',
      MAIL_SECRET: 'a secret long enough',
      SMS_URL: 'https://x/send',
      SMS_SECRET: 'a secret long enough',
      FEDERATION_PHONE: '+86 351 1234567',
    }
    assert.deepEqual(faultsOf(right), [])
  })
})
