/** A real PostgreSQL that the program starts itself, reached through a socket in its own data folder only. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Hindrance } from '../hindrance.ts'
import { asOwner, passwordsOf, pidIn, roles, socketOf, urlOf, type Passwords } from './access.ts'
import { attachCluster } from './attach.ts'
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

/** How long a server may take to come up, the one before it to be gone, and a dead one to be believed dead. */
const patience = { up_ms: 20_000, gone_ms: 3_000, zombie_ms: 5_000 }

/** Starts the cluster of a data folder, creating it at first. A hindrance when another process has it open or it does not come up in 20 s. */
export async function startCluster(dataDir: string, options: Options = {}): Promise<Cluster> {
  mkdirSync(dataDir, { recursive: true })
  await mustBeFree(dataDir)
  const place = placeFor(dataDir)
  const fresh = !existsSync(join(place.data, 'PG_VERSION'))
  const passwords = passwordsOf(dataDir, fresh)
  if (fresh) initialise(place, passwords.owner)
  const socket = socketOf(place)
  const began = Date.now()
  for (;;) {
    const child = launch(place, socket, options)
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
    const answer = await Promise.race([ready(child, place, socket, passwords, began + patience.up_ms), ended.then(() => 'ended' as const)])
    if (answer === 'ready') {
      if (fresh) await asOwner(socket, passwords, (client) => client.query(`create role ${roles.program} login password '${passwords.program}'`))
      const stop = async () => {
        child.kill('SIGINT')
        await ended
      }
      return { url: urlOf(socket, passwords, 'program'), ownerUrl: urlOf(socket, passwords, 'owner'), place, ended, pid: child.pid ?? 0, stop }
    }
    child.kill('SIGKILL')
    // after a crash the old server may need a moment to be gone
    if (Date.now() > began + patience.up_ms / 2) throw new Hindrance(`PostgreSQL did not start; its log is ${join(place.data, 'server.log')}`)
    if (Date.now() > began + patience.zombie_ms) forgetZombie(place)
    await wait(200)
  }
}

/** A server that answers belongs to somebody else, unless it is just going: its program was killed a moment ago. */
async function mustBeFree(dataDir: string): Promise<void> {
  const began = Date.now()
  while (await attachCluster(dataDir)) {
    if (Date.now() > began + patience.gone_ms) throw new Hindrance(`${dataDir} is in use: another Tongxing is running on it. Stop that one, or set DATA_DIR.`)
    await wait(100)
  }
}

/** A dead server that nobody reaped keeps its process number, and PostgreSQL believes it alive for ever. */
function forgetZombie(place: Place): void {
  const pid = pidIn(place)
  const stat = `/proc/${pid}/stat`
  if (pid !== undefined && existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8'))) rmSync(join(place.data, 'postmaster.pid'))
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
  // nothing turns any more in a disk: a page from anywhere costs about what the next one does
  const sizes = ['-c', 'max_connections=60', '-c', 'shared_buffers=256MB', '-c', 'random_page_cost=1.1']
  const more = ['-c', 'timezone=UTC', '-c', 'log_min_error_statement=panic', ...careless]
  const postgres = [join(place.bin, 'postgres'), '-D', place.data, ...settings, ...sizes, ...more]
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

async function ready(child: ChildProcess, place: Place, socket: string, passwords: Passwords, deadline: number): Promise<'ready' | 'late'> {
  while (Date.now() < deadline) {
    const answers = pidIn(place) === child.pid && (await asOwner(socket, passwords, (client) => client.query('select 1')).catch(() => undefined))
    if (answers) return 'ready'
    await wait(25)
  }
  return 'late'
}

const owner = (place: Place) => (place.uid === undefined ? {} : { uid: place.uid, gid: place.uid })
