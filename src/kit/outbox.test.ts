import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { asOwner, cloneDatabase, type Clone } from '../../test/database.ts'
import type { Act } from './act.ts'
import { calendarWith } from './calendar.ts'
import { cipherOf } from './cipher.ts'
import { dayOf } from './day.ts'
import { inTransaction, type Db } from './db.ts'
import { fileStore } from './files.ts'
import { carryOutbox, queueLetter, type Carrier, type Letter } from './outbox.ts'
import { folderShelf } from './shelf.ts'
import { signerOf } from './signer.ts'

const schema = 'city_140100'
const folder = mkdtempSync(join(tmpdir(), 'tongxing-outbox-'))
const cipher = cipherOf(join(folder, 'keys.json'))
const start = Temporal.Instant.from('2026-11-23T02:00:00Z')
const later = (minutes: number) => start.add({ minutes })

let clone: Clone
before(async () => {
  clone = await cloneDatabase()
})
beforeEach(() => asOwner(clone.ownerUrl, `truncate ${schema}.outbox`))
after(async () => {
  await clone.drop()
  rmSync(folder, { recursive: true })
})
const inCity = <T>(work: (db: Db) => Promise<T>): Promise<T> => inTransaction(clone.db, { schema, area: '1401' }, work)
const act = (db: Db): Act => ({
  db,
  now: start,
  today: dayOf(start),
  actor: { account: null, name: '', role: 'system', division: '140100', place: { zh: '太原市', en: 'Taiyuan' }, area: '1401', confirmed: true },
  city: { slug: 'taiyuan', division: '140100', schema, name: { zh: '', en: '' }, demonstration: true, clock_ahead_seconds: 0n },
  tools: { cipher, files: fileStore(folderShelf(folder), cipher), calendar: calendarWith(), signer: signerOf(`${folder}/signing.pem`), publicUrl: '' },
})
const queue = (text: string) => inCity((db) => queueLetter(act(db), 'sms', { text }))
const carry = (now: Temporal.Instant, carrier: Carrier) => inCity((db) => carryOutbox(db, cipher, now, carrier))
const fails: Carrier = () => Promise.reject(new TypeError('to 13800000000: no'))

describe('the outbox', () => {
  test('delivers a letter once, in the order they were queued', async () => {
    const got: unknown[] = []
    await queue('one')
    await queue('two')
    const keep: Carrier = async (letter) => void got.push(letter.payload)
    assert.deepEqual([await carry(start, keep), await carry(later(60), keep)], [2, 0])
    assert.deepEqual(got, [{ text: 'one' }, { text: 'two' }])
  })

  test('holds nothing readable, also of what failed', async () => {
    await queue('a private line')
    await carry(start, fails)
    const rows = await asOwner(clone.ownerUrl, `select row_to_json(outbox)::text as row from ${schema}.outbox`)
    assert.doesNotMatch(JSON.stringify(rows), /private line|13800000000/)
    assert.match(JSON.stringify(rows), /TypeError/)
  })

  test('does not hold a letter whose cause was undone', async () => {
    await assert.rejects(
      inCity(async (db) => {
        await queueLetter(act(db), 'sms', {})
        throw new Error('undone')
      }),
    )
    assert.equal(await carry(start, async () => undefined), 0)
  })

  test('tries a failing carrier again after 2, 4, 8 minutes, and lets the others go on', async () => {
    await queue('bad')
    await queue('good')
    const tried: number[] = []
    const carrier =
      (minute: number): Carrier =>
      async (letter: Letter) => {
        if ((letter.payload as { text: string }).text === 'good') return
        tried.push(minute)
        throw new Error('no')
      }
    for (let minute = 0; minute <= 15; minute += 1) await carry(later(minute), carrier(minute))
    assert.deepEqual(tried, [0, 2, 6, 14])
    const [row] = await asOwner(clone.ownerUrl, `select attempts, delivered_at from ${schema}.outbox order by id limit 1`)
    assert.deepEqual(row, { attempts: 4, delivered_at: null })
    assert.equal(await carry(later(30), async () => undefined), 1)
  })

  test('waits a day at most, however often it failed', async () => {
    await queue('stubborn')
    await asOwner(clone.ownerUrl, `update ${schema}.outbox set attempts = 5000`)
    await carry(start, fails)
    assert.equal(await carry(later(1439), async () => undefined), 0)
    assert.equal(await carry(later(1440), async () => undefined), 1)
  })

  test('gives a letter to one of two carriers that come at the same time', async () => {
    await queue('only once')
    let count = 0
    const slow: Carrier = async () => {
      count += 1
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    const left = await Promise.all([carry(start, slow), carry(start, slow)])
    assert.deepEqual([left.sort(), count], [[0, 1], 1])
  })

  test('lets the others go on when a carrier’s own statement was refused by the database', async () => {
    await queue('bad')
    await queue('good')
    const left = await inCity((db) =>
      carryOutbox(db, cipher, start, async ({ payload }) => {
        if ((payload as { text: string }).text === 'bad')
          await db
            .selectFrom('message')
            .select('id')
            .where('id', '=', 'no number' as never)
            .execute()
      }),
    )
    assert.equal(left, 1)
  })
})
