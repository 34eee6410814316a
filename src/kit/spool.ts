/**
 * A file made piece by piece before anybody takes it: it lies on disk, not in memory, and only as long as it is needed.
 * It has no name there and is encrypted under a key that is nowhere but in this program, so what a crash leaves behind says nothing.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export type Spooled = {
  readonly byte_count: number
  /** read once; the file is gone when it ends or is destroyed */
  readonly stream: Readable
}

/** Takes all pieces, then gives them back as a stream. Throws what the pieces throw, and leaves nothing. */
export async function spool(pieces: AsyncIterable<Buffer>): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'tongxing-'))
  const file = await open(join(folder, 'spool'), 'wx+', 0o600)
  await rm(folder, { recursive: true })
  const [key, nonce] = [randomBytes(32), randomBytes(16)]
  const cipher = createCipheriv('aes-256-ctr', key, nonce)
  let byte_count = 0
  try {
    for await (const piece of pieces) {
      byte_count += piece.length
      await file.appendFile(cipher.update(piece))
    }
  } catch (error) {
    await file.close()
    throw error
  }
  const stored = file.createReadStream({ start: 0 })
  const stream = createDecipheriv('aes-256-ctr', key, nonce)
  stored.on('error', (error) => stream.destroy(error))
  // a reader who goes away half-way must not leave the file open
  stream.on('close', () => stored.destroy())
  return { byte_count, stream: stored.pipe(stream) }
}
