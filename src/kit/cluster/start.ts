/** A real PostgreSQL that the program starts itself, reached through a socket in its own data folder only. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { placeFor, type Place } from './place.ts'

export type Cluster = {
  /** for the program: its own role, not the owner */
  readonly url: (database: string) => string
  readonly ownerUrl: (database: string) => string
  readonly place: Place
  /** resolves with the exit code when the server ends, asked for or not */
  readonly ended: Promise<number | null>
  readonly pid: number
  readonly stop: () => Promise<void>
}

type Options = {
  /** what happened, for the person who waits */
  readonly say?: (line: string) => void
  /** lose data on a power cut: for tests only */
  readonly careless?: boolean
}

const roles = { owner: 'tongxing_owner', program: 'tongxing_program' }

/** Starts the cluster of a data folder, creating it at first. Throws when another process has it open or it does not come up in 20 s. */
export async function startCluster(dataDir: string, options: Options = {}): Promise<Cluster> {
  mkdirSync(dataDir, { recursive: true })
  const place = placeFor(dataDir)
  const fresh = !existsSync(join(place.data, 'PG_VERSION'))
  const passwords = readPasswords(join(dataDir, 'database.json'), fresh)
  if (fresh) initialise(place, passwords.owner)
  const socket = socketFolder(place)
  const deadline = Date.now() + 20_000
  for (;;) {
    const child = launch(place, socket, options)
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
    const answer = await Promise.race([ready(socket, passwords.owner, deadline), ended.then(() => 'ended' as const)])
    if (answer === 'ready') {
      if (fresh) await createProgramRole(socket, passwords)
      const url = (role: 'owner' | 'program') => (database: string) =>
        `postgres://${roles[role]}:${passwords[role]}@localhost/${database}?host=${encodeURIComponent(socket)}`
      const stop = async () => {
        child.kill('SIGINT')
        await ended
      }
      return { url: url('program'), ownerUrl: url('owner'), place, ended, pid: child.pid ?? 0, stop }
    }
    child.kill('SIGKILL')
    // after a crash the old server may need a moment to be gone (a zombie still holds its pid)
    if (Date.now() > deadline - 10_000) throw new Error(`PostgreSQL did not start; its log is ${join(place.data, 'server.log')}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

function initialise(place: Place, ownerPassword: string): void {
  mkdirSync(place.data, { recursive: true, mode: 0o700 })
  const passwordFile = join(place.data, '..', 'initdb-password')
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 })
  if (place.uid !== undefined) chownSync(passwordFile, place.uid, place.uid)
  try {
    // C.UTF-8, or pg_trgm finds no Chinese
    execFileSync(
      join(place.bin, 'initdb'),
      ['-D', place.data, '-E', 'UTF8', '--locale=C.UTF-8', '-U', roles.owner, '-A', 'scram-sha-256', '--pwfile', passwordFile, '--no-instructions'],
      { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', ...owner(place) },
    )
  } finally {
    rmSync(passwordFile)
  }
}

function launch(place: Place, socket: string, options: Options): ChildProcess {
  const careless = options.careless ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] : []
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${socket}`, '-c', 'unix_socket_permissions=0777']
  const more = ['-c', 'max_connections=60', '-c', 'shared_buffers=256MB', '-c', 'timezone=UTC', '-c', 'log_min_error_statement=panic', ...careless]
  const postgres = [join(place.bin, 'postgres'), '-D', place.data, ...settings, ...more]
  // a parent killed by SIGKILL must not leave the server running
  const ids = place.uid === undefined ? [] : ['--reuid', `${place.uid}`, '--regid', `${place.uid}`, '--clear-groups']
  const child = spawn('setpriv', ['--pdeathsig', 'INT', ...ids, '--', ...postgres], { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', detached: true })
  child.stderr?.on('data', (text: Buffer) => {
    try {
      appendFileSync(join(place.data, 'server.log'), text)
    } catch {
      // the folder is being removed: nothing left to tell
    }
  })
  child.on('error', () => undefined)
  return child
}

async function ready(socket: string, password: string, deadline: number): Promise<'ready'> {
  for (;;) {
    const client = new Client({ host: socket, user: roles.owner, password, database: 'postgres' })
    try {
      await client.connect()
      await client.end()
      return 'ready'
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
}

async function createProgramRole(socket: string, passwords: { owner: string; program: string }): Promise<void> {
  const client = new Client({ host: socket, user: roles.owner, password: passwords.owner, database: 'postgres' })
  await client.connect()
  await client.query(`create role ${roles.program} login password '${passwords.program}'`)
  await client.end()
}

function readPasswords(file: string, fresh: boolean): { owner: string; program: string } {
  if (existsSync(file) && !fresh) return JSON.parse(readFileSync(file, 'utf8')) as { owner: string; program: string }
  const passwords = { owner: randomBytes(24).toString('hex'), program: randomBytes(24).toString('hex') }
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 })
  chmodSync(file, 0o600)
  return passwords
}

/** A socket's path must be under 108 bytes; a deep data folder gets a short one in /tmp. */
function socketFolder(place: Place): string {
  if (Buffer.byteLength(join(place.data, '.s.PGSQL.5432.lock')) < 100) return place.data
  const short = join('/tmp', `tongxing-${Buffer.from(place.data).toString('base64url').slice(-16)}`)
  mkdirSync(short, { recursive: true, mode: 0o700 })
  if (place.uid !== undefined) chownSync(short, place.uid, place.uid)
  return short
}

const owner = (place: Place) => (place.uid === undefined ? {} : { uid: place.uid, gid: place.uid })
