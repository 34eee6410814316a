import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { asOwner, cloneDatabase, type Clone } from '../../../test/database.ts'
import type { Actor } from '../act.ts'
import { inTransaction, type Db } from '../db.ts'
import { sealAudit, verifyAudit } from './seal.ts'
import { writeAudit } from './write.ts'

const schema = 'city_140100'
const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const who: Actor = { account: null, name: '', role: 'city_officer', division: '140100', place: { zh: '太原市', en: 'Taiyuan' }, area: '1401', confirmed: true }
let clone: Clone
let folder = ''
let heads = ''
before(async () => {
  clone = await cloneDatabase()
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongxing-seal-'))
  heads = join(folder, 'heads')
  await owner(`truncate ${schema}.audit, ${schema}.audit_seal`)
})
afterEach(() => rmSync(folder, { recursive: true }))
after(() => clone.drop())

const owner = (statement: string) => asOwner(clone.ownerUrl, statement)
const inCity = <T>(work: (db: Db) => Promise<T>): Promise<T> => inTransaction(clone.db, { schema, area: '1401' }, work)
const write = (db: Db, action: string) => writeAudit(db, who, now, { action, outcome: 'done', detail: { n: 1 } })
const seal = () => inCity((db) => sealAudit(db, now, heads))
const verify = () => inCity((db) => verifyAudit(db, heads))
const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Seals until so many rows are sealed: transactions of other databases in the same cluster may hold it back for a moment. */
async function sealed(count: number): Promise<void> {
  let total = 0
  for (let tries = 0; tries < 500 && total < count; tries += 1) {
    total += await seal()
    if (total < count) await pause()
  }
  assert.equal(total, count)
}
async function batches(...actions: string[]): Promise<void> {
  for (const action of actions) {
    await inCity((db) => write(db, action))
    await sealed(1)
  }
  await seal()
}

describe('the seal of the audit', () => {
  test('covers every one of many thousand rows, and shows a change to any of them', async () => {
    await owner(
      `insert into ${schema}.audit (at, role, division, action, outcome) select now(), 'city_officer', '140100', 'a' || n, 'done' from generate_series(1, 12000) n`,
    )
    await sealed(12_000)
    assert.deepEqual(await verify(), [])
    for (const n of [1, 2, 999, 1000, 1001, 4999, 5000, 5001, 9999, 10_000, 10_001, 12_000]) {
      await owner(`update ${schema}.audit set role = 'auditor' where action = 'a${n}'`)
      assert.equal((await verify()).length, 1, String(n))
      await owner(`update ${schema}.audit set role = 'city_officer' where action = 'a${n}'`)
    }
    assert.deepEqual(await verify(), [])
  })

  test('covers every finished row once, and verifies', async () => {
    await inCity(async (db) => {
      await write(db, 'a')
      await write(db, 'b')
    })
    await sealed(2)
    assert.equal(await seal(), 0)
    await inCity((db) => write(db, 'c'))
    await sealed(1)
    assert.deepEqual(await verify(), [])
  })

  test('leaves the rows of a transaction that is still open, and takes them when it is over', async () => {
    let go: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (go = resolve))
    let begun: () => void = () => undefined
    const started = new Promise<void>((resolve) => (begun = resolve))
    const open = inCity(async (db) => {
      await write(db, 'slow')
      begun()
      await gate
    })
    await started
    await inCity((db) => write(db, 'quick'))
    for (let i = 0; i < 5; i += 1) assert.equal(await seal(), 0)
    go()
    await open
    await sealed(2)
    assert.deepEqual(await verify(), [])
  })

  test('breaks when a row is changed, removed or slipped in by the owner of the tables', async () => {
    await batches('a', 'b', 'c')
    assert.deepEqual(await verify(), [])
    await owner(`update ${schema}.audit set outcome = 'refused' where action = 'b'`)
    assert.match((await verify()).join(), /seal \d+: its audit rows were changed, removed or added to \(1 sealed, 1 found\)/)
    await owner(`update ${schema}.audit set outcome = 'done' where action = 'b'`)
    assert.deepEqual(await verify(), [])
    await owner(
      `insert into ${schema}.audit (txid, at, role, division, action, outcome) select txid, at, role, division, 'z', outcome from ${schema}.audit where action = 'b'`,
    )
    assert.match((await verify()).join(), /1 sealed, 2 found/)
    await owner(`delete from ${schema}.audit where action in ('b', 'z')`)
    assert.match((await verify()).join(), /1 sealed, 0 found/)
  })

  test('that is removed from the middle breaks the chain', async () => {
    await batches('a', 'b', 'c')
    await owner(`delete from ${schema}.audit_seal where id = (select id from ${schema}.audit_seal order by id offset 1 limit 1)`)
    assert.match((await verify()).join(), /does not follow the seal before it/)
  })

  test('that is cut off from the end, with its rows, shows in the file of heads', async () => {
    await batches('a', 'b')
    await owner(`delete from ${schema}.audit_seal where id = (select max(id) from ${schema}.audit_seal)`)
    await owner(`delete from ${schema}.audit where action = 'b'`)
    assert.match((await verify()).join(), /1 seal\(s\) written to the file of heads are gone/)
    await batches('c')
    assert.match((await verify()).join(), /1 seal\(s\)/)
  })

  test('whose own transaction was cut off leaves no false alarm', async () => {
    await batches('a')
    await inCity((db) => write(db, 'b'))
    await assert.rejects(
      inCity(async (db) => {
        await sealAudit(db, now, heads)
        throw new Error('power cut')
      }),
    )
    await inCity((db) => write(db, 'c'))
    await sealed(2)
    await batches('d')
    assert.deepEqual(await verify(), [])
  })

  test('writes each head to the file once', async () => {
    await batches('a', 'b')
    await seal()
    const lines = readFileSync(heads, 'utf8').trim().split('\n')
    const rows = await owner(`select hash from ${schema}.audit_seal order by id`)
    assert.deepEqual(
      lines,
      rows.map((row) => row['hash']),
    )
  })
})
