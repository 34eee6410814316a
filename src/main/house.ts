/** Opens what every verb that touches the database needs: the database (started here, or another's), keys, files, calendar. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { parse } from 'yaml'
import type { Act, City, Tools } from '../kit/act.ts'
import { calendarWith, type Overrides } from '../kit/calendar.ts'
import { cipherOf } from '../kit/cipher.ts'
import { attachCluster } from '../kit/cluster/attach.ts'
import { keepRunning } from '../kit/cluster/keep.ts'
import { startCluster, type Cluster } from '../kit/cluster/start.ts'
import { dayOf } from '../kit/day.ts'
import { inTransaction, openDb, type Db } from '../kit/db.ts'
import { fileStore } from '../kit/files.ts'
import type { OnBehalf } from '../kit/labour.ts'
import { connected, migrate } from '../kit/migrate.ts'
import { areaOf } from '../kit/role.ts'
import { s3Shelf } from '../kit/s3-shelf.ts'
import type { Settings } from '../kit/settings.ts'
import { folderShelf } from '../kit/shelf.ts'
import { signerOf } from '../kit/signer.ts'
import { waysOf } from '../kit/ways/open.ts'
import { cities } from '../features/accounts/store.ts'

export type House = {
  readonly db: Db
  readonly ownerUrl: string | undefined
  readonly tools: Tools
  /** the embedded server, when there is one */
  readonly cluster: Cluster | undefined
  readonly close: () => Promise<void>
}
type Opening = {
  readonly say?: (line: string) => void
  /** the house is served from here: the embedded server must be ours, and is started again when it dies */
  readonly serving?: true
}

const database = 'tongxing'

/**
 * Opens the house. Migrates an embedded database by itself; another's is migrated by `tongxing migrate` alone. An
 * embedded database that a serving program is running is used as it is. Throws with one clear sentence.
 */
export async function openHouse(settings: Settings, { say = () => undefined, serving }: Opening = {}): Promise<House> {
  mkdirSync(settings.DATA_DIR, { recursive: true })
  const embedded = settings.DATABASE_URL ? undefined : await openEmbedded(settings, say, serving)
  const cluster = embedded?.cluster
  const url = settings.DATABASE_URL ?? cluster?.url(database) ?? ''
  if (settings.DATABASE_URL) await (await connected(url, 'DATABASE_URL')).end()
  const db = openDb(url, { fault: () => undefined })
  return {
    db,
    ownerUrl: settings.DATABASE_OWNER_URL ?? cluster?.ownerUrl(database),
    tools: makeTools(settings),
    cluster,
    close: async () => {
      await db.destroy()
      await embedded?.stop()
    },
  }
}

async function openEmbedded(settings: Settings, say: (line: string) => void, serving?: true): Promise<{ cluster: Cluster; stop: () => Promise<void> }> {
  const running = serving ? undefined : await attachCluster(settings.DATA_DIR)
  if (running) return { cluster: running, stop: running.stop }
  const cluster = await startCluster(settings.DATA_DIR)
  if (cluster.place.movedFrom) say(`The database’s user cannot pass ${cluster.place.movedFrom}; its files lie in ${cluster.place.data} instead.`)
  try {
    const owner = new Client({ connectionString: cluster.ownerUrl('postgres') })
    await owner.connect()
    const { rowCount } = await owner.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await owner.query(`create database ${database}`)
    await owner.end()
    const applied = await migrate(cluster.ownerUrl(database), 'migrations')
    if (applied.length > 0) say(`migrated: ${applied.length} step(s)`)
    return { cluster, stop: serving ? keepRunning(cluster, () => startCluster(settings.DATA_DIR), console.error).stop : cluster.stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

function makeTools(settings: Settings): Tools {
  const cipher = cipherOf(join(settings.DATA_DIR, 'keys.json'))
  const shelf = settings.FILES_URL
    ? s3Shelf({
        url: settings.FILES_URL,
        endpoint: settings.S3_ENDPOINT ?? '',
        accessKey: settings.S3_ACCESS_KEY ?? '',
        secretKey: settings.S3_SECRET_KEY ?? '',
        region: settings.S3_REGION,
      })
    : folderShelf(join(settings.DATA_DIR, 'files'))
  return {
    cipher,
    files: fileStore(shelf, cipher),
    calendar: calendarWith(readOverrides('data/calendars')),
    signer: signerOf(join(settings.DATA_DIR, 'signing.pem')),
    publicUrl: (settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`).replace(/\/+$/, ''),
    ways: waysOf(settings),
  }
}

/** All override files of a folder, taken together. */
export function readOverrides(folder: string): Overrides {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : []
  const all = files.map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Overrides)
  return { working: all.flatMap((o) => o.working ?? []), holidays: all.flatMap((o) => o.holidays ?? []), years: all.flatMap((o) => o.years ?? []) }
}

type CityRow = Awaited<ReturnType<typeof cities>>[number]
export const cityOfRow = (row: CityRow): City => ({
  slug: row.slug,
  division: row.division,
  schema: row.schema_name,
  name: { zh: row.name_zh, en: row.name_en },
  demonstration: row.demonstration,
  clock_ahead_seconds: row.clock_ahead_seconds,
})

/** The program itself acting in a city at a moment, in one transaction; `as`: for somebody, seeing what they see. */
export function asSystem<T>(house: Pick<House, 'db' | 'tools'>, city: City, now: Temporal.Instant, work: (act: Act) => Promise<T>, as?: OnBehalf): Promise<T> {
  const area = as?.area ?? areaOf(city.division)
  const account = as?.account ?? null
  const actor = { account, name: 'system', role: 'system', division: city.division, place: city.name, area, confirmed: true } as const
  return inTransaction(house.db, { schema: city.schema, area }, (db) => work({ db, now, today: dayOf(now), actor, city, tools: house.tools }))
}

/** The cities of this house. */
export const citiesOf = async (db: Db): Promise<City[]> => (await cities(db)).map(cityOfRow)
