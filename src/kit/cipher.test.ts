import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { cipherOf } from './cipher.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-cipher-'))
after(() => rmSync(folder, { recursive: true }))
let made = 0
const freshFile = () => join(folder, `${(made += 1)}`, 'keys.json')

describe('sealed texts', () => {
  const cipher = cipherOf(freshFile())

  test('open to what was sealed, and never look alike', () => {
    const [one, two] = [cipher.seal('张三的号码', 'person.phone'), cipher.seal('张三的号码', 'person.phone')]
    assert.notEqual(one, two)
    assert.deepEqual([cipher.open(one, 'person.phone'), cipher.open(two, 'person.phone')], ['张三的号码', '张三的号码'])
    assert.equal(cipher.open(cipher.seal('', 'a.b'), 'a.b'), '')
  })

  test('do not open when any one byte was altered', () => {
    const sealed = cipher.sealBytes(Buffer.from('1234567890'), 'a.b')
    for (let i = 0; i < sealed.length; i += 1) {
      const altered = Buffer.from(sealed)
      altered.writeUInt8(altered.readUInt8(i) ^ 1, i)
      assert.throws(() => cipher.openBytes(altered, 'a.b'), `byte ${i}`)
    }
  })

  test('do not open when cut short, not even to a short seal of nothing', () => {
    const sealed = cipher.sealBytes(Buffer.alloc(0), 'a.b')
    for (let length = 0; length < sealed.length; length += 1) assert.throws(() => cipher.openBytes(sealed.subarray(0, length), 'a.b'), `${length} bytes`)
  })

  test('do not open in another place', () => {
    const sealed = cipher.seal('secret', 'person.citizen_id')
    assert.throws(() => cipher.open(sealed, 'person.phone'))
  })

  test('do not open under other keys', () => {
    assert.throws(() => cipherOf(freshFile()).open(cipher.seal('secret', 'a.b'), 'a.b'))
  })

  test('say nothing of what is no sealed text', () => {
    for (const text of ['', 'plain', 'k9:AAAA', ':AAAA']) assert.throws(() => cipher.open(text, 'a.b'))
  })
})

describe('keys', () => {
  test('lie in a file that only its owner reads', () => {
    const file = freshFile()
    cipherOf(file).rotate()
    assert.equal(statSync(file).mode & 0o777, 0o600)
  })

  test('change while the program runs, here or in another one', () => {
    const file = freshFile()
    const [running, tool] = [cipherOf(file), cipherOf(file)]
    const before = running.seal('old', 'a.b')
    assert.equal(tool.rotate(), 'k2')
    const sealed = tool.seal('new', 'a.b')
    assert.match(sealed, /^k2:/)
    assert.equal(running.open(sealed, 'a.b'), 'new')
    assert.equal(tool.open(before, 'a.b'), 'old')
    assert.deepEqual([tool.isCurrent(before), tool.isCurrent(sealed)], [false, true])
  })

  test('are not lost when two programs make new ones, one after the other', () => {
    const file = freshFile()
    const [one, other] = [cipherOf(file), cipherOf(file)]
    one.rotate()
    const sealed = one.seal('mine', 'a.b')
    assert.equal(other.rotate(), 'k3')
    assert.equal(cipherOf(file).open(sealed, 'a.b'), 'mine')
  })

  test('of a second program that opens the same file are the same', () => {
    const file = freshFile()
    const one = cipherOf(file)
    const text = readFileSync(file, 'utf8')
    assert.equal(cipherOf(file).hash('x', 'a.b'), one.hash('x', 'a.b'))
    assert.equal(readFileSync(file, 'utf8'), text)
  })
})

describe('a hash for searching', () => {
  const cipher = cipherOf(freshFile())

  test('finds the same number however it is typed', () => {
    assert.equal(cipher.hash('１１０１０５ ｘ', 'person.citizen_id'), cipher.hash('110105X', 'person.citizen_id'))
  })

  test('differs by place, by house, and is no plain hash', () => {
    assert.notEqual(cipher.hash('110105X', 'person.citizen_id'), cipher.hash('110105X', 'person.phone'))
    assert.notEqual(cipher.hash('110105X', 'a.b'), cipherOf(freshFile()).hash('110105X', 'a.b'))
  })

  test('stays the same when the keys change', () => {
    const before = cipher.hash('110105X', 'a.b')
    cipher.rotate()
    assert.equal(cipher.hash('110105X', 'a.b'), before)
  })

  test('of an empty text is none, so that it matches no other empty text', () => {
    for (const text of ['', ' ', '　\n']) assert.equal(cipher.hash(text, 'a.b'), null)
  })
})
