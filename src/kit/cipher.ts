/**
 * Fields that the law calls sensitive are sealed with AES-256-GCM under keys that lie outside the database, and found
 * again by a keyed hash. A sealed text names its key (`k2:…`), so keys can change while the program runs.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes, randomFillSync, type KeyObject } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

type KeyFile = { current: string; keys: Record<string, string>; hash_key: string }

export type Cipher = {
  /** `place` (table.column) is bound in: a sealed text moved to another field does not open. */
  readonly seal: (text: string, place: string) => string
  /** Throws when the text was altered, moved, or its key is gone. */
  readonly open: (sealed: string, place: string) => string
  readonly sealBytes: (bytes: Buffer, place: string) => Buffer
  readonly openBytes: (sealed: Buffer, place: string) => Buffer
  /** A keyed hash for searching. An empty text has none: it must never match another empty text. */
  readonly hash: (text: string, place: string) => string | null
  readonly isCurrent: (sealed: string) => boolean
  /** Makes a new current key; older ones still open what they sealed. Returns its name. */
  readonly rotate: () => string
}

/** The cipher of a key file, made with mode 0600 when there is none. A running program reads the file again when it meets a key it does not know. */
export function cipherOf(file: string): Cipher {
  if (!existsSync(file)) create(file)
  let ring = read(file)
  const keys = new Map<string, KeyObject>()
  const key = (name: string): KeyObject => {
    const known = keys.get(name)
    if (known) return known
    if (!Object.hasOwn(ring.keys, name)) ring = read(file)
    const found = ring.keys[name]
    if (!found) throw new Error(`the key ${name} is not in the key file`)
    const made = createSecretKey(found, 'base64')
    keys.set(name, made)
    return made
  }
  // no rotation changes it: what is found by it stays found
  const hashKey = createSecretKey(ring.hash_key, 'base64')
  const sealBytes = (bytes: Buffer, place: string): Buffer => {
    const nonce = nextNonce()
    const cipher = createCipheriv('aes-256-gcm', key(ring.current), nonce, tagged).setAAD(Buffer.from(place))
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([Buffer.from(`${ring.current}:`), nonce, cipher.getAuthTag(), body])
  }
  const openBytes = (sealed: Buffer, place: string): Buffer => {
    const colon = sealed.indexOf(':')
    if (colon < 1) throw new Error('this is not a sealed text')
    const [nonce, tag, body] = [sealed.subarray(colon + 1, colon + 13), sealed.subarray(colon + 13, colon + 29), sealed.subarray(colon + 29)]
    const decipher = createDecipheriv('aes-256-gcm', key(sealed.toString('latin1', 0, colon)), nonce, tagged)
      .setAAD(Buffer.from(place))
      .setAuthTag(tag)
    return Buffer.concat([decipher.update(body), decipher.final()])
  }
  return {
    sealBytes,
    openBytes,
    seal: (text, place) => {
      const bytes = sealBytes(Buffer.from(text), place)
      const colon = bytes.indexOf(':') + 1
      return bytes.toString('latin1', 0, colon) + bytes.toString('base64', colon)
    },
    open: (sealed, place) => {
      const colon = sealed.indexOf(':') + 1
      return openBytes(Buffer.concat([Buffer.from(sealed.slice(0, colon)), Buffer.from(sealed.slice(colon), 'base64')]), place).toString()
    },
    hash: (text, place) => {
      const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
      return plain === '' ? null : createHmac('sha256', hashKey).update(`${place}\n${plain}`).digest('base64url')
    },
    isCurrent: (sealed) => sealed.startsWith(`${ring.current}:`),
    rotate: () => {
      // another program may have made keys since: what was sealed under them must still open
      ring = read(file)
      const name = `k${Object.keys(ring.keys).length + 1}`
      ring = { ...ring, current: name, keys: { ...ring.keys, [name]: newKey() } }
      renameSync(writeBeside(file, ring), file)
      return name
    },
  }
}

/** A shortened tag is easier to forge; only whole ones are taken. */
const tagged = { authTagLength: 16 }
/** Random bytes are drawn for many nonces at once: one drawing costs more than the sealing. */
const drawn = Buffer.alloc(12 * 256)
let used = drawn.length
function nextNonce(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += 12
  return Buffer.from(drawn.subarray(used - 12, used))
}
const newKey = (): string => randomBytes(32).toString('base64')
const read = (file: string): KeyFile => JSON.parse(readFileSync(file, 'utf8')) as KeyFile

/** Makes the first keys. Of two programs that start at once, one makes the file and the other finds it. */
function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = writeBeside(file, { current: 'k1', keys: { k1: newKey() }, hash_key: newKey() })
  try {
    linkSync(beside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(beside)
  }
}

/** Written whole and flushed before it takes the place of the old file: a power cut must not cost the keys. */
function writeBeside(file: string, ring: KeyFile): string {
  const beside = `${file}.${randomBytes(4).toString('hex')}`
  writeFileSync(beside, JSON.stringify(ring), { mode: 0o600, flush: true })
  return beside
}
