import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { cipherOf } from './cipher.ts'
import { fileLimits, fileStore } from './files.ts'
import { Refusal } from './refusal.ts'
import { folderShelf } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-files-'))
after(() => rmSync(folder, { recursive: true }))
const shelfFolder = join(folder, 'files')
const store = fileStore(folderShelf(shelfFolder), cipherOf(join(folder, 'keys.json')))
const onDisk = () => readdirSync(shelfFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const refused = (bytes: Buffer, status: number) => assert.rejects(store.keep(bytes), (e) => e instanceof Refusal && e.status === status)

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c33' } })
const pdf = (words: string) => Buffer.from(`%PDF-1.4\n1 0 obj << /Title (${words}) >> endobj\ntrailer << >>\n%%EOF\n`)

describe('a file that somebody gives', () => {
  test('as a photo is turned upright, and tells neither camera nor place', async () => {
    const photo = await blank(300, 200)
      .withExif({ IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitude: '37/1 52/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const tagged = await sharp(photo).metadata()
    assert.deepEqual([tagged.orientation, tagged.width], [6, 300])
    const kept = await store.keep(photo)
    const bytes = await store.fetch(kept.sha256)
    const drawn = await sharp(bytes).metadata()
    assert.deepEqual([drawn.width, drawn.height, drawn.orientation, drawn.exif], [200, 300, undefined, undefined])
    assert.deepEqual([kept.media_type, kept.byte_count], ['image/jpeg', bytes.length])
    assert.ok(!bytes.includes('SecretCamera'))
  })

  test('as a large photo is made smaller, its shape kept', async () => {
    const kept = await store.keep(await blank(4800, 1200).png().toBuffer())
    const drawn = await sharp(await store.fetch(kept.sha256)).metadata()
    assert.deepEqual([drawn.width, drawn.height, kept.media_type], [2400, 600, 'image/jpeg'])
  })

  test('as a picture with a clear ground is laid on white, so that dark writing stays readable', async () => {
    const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer()
    const kept = await store.keep(clear)
    const { data } = await sharp(await store.fetch(kept.sha256))
      .raw()
      .toBuffer({ resolveWithObject: true })
    assert.ok(data.every((value) => value > 250))
  })

  test('with a program hidden behind the picture comes back without it', async () => {
    const photo = await blank(10, 10).jpeg().toBuffer()
    const kept = await store.keep(Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]))
    assert.ok(!(await store.fetch(kept.sha256)).includes('script'))
  })

  test('as a PDF is kept as it is', async () => {
    const given = pdf('lease')
    const kept = await store.keep(given)
    assert.equal(kept.media_type, 'application/pdf')
    assert.deepEqual(await store.fetch(kept.sha256), given)
  })

  test('that is something else under a photo’s name is refused', async () => {
    await refused(Buffer.from('<html><script>alert(1)</script></html>'), 415)
    await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415)
    await refused(Buffer.from('MZ\u0090\u0000\u0003 not a photo'), 415)
    await refused(await blank(2, 2).gif().toBuffer(), 415)
  })

  test('that is too large, empty, or breaks off is refused, each with its own status', async () => {
    await refused(Buffer.alloc(fileLimits.bytes + 1), 413)
    await refused(Buffer.alloc(0), 422)
    const photo = await blank(400, 400).jpeg().toBuffer()
    await refused(photo.subarray(0, photo.length / 2), 422)
  })

  test('that unpacks to a picture of absurd size is refused', async () => {
    await refused(await blank(9000, 9000).png({ compressionLevel: 9 }).toBuffer(), 422)
  })

  test('lies sealed: its words are nowhere on the disk, and only its owner may read it', async () => {
    await store.keep(pdf('words that nobody may find'))
    for (const entry of onDisk()) {
      const file = join(entry.parentPath, entry.name)
      assert.ok(!readFileSync(file).includes('nobody may find'))
      assert.equal(statSync(file).mode & 0o077, 0)
    }
  })

  test('twice is stored once', async () => {
    const given = pdf('the same')
    const one = await store.keep(given)
    const count = onDisk().length
    assert.deepEqual(await store.keep(given), one)
    assert.equal(onDisk().length, count)
  })

  test('is not found under a hash that nothing has, or that is no hash', async () => {
    for (const hash of ['0'.repeat(64), '../../keys.json', '']) await assert.rejects(store.fetch(hash), (e) => e instanceof Refusal && e.status === 404)
  })
})
