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
