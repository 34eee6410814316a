/** "Given a city …": a database of its own, the program on it, a clock that stands still, people of every role. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { Client } from 'pg'
import { createApp, effects, sources, type App } from '../src/app.ts'
import { calendarWith } from '../src/kit/calendar.ts'
import { cipherOf } from '../src/kit/cipher.ts'
import { openDb, type Db } from '../src/kit/db.ts'
import { sessionCookie } from '../src/kit/door/open.ts'
import { fileStore } from '../src/kit/files.ts'
import { yuan } from '../src/kit/money.ts'
import type { Act, City, Tools } from '../src/kit/act.ts'
import type { Role } from '../src/kit/role.ts'
import { folderShelf } from '../src/kit/shelf.ts'
import { signerOf } from '../src/kit/signer.ts'
import { openAccount, openSession } from '../src/features/accounts/acts.ts'
import { appropriate } from '../src/features/funds/acts.ts'
import { programmes, publishPlan } from '../src/features/programmes/acts.ts'
import { asSystem, citiesOf } from '../src/main/house.ts'
import { makeTemplate, type TemplateUrls } from './template.ts'

export { effects, sources }
export type Person = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>
  readonly post: (path: string, fields?: Record<string, string | string[]>, headers?: Record<string, string>) => Promise<LightMyRequestResponse>
  readonly upload: (path: string, field: string, name: string, bytes: Buffer) => Promise<LightMyRequestResponse>
  readonly cookie: string
  readonly account: number
}
export type GivenCity = {
  readonly app: App
  readonly db: Db
  readonly ownerUrl: string
  readonly url: string
  readonly dataDir: string
  readonly tools: Tools
  readonly city: City
  readonly log: string[]
  readonly clock: { now: Temporal.Instant }
  /** does something as the program itself */
  readonly asProgram: <T>(work: (act: Act) => Promise<T>) => Promise<T>
  /** somebody with a role at a division, signed in */
  readonly somebody: (role: Role, division: string, name?: string) => Promise<Person>
  readonly nobody: Person
  /** moves the clock to nine o'clock of a day and lets what is due fall due */
  readonly on: (day: string) => Promise<void>
  readonly close: () => Promise<void>
}

let own: Awaited<ReturnType<typeof makeTemplate>> | undefined
let count = 0

async function urls(): Promise<TemplateUrls> {
  const given = process.env['TEST_CLUSTER']
  if (given) return JSON.parse(given) as TemplateUrls
  own ??= await makeTemplate()
  return own.urls
}

/** A city of Taiyuan under both plans, on Monday 2 March 2026 at nine, with money in its purses. */
export async function givenCity(): Promise<GivenCity> {
  const cluster = await urls()
  const name = `t${process.pid}_${(count += 1)}`
  const owner = new Client({ connectionString: cluster.owner.replace('DATABASE', 'postgres') })
  await owner.connect()
  await owner.query(`create database ${name} template template_city`)
  const url = cluster.program.replace('DATABASE', name)
  const db = openDb(url, { max: 8 })
  const dataDir = mkdtempSync(join(tmpdir(), 'tongxing-'))
  const cipher = cipherOf(join(dataDir, 'keys.json'))
  const tools = {
    cipher,
    files: fileStore(folderShelf(join(dataDir, 'files')), cipher),
    calendar: calendarWith(),
    signer: signerOf(join(dataDir, 'signing.pem')),
    publicUrl: 'https://tongxing.example',
  }
  const clock = { now: Temporal.Instant.from('2026-03-02T09:00:00+08:00') }
  const log: string[] = []
  const settings = { PUBLIC_URL: undefined, TRUST_PROXY: undefined, METRICS_PUBLIC: false, LOG_LEVEL: 'info' as const }
  const app = await createApp({ db, tools, settings, clock: () => clock.now, logTo: { write: (line) => note(log, line) } })
  const [city] = await citiesOf(db)
  if (!city) throw new Error('the template has no city')
  const asProgram: GivenCity['asProgram'] = (work) => asSystem({ db, tools }, city, clock.now, work)
  await asProgram(prepare)
  const tick = async () => {
    for (const work of app.daily) await asProgram(work)
    for (const labour of app.labours) await labour((work, as) => asSystem({ db, tools }, city, clock.now, work, as))
  }
  return {
    app,
    db,
    url,
    ownerUrl: cluster.owner.replace('DATABASE', name),
    dataDir,
    tools,
    city,
    log,
    clock,
    asProgram,
    nobody: personOf(app, '', 0),
    somebody: async (role, division, as = role) => {
      const login = `${role}.${division}.${(count += 1)}`
      const { account, token } = await asProgram(async (act) => {
        const { id } = await openAccount(act, { login, name: as, role, division, password: 'a password for tests' })
        return { account: id, token: await openSession(act, id, 'test') }
      })
      return personOf(app, `${sessionCookie}=${token}`, account)
    },
    on: async (day) => {
      clock.now = Temporal.Instant.from(`${day}T09:00:00+08:00`)
      await tick()
    },
    close: async () => {
      await app.server.close()
      await db.destroy()
      await owner.query(`drop database ${name} with (force)`)
      await owner.end()
      rmSync(dataDir, { recursive: true, force: true })
      await own?.stop()
      own = undefined
    },
  }
}

/** Keeps the log; a bug is shown where the test runs. */
function note(log: string[], line: string): void {
  log.push(line)
  if (line.includes('"level":50')) process.stderr.write(line.slice(0, 1500))
}

async function prepare(act: Act): Promise<void> {
  for (const plan of ['taiyuan-double-hundred', 'taiyuan-continuing']) {
    const file = `plans/${plan}/plan.yaml`
    const result = await publishPlan(act, readFileSync(file, 'utf8'), file)
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  }
  const [programme] = await programmes(act)
  if (!programme) throw new Error('no programme')
  await appropriate(act, programme.plan, { purse: 'city_project', division: '140100', amount_fen: yuan(200_000), says: '拨款' })
  await appropriate(act, programme.plan, { purse: 'district_purse', division: '140107', amount_fen: yuan(100_000), says: '拨款' })
}

function personOf(app: App, cookie: string, account: number): Person {
  const inject = (method: 'GET' | 'POST', path: string, headers: Record<string, string>, payload?: string | Buffer) =>
    app.server.inject({
      method,
      url: path,
      headers: { ...(cookie ? { cookie } : {}), 'accept-language': 'en', ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  return {
    cookie,
    account,
    get: (path, headers = {}) => inject('GET', path, headers),
    post: (path, fields = {}, headers = {}) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))),
      )
      return inject('POST', path, { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body.toString())
    },
    upload: (path, field, name, bytes) => {
      const edge = 'edge-of-a-part'
      const head = `--${edge}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
      return inject(
        'POST',
        path,
        { 'content-type': `multipart/form-data; boundary=${edge}` },
        Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
      )
    },
  }
}
