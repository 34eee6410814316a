import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import { DatabaseError } from 'pg'
import { Refusal } from '../refusal.ts'
import { tell } from './errors.ts'
import { doorWords } from './route.ts'

const taken = { zh: '这个登录名已有人用', en: 'This login is taken' }
const constraintFault = (constraint: string) => Object.assign(new DatabaseError('duplicate key (login)=(secret)', 1, 'error'), { constraint, code: '23505' })

describe('an error at the door', () => {
  test('that is a refusal is told as it is', () => {
    const refusal = new Refusal(409, taken)
    assert.deepEqual(tell(refusal, {}), { refusal, status: 409 })
  })

  test('of a named constraint is told in the words of that name', () => {
    const told = tell(constraintFault('login_is_taken'), { login_is_taken: taken })
    assert.deepEqual([told.status, told.refusal.phrase, told.bug], [409, taken, undefined])
  })

  test('of a constraint without words is a bug', () => {
    assert.equal(tell(constraintFault('login_is_taken'), {}).status, 500)
    assert.equal(tell(constraintFault('toString'), {}).status, 500)
  })

  test('that nobody foresaw gets a number, and says nothing of itself', () => {
    for (const error of [new Error('password of 张三'), 'a text', undefined, null]) {
      const told = tell(error, {})
      assert.equal(told.status, 500)
      assert.match(told.bug?.number ?? '', /^[0-9a-f]{8}$/)
      assert.equal(told.bug?.error, error)
      assert.deepEqual([told.refusal.phrase, told.refusal.values], [doorWords.bug, { number: told.bug?.number }])
    }
  })

  test('of a database that is away asks for patience', async () => {
    const away = [Object.assign(new Error('x'), { code: '57P01' }), new Error('Connection terminated unexpectedly')]
    const socket = createConnection('/nowhere/.s.PGSQL.5432')
    const [missing] = (await once(socket, 'error')) as [Error]
    const crowded = Object.assign(new Error('busy'), { code: 'FST_UNDER_PRESSURE', statusCode: 503 })
    assert.deepEqual([tell(crowded, {}).status, tell(crowded, {}).refusal.phrase], [503, doorWords.crowded])
    for (const error of [...away, missing]) assert.deepEqual([tell(error, {}).status, tell(error, {}).refusal.phrase], [503, doorWords.database_away])
  })

  test('of a file that is not on the disk is a bug, not a database that is away', async () => {
    const error: unknown = await readFile('/nowhere/at/all').catch((fault: unknown) => fault)
    assert.equal(tell(error, {}).status, 500)
  })

  test('of a body too large or unreadable is told as that', () => {
    assert.equal(tell(Object.assign(new Error('x'), { statusCode: 413 }), {}).refusal.phrase, doorWords.large)
    const unreadable = tell(Object.assign(new Error('x'), { statusCode: 400 }), {})
    assert.deepEqual([unreadable.status, unreadable.refusal.phrase], [400, doorWords.unreadable])
  })
})
