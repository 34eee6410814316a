/** How a cluster is reached: through a socket in its own folder, as its owner or as the program. */
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Place } from './place.ts'

export const roles = { owner: 'tongxing_owner', program: 'tongxing_program' }
export type Passwords = { readonly owner: string; readonly program: string }

/** The passwords of a data folder's cluster; made anew for a fresh one. */
export function passwordsOf(dataDir: string, fresh: boolean): Passwords {
  const file = join(dataDir, 'database.json')
  if (existsSync(file) && !fresh) return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  const passwords = { owner: randomBytes(24).toString('hex'), program: randomBytes(24).toString('hex') }
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 })
  chmodSync(file, 0o600)
  return passwords
}

/** Where a cluster's socket lies. Its path must be under 108 bytes; a deep data folder gets a short one in /tmp. */
export function socketOf(place: Place): string {
  if (Buffer.byteLength(join(place.data, '.s.PGSQL.5432.lock')) < 100) return place.data
  const short = join('/tmp', `tongxing-${Buffer.from(place.data).toString('base64url').slice(-16)}`)
  mkdirSync(short, { recursive: true, mode: 0o700 })
  if (place.uid !== undefined) chownSync(short, place.uid, place.uid)
  return short
}

/** The address of a database for a role. */
export const urlOf = (socket: string, passwords: Passwords, role: 'owner' | 'program') => (database: string) =>
  `postgres://${roles[role]}:${passwords[role]}@localhost/${database}?host=${encodeURIComponent(socket)}`

/** Connects as the owner and runs work. Rejects when nobody answers. */
export async function asOwner<T>(socket: string, passwords: Passwords, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ host: socket, user: roles.owner, password: passwords.owner, database: 'postgres' })
  // a server that goes away between two queries is told by the next query
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The process that holds a cluster's folder, by its own file; undefined when there is none. */
export function pidIn(place: Place): number | undefined {
  try {
    return Number(readFileSync(join(place.data, 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}
