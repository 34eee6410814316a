/** A form with files: its text fields and its files, within limits. */
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import { sheetWords } from '../sheet/words.ts'
import { doorWords, type Upload, type Visit } from './route.ts'

type Read = Pick<Visit, 'body' | 'uploads'>

/** Reads a multipart body. A file over the limit refuses 413, a body cut short or malformed 422; an empty file box is no file. `most` is a limit in bytes other than the house’s. */
export async function readUploads(request: FastifyRequest, most?: number): Promise<Read> {
  if (!request.isMultipart()) return { body: (request.body ?? {}) as Visit['body'], uploads: [] }
  try {
    return await readParts(request, most)
  } catch (error) {
    // the parser’s own complaints carry no status
    if (error instanceof Refusal || (error as { statusCode?: number }).statusCode !== undefined) throw error
    throw new Refusal(422, doorWords.unreadable)
  }
}

async function readParts(request: FastifyRequest, most?: number): Promise<Read> {
  const body: Record<string, string> = {}
  const uploads: Upload[] = []
  for await (const part of request.parts(most ? { limits: { fileSize: most } } : {})) {
    if (part.type === 'field') {
      if (typeof part.value !== 'string') throw new Refusal(422, doorWords.unreadable)
      body[part.fieldname] = part.value
      continue
    }
    const bytes = await part.toBuffer()
    if (part.file.truncated) throw most ? new Refusal(413, sheetWords.large, { megabytes: Math.floor(most / 1024 / 1024) }) : new Refusal(413, doorWords.large)
    if (bytes.length > 0 || part.filename) uploads.push({ field: part.fieldname, name: (part.filename ?? '').slice(0, 200), bytes })
  }
  return { body, uploads }
}
