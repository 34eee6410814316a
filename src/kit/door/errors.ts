/** An error that reached the door, told as a refusal or as a bug with a number. */
import { randomBytes } from 'node:crypto'
import { constraintOf } from '../db.ts'
import { Refusal } from '../refusal.ts'
import type { Phrase } from '../say.ts'
import { doorWords } from './route.ts'

export type ConstraintWords = Readonly<Record<string, Phrase>>
export type Told = { readonly refusal: Refusal; readonly status: number; readonly bug?: { number: string; error: unknown } }

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08003'])

// a NUL byte, which no text of the database can hold: only a request brings one
const unstorable = new Set(['22021', '22P05'])

/** Finds the sentence for an error; `constraints` are the words of named constraints of all features. */
export function tell(error: unknown, constraints: ConstraintWords): Told {
  if (error instanceof Refusal) return { refusal: error, status: error.status }
  const constraint = constraintOf(error)
  const phrase = constraint !== undefined && Object.hasOwn(constraints, constraint) ? constraints[constraint] : undefined
  if (phrase) return { refusal: new Refusal(409, phrase), status: 409 }
  const { code, syscall, statusCode, message } = (error ?? {}) as { code?: string; syscall?: string; statusCode?: number; message?: string }
  // ENOENT is a socket that is not there, or a bug about some other file
  if (
    (code !== undefined && awayCodes.has(code)) ||
    (code === 'ENOENT' && syscall === 'connect') ||
    /Connection terminated|shutting down|not queryable/.test(message ?? '')
  )
    return { refusal: new Refusal(503, doorWords.database_away), status: 503 }
  if (code === 'FST_UNDER_PRESSURE') return { refusal: new Refusal(503, doorWords.crowded), status: 503 }
  if (code !== undefined && unstorable.has(code)) return { refusal: new Refusal(422, doorWords.unreadable), status: 422 }
  if (statusCode === 413) return { refusal: new Refusal(413, doorWords.large), status: 413 }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { refusal: new Refusal(422, doorWords.unreadable), status: statusCode }
  const number = randomBytes(4).toString('hex')
  return { refusal: new Refusal(503, doorWords.bug, { number }), status: 500, bug: { number, error } }
}
