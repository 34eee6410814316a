import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { asOwner, cloneDatabase, type Clone } from '../../test/database.ts'
import { atOnce, beginStatement, constraintOf, inTransaction, openDb, type AtLast, type Db, type Seen } from './db.ts'

const schema = 'city_140100'
const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const person = (name: string, division: string, account_id: number | null = null) =>
  ({ name, name_latin: 'X', sex: 'female', birth_on: '1990-02-28', division, account_id, registered_at: now }) as const

let clone: Clone
const account = 7
/** one connection, so that what a transaction leaves behind would be seen by the next */
let single: Db
const as = <T>(seen: Omit<Seen, 'schema'>, work: (tx: Db, atLast: AtLast) => Promise<T>): Promise<T> => inTransaction(single, { schema, ...seen }, work)
const names = async (db: Db): Promise<string[]> =>
  (await db.withSchema(schema).selectFrom('person').select('name').orderBy('name').execute()).map((row) => row.name)

before(async () => {
  clone = await cloneDatabase()
  single = openDb(clone.url, { max: 1 })
  await asOwner(clone.ownerUrl, `insert into shared.account (id, login, name, opened_at) overriding system value values (${account}, 'a', 'A', now())`)
  await as({ area: '1401' }, async (tx) => {
    await tx
      .insertInto('person')
      .values([person('in-107', '140107'), person('in-109', '140109'), person('own', '140110', account)])
      .execute()
  })
})
after(async () => {
  await single.destroy()
  await clone.drop()
})

describe('a transaction in a city', () => {
  test('shows a reader their area, and what is their own wherever it is', async () => {
    assert.deepEqual(await as({ area: '140107' }, names), ['in-107'])
    assert.deepEqual(await as({ area: '1401' }, names), ['in-107', 'in-109', 'own'])
    assert.deepEqual(await as({ area: '140107', account }, names), ['in-107', 'own'])
    assert.deepEqual(await as({ area: '', account }, names), ['own'])
    assert.deepEqual(await as({ area: '' }, names), [])
  })

  test('leaves nothing behind: afterwards the same connection shows no one', async () => {
    await as({ area: '1401', account }, names)
    const { rows } = await sql`select current_setting('app.area', true) as area, current_setting('app.account', true) as account`.execute(single)
    assert.deepEqual(rows, [{ area: '', account: '' }])
    assert.deepEqual(await names(single), [])
    await assert.rejects(single.selectFrom('person').select('id').execute(), /does not exist/)
  })

  test('refuses to write a person outside the area', async () => {
    await assert.rejects(
      as({ area: '140107' }, (tx) => tx.insertInto('person').values(person('elsewhere', '140109')).execute()),
      /row-level security/,
    )
  })

  test('that throws undoes everything, and the connection goes on', async () => {
    const fault = new Error('halfway')
    const work = as({ area: '1401' }, async (tx) => {
      await tx.insertInto('person').values(person('undone', '140107')).execute()
      throw fault
    })
    await assert.rejects(work, (e) => e === fault)
    assert.ok(!(await as({ area: '1401' }, names)).includes('undone'))
  })

  test('whose work swallowed a fault of the database does not pass for done', async () => {
    const work = as({ area: '1401' }, async (tx) => {
      await tx.insertInto('person').values(person('lost', '140107')).execute()
      await sql`select 1 / 0`.execute(tx).catch(() => undefined)
    })
    await assert.rejects(work, /aborted/)
    assert.ok(!(await as({ area: '1401' }, names)).includes('lost'))
  })

  test('whose last word fails is not done, though nobody waited for it', async () => {
    const work = as({ area: '1401' }, async (tx, atLast) => {
      await tx.insertInto('person').values(person('unsaid', '140107')).execute()
      atLast(sql`select 1 / 0`.execute(tx))
    })
    await assert.rejects(work, /division by zero/)
    assert.ok(!(await as({ area: '1401' }, names)).includes('unsaid'))
  })

  test('asks what is asked at one moment without waiting for the answers between', async () => {
    const answers = await as({ area: '1401' }, (tx) => atOnce([1, 2, 3].map((n) => sql<{ n: number }>`select ${n}::int as n`.execute(tx))))
    assert.deepEqual(
      answers.map(({ rows }) => rows[0]?.n),
      [1, 2, 3],
    )
  })

  test('for reading only cannot write', async () => {
    await assert.rejects(
      as({ area: '1401', readOnly: true }, (tx) => tx.insertInto('person').values(person('no', '140107')).execute()),
      /read-only/,
    )
  })

  test('takes no area, account or schema that is not one', () => {
    for (const area of ["1'; drop table person; --", '%', '14_']) assert.throws(() => beginStatement({ area }), RangeError)
    assert.throws(() => beginStatement({ area: '', account: Number.NaN }), RangeError)
    assert.throws(() => beginStatement({ area: '', schema: 'public' }), RangeError)
  })

  test('names the constraint that refused a row', async () => {
    const error: unknown = await as({ area: '1401' }, (tx) =>
      tx
        .insertInto('person')
        .values({ ...person('x', '140107'), disability_grade: 9 })
        .execute(),
    ).catch((e: unknown) => e)
    assert.equal(constraintOf(error), 'disability_grade_is_1_to_4')
    assert.equal(constraintOf(new Error('x')), undefined)
  })

  test('gives days as text, instants to the microsecond, and large numbers whole', async () => {
    const { rows } = await sql`select date '2026-11-23' as day, timestamptz '2026-11-23 10:00:00.123456+08' as at, 9007199254740993::int8 as n`.execute(single)
    assert.deepEqual(rows, [{ day: '2026-11-23', at: Temporal.Instant.from('2026-11-23T02:00:00.123456Z'), n: 9_007_199_254_740_993n }])
  })
})
