/**
 * The parts of a zip archive, unpacked piece by piece with a bound on what comes out: the sizes an archive declares of
 * itself may lie. docs/decisions/0021 tells why this is not a package’s work.
 */
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { Refusal } from '../../refusal.ts'
import { sheetWords } from '../words.ts'

export type Part = { readonly name: string; readonly method: number; readonly packed: number; readonly at: number }

const broken = (): Refusal => new Refusal(422, sheetWords.broken)
const mostParts = 5000

/** The archive's own list of its parts. Refuses what is no whole archive. */
export function partsOf(bytes: Buffer): Map<string, Part> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  if (end < 0 || end + 22 > bytes.length) throw broken()
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostParts) throw new Refusal(422, sheetWords.bomb)
  const parts = new Map<string, Part>()
  let at = bytes.readUInt32LE(end + 16)
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken()
    const flags = bytes.readUInt16LE(at + 8)
    if (flags & 1) throw new Refusal(422, sheetWords.encrypted)
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    // files that fit an upload need no 64-bit sizes; one that claims them is not what it seems
    parts.set(name.toLowerCase(), { name, method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), at: bytes.readUInt32LE(at + 42) })
    at += 46 + nameLength + extraLength + commentLength
  }
  return parts
}

/** A part's bytes, unpacked as they are asked for. Refuses when more than `most` come out, or the packing is broken. */
export async function* unpacked(bytes: Buffer, part: Part, most: number): AsyncGenerator<Buffer> {
  const { at, packed, method } = part
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw broken()
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packed > bytes.length || (method !== 0 && method !== 8)) throw broken()
  const body = bytes.subarray(from, from + packed)
  const source = method === 0 ? Readable.from(slices(body)) : Readable.from(slices(body)).pipe(createInflateRaw({ chunkSize: 256 * 1024 }))
  let total = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > most) throw new Refusal(422, sheetWords.bomb)
      yield chunk
    }
  } catch (error) {
    throw error instanceof Refusal ? error : broken()
  } finally {
    source.destroy()
  }
}

function* slices(body: Buffer): Generator<Buffer> {
  for (let from = 0; from < body.length; from += 64 * 1024) yield body.subarray(from, from + 64 * 1024)
}

/** A small part as text. */
export async function textOf(bytes: Buffer, part: Part, most = 16 * 1024 * 1024): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of unpacked(bytes, part, most)) chunks.push(chunk)
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}
