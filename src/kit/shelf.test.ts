import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { folderShelf } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-shelf-'))
after(() => rmSync(folder, { recursive: true }))

describe('a shelf in a folder', () => {
  const shelf = folderShelf(folder)

  test('gives back what was put, byte for byte, and nothing for what was not', async () => {
    const bytes = Buffer.from([0, 1, 254, 255])
    await shelf.put('ab/abc', bytes)
    assert.deepEqual(await shelf.get('ab/abc'), bytes)
    assert.equal(await shelf.get('ab/none'), undefined)
    assert.equal(await shelf.get('zz/none'), undefined)
  })

  test('leaves no half-written file beside, and lets nobody else read', async () => {
    await Promise.all(Array.from({ length: 8 }, () => shelf.put('cd/one', Buffer.alloc(100_000, 7))))
    assert.deepEqual(readdirSync(join(folder, 'cd')), ['one'])
    assert.equal(statSync(join(folder, 'cd', 'one')).mode & 0o777, 0o600)
    assert.equal(statSync(join(folder, 'cd')).mode & 0o777, 0o700)
  })

  test('tells when it cannot read, rather than say that nothing is there', async () => {
    writeFileSync(join(folder, 'file'), '')
    await assert.rejects(shelf.get('file/inside'), { code: 'ENOTDIR' })
  })
})
