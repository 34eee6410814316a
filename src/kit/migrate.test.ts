import assert from 'node:assert/strict'
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { asOwner, cloneDatabase, type Clone } from '../../test/database.ts'
import { migrate, openCity } from './migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-migrations-'))
let clone: Clone
before(async () => {
  clone = await cloneDatabase()
  cpSync('migrations', folder, { recursive: true })
})
after(async () => {
  await clone.drop()
  rmSync(folder, { recursive: true })
})
const datong = { slug: 'datong', division: '140200', name_zh: '大同市', name_en: 'Datong', demonstration: false }
const ask = (statement: string) => asOwner(clone.ownerUrl, statement)

describe('migrations', () => {
  test('are applied once: a second run finds nothing to do', async () => {
    assert.deepEqual(await migrate(clone.ownerUrl, folder), [])
  })

  test('that are new reach every city; two programs at once apply them once', async () => {
    await openCity(clone.ownerUrl, folder, datong)
    writeFileSync(join(folder, 'city', '9001_new.sql'), 'create table new_thing (id integer primary key);')
    const runs = await Promise.all([migrate(clone.ownerUrl, folder), migrate(clone.ownerUrl, folder)])
    assert.deepEqual(runs.flat(), ['city_140200/9001_new.sql', 'city_140100/9001_new.sql'])
    await ask('select from city_140200.new_thing, city_140100.new_thing')
  })

  test('that fail leave nothing of themselves, and can be tried again', async () => {
    const file = join(folder, 'city', '9002_half.sql')
    writeFileSync(file, 'create table half (id integer); select 1 / 0;')
    await assert.rejects(migrate(clone.ownerUrl, folder), /9002_half\.sql failed on city_140200/)
    assert.deepEqual(await ask(`select to_regclass('city_140200.half') as found`), [{ found: null }])
    writeFileSync(file, 'create table half (id integer);')
    assert.equal((await migrate(clone.ownerUrl, folder)).length, 2)
  })

  test('that were edited after they were applied are refused by name', async () => {
    appendFileSync(join(folder, 'city', '9001_new.sql'), '-- a harmless thought\n')
    await assert.rejects(migrate(clone.ownerUrl, folder), /migration 9001_new\.sql was edited after it was applied to city_140/)
  })
})

describe('opening a city', () => {
  test('that cannot be opened leaves nothing of it', async () => {
    await ask('create schema city_140300')
    const yangquan = { ...datong, slug: 'yangquan', division: '140300' }
    await assert.rejects(openCity(clone.ownerUrl, 'migrations', yangquan), /already exists/)
    assert.deepEqual(await ask(`select slug from shared.city where slug = 'yangquan'`), [])
    await ask('drop schema city_140300')
    assert.equal(await openCity(clone.ownerUrl, 'migrations', yangquan), 'city_140300')
  })

  test('twice, or under a code that is none, is refused', async () => {
    await assert.rejects(openCity(clone.ownerUrl, 'migrations', { ...datong, slug: 'other' }), /duplicate key/)
    await assert.rejects(openCity(clone.ownerUrl, 'migrations', { ...datong, division: '14; drop' }), RangeError)
  })
})
