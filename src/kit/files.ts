/**
 * Files given by people: content-addressed by the hash of what was kept, sealed at rest. The type is sniffed from the
 * bytes; pictures are drawn anew (turned upright, shrunk, stripped of place and camera), so nothing disguised survives.
 */
import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { Cipher } from './cipher.ts'
import { Refusal } from './refusal.ts'
import { phrases } from './say.ts'
import { soundType } from './sound.ts'

export type Kept = { readonly sha256: string; readonly media_type: string; readonly byte_count: number }
/** Where sealed bytes lie: a folder or an S3-compatible store. */
export type Shelf = {
  readonly put: (name: string, bytes: Buffer) => Promise<void>
  /** undefined when there is none */
  readonly get: (name: string) => Promise<Buffer | undefined>
}
export type FileStore = {
  /** Keeps a file that somebody gave. Refuses (415, 413, 422) what it cannot keep, with a sentence. */
  readonly keep: (bytes: Buffer) => Promise<Kept>
  /** Keeps a spoken note. Refuses (415, 413, 422) what is none. */
  readonly keepSound: (bytes: Buffer) => Promise<Kept>
  /** Keeps a spreadsheet as it is: who calls has opened it, and bounded its size. */
  readonly keepSheet: (bytes: Buffer) => Promise<Kept>
  /** The bytes kept under a hash; refuses 404 when there are none. */
  readonly fetch: (sha256: string) => Promise<Buffer>
  /** Seals a kept file under the current key; false when it is already, or gone. */
  readonly sealAgain: (sha256: string) => Promise<boolean>
}

export const fileLimits = { bytes: 10 * 1024 * 1024, pixels: 60_000_000, side: 2400 }

const words = phrases({
  type: {
    zh: '只收照片（JPEG、PNG、WebP）或 PDF。这个文件不是，请另选一个；您填写的内容都还在。',
    en: 'We take photos (JPEG, PNG, WebP) and PDF. This file is neither; please choose another. What you filled in is kept.',
  },
  no_sound: {
    zh: '这个文件不是录音。请用手机录一段，或者写下来；您填写的内容都还在。',
    en: 'This file is no recording. Please record one with a phone, or write it down. What you filled in is kept.',
  },
  large: {
    zh: '文件超过 10 MB。请缩小或重拍一张；您填写的内容都还在。',
    en: 'The file is larger than 10 MB. Please make it smaller or take it again. What you filled in is kept.',
  },
  broken: { zh: '照片打不开。请重新拍一张；您填写的内容都还在。', en: 'The photo cannot be opened. Please take it again. What you filled in is kept.' },
  empty: { zh: '文件是空的。请另选一个。', en: 'The file is empty. Please choose another.' },
  gone: { zh: '找不到这份文件。', en: 'This file cannot be found.' },
})

/** A store that seals files and puts them on a shelf. */
export function fileStore(shelf: Shelf, cipher: Cipher): FileStore {
  const at = (sha256: string) => `${sha256.slice(0, 2)}/${sha256}`
  const put = async (bytes: Buffer, media_type: string): Promise<Kept> => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (!(await shelf.get(at(sha256)))) await shelf.put(at(sha256), cipher.sealBytes(bytes, `file ${sha256}`))
    return { sha256, media_type, byte_count: bytes.length }
  }
  return {
    keepSheet: (bytes) => put(bytes, 'application/octet-stream'),
    keepSound: async (given) => {
      checkSize(given)
      const media_type = await soundType(given)
      if (!media_type) throw new Refusal(415, words.no_sound)
      return put(given, media_type)
    },
    keep: async (given) => {
      checkSize(given)
      const { bytes, media_type } = await clean(given)
      return put(bytes, media_type)
    },
    fetch: async (sha256) => {
      const sealed = /^[0-9a-f]{64}$/.test(sha256) ? await shelf.get(at(sha256)) : undefined
      if (!sealed) throw new Refusal(404, words.gone)
      return cipher.openBytes(sealed, `file ${sha256}`)
    },
    sealAgain: async (sha256) => {
      const sealed = await shelf.get(at(sha256))
      if (!sealed || cipher.isCurrent(sealed.toString('latin1', 0, sealed.indexOf(':') + 1))) return false
      const place = `file ${sha256}`
      await shelf.put(at(sha256), cipher.sealBytes(cipher.openBytes(sealed, place), place))
      return true
    },
  }
}

function checkSize(given: Buffer): void {
  if (given.length === 0) throw new Refusal(422, words.empty)
  if (given.length > fileLimits.bytes) throw new Refusal(413, words.large)
}

async function clean(given: Buffer): Promise<{ bytes: Buffer; media_type: string }> {
  const mime = (await fileTypeFromBuffer(given))?.mime
  if (mime === 'application/pdf') return { bytes: given, media_type: mime }
  if (mime !== 'image/jpeg' && mime !== 'image/png' && mime !== 'image/webp') throw new Refusal(415, words.type)
  try {
    const bytes = await sharp(given, { limitInputPixels: fileLimits.pixels, failOn: 'error' })
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize(fileLimits.side, fileLimits.side, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82 })
      .toBuffer()
    return { bytes, media_type: 'image/jpeg' }
  } catch {
    throw new Refusal(422, words.broken)
  }
}
