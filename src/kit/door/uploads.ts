/** A form with files: its text fields and its files, within limits. */
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import { doorWords, type Upload, type Visit } from './route.ts'

type Read = Pick<Visit, 'body' | 'uploads'>

/** Reads a multipart body. A file over the limit refuses 413, a body cut short or malformed 422; an empty file box is no file. */
export async function readUploads(request: FastifyRequest): Promise<Read> {
  if (!request.isMultipart()) return { body: (request.body ?? {}) as Visit['body'], uploads: [] }
  try {
    return await readParts(request)
  } catch (error) {
    // the parser’s own complaints carry no status
    if (error instanceof Refusal || (error as { statusCode?: number }).statusCode !== undefined) throw error
    throw new Refusal(422, doorWords.unreadable)
  }
}

async function readParts(request: FastifyRequest): Promise<Read> {
  const body: Record<string, string> = {}
  const uploads: Upload[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value !== 'string') throw new Refusal(422, doorWords.unreadable)
      body[part.fieldname] = part.value
      continue
    }
    const bytes = await part.toBuffer()
    if (part.file.truncated) throw new Refusal(413, doorWords.large)
    if (bytes.length > 0 || part.filename) uploads.push({ field: part.fieldname, name: (part.filename ?? '').slice(0, 200), bytes })
  }
  return { body, uploads }
}
