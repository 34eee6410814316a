/** A zip archive written as its parts come: nothing is held but the part being packed and a line for each that is done. */
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export type PartGiven = { readonly name: string; readonly text: Iterable<string> | AsyncIterable<string> }

// 1980-01-01: the same content is the same file, whenever it is written
const dosDay = 0x21
const sizesFollow = 8
const utf8 = 0x800

/** Writes the parts in order. */
export async function* zipped(parts: Iterable<PartGiven>): AsyncGenerator<Buffer> {
  const done: Buffer[] = []
  let at = 0
  for (const { name, text } of parts) {
    const title = Buffer.from(name)
    const begins = at
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    writeShared(head, 4)
    head.writeUInt16LE(title.length, 26)
    yield Buffer.concat([head, title])
    at += head.length + title.length
    let [sum, size, packed] = [0, 0, 0]
    const counted = async function* counted(): AsyncGenerator<Buffer> {
      for await (const piece of text) {
        const bytes = Buffer.from(piece)
        sum = crc32(bytes, sum)
        size += bytes.length
        yield bytes
      }
    }
    for await (const chunk of deflated(counted())) {
      packed += chunk.length
      yield chunk
    }
    const sizes = Buffer.alloc(16)
    for (const [i, value] of [0x08074b50, sum, packed, size].entries()) sizes.writeUInt32LE(value, i * 4)
    yield sizes
    at += packed + sizes.length
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    writeShared(entry, 6)
    sizes.copy(entry, 16, 4)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(begins, 42)
    done.push(Buffer.concat([entry, title]))
  }
  const list = Buffer.concat(done)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(done.length, 8)
  end.writeUInt16LE(done.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  yield Buffer.concat([list, end])
}

/** A pipe alone tells nothing of a source that fails: the reader would wait for ever, and the fault be nobody's. */
async function* deflated(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const packing = createDeflateRaw({ level: 4, chunkSize: 64 * 1024 })
  const source = Readable.from(pieces)
  source.on('error', (error) => packing.destroy(error))
  try {
    yield* source.pipe(packing) as AsyncIterable<Buffer>
  } finally {
    source.destroy()
  }
}

function writeShared(head: Buffer, from: number): void {
  head.writeUInt16LE(20, from)
  head.writeUInt16LE(sizesFollow | utf8, from + 2)
  head.writeUInt16LE(8, from + 4)
  head.writeUInt16LE(dosDay, from + 8)
}
