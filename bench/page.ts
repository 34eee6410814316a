/** Three pages under load, each beside a bare endpoint that reads the same rows in the same transaction. */
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { sessionCookie } from '../src/kit/door/open.ts'
import { openHouse } from '../src/main/house.ts'
import { makeCity, openSessions, settingsOf, tokenOf, withOwner } from './house.ts'
import { processorMs, processorMsBelow, serveFolder, temporaryFolder } from './program.ts'
import { quantile, type Bench } from './report.ts'

const connections = 20
const seconds = { warm: 3, measured: 10, slices: 5 }
/** At least this share of the bare endpoint's requests. */
const aim = 0.5

type Load = { readonly per_second: number; readonly p50_ms: number; readonly p99_ms: number; readonly server_ms: number; readonly database_ms: number }

export const page: Bench = async (say) => {
  const folder = temporaryFolder()
  try {
    say('a city of 100,000 persons and 20,000 applications …')
    await makeCity(folder.path, async (owner) => {
      await owner.query(readFileSync('bench/city.sql', 'utf8'))
      await openSessions(owner)
    })
    const program = await serveFolder(folder.path)
    const house = await openHouse(settingsOf(folder.path))
    const port = Number(new URL(program.base).port) + 1
    const bare = fork(join(import.meta.dirname, 'bare.js'), {
      env: { ...process.env, BARE_URL: house.cluster?.url('tongxing') ?? '', BARE_PORT: String(port) },
    })
    await new Promise((resolve) => bare.once('message', resolve))
    try {
      const { officer, cases } = await withOwner(house, async (owner) => {
        const found = await owner.query<{ id: number }>(
          `select id from application where division like '140107%' and person_id is not null and state <> 'draft' order by id limit 100`,
        )
        const { rows } = await owner.query<{ id: number }>(`select id from account where login = 'officer.140107'`)
        return { officer: rows[0]?.id ?? 0, cases: found.rows.map(({ id }) => id) }
      })
      const database = program.postgres() ?? 0
      const cookie = `${sessionCookie}=${tokenOf(officer)}`
      const pages = {
        results: { ours: ['/taiyuan/results'], bare: ['/results'] },
        queue: { ours: ['/taiyuan/queue'], bare: ['/queue'] },
        case: { ours: cases.map((id) => `/taiyuan/cases/${id}`), bare: cases.map((id) => `/case/${id}`) },
      }
      const figures: Record<string, { program: Load; bare: Load; ratio: number }> = {}
      for (const [name, { ours, bare: theirs }] of Object.entries(pages)) {
        const signed = name === 'results' ? '' : cookie
        const [mine, plain] = await loadInTurns([
          { base: program.base, paths: ours, cookie: signed, pid: program.pid() ?? 0, database },
          { base: `http://127.0.0.1:${port}`, paths: theirs, cookie: signed, pid: bare.pid ?? 0, database },
        ])
        const ratio = mine.per_second / plain.per_second
        figures[name] = { program: mine, bare: plain, ratio: Math.round(ratio * 100) / 100 }
        say(`${name}: ${line(mine)}; bare: ${line(plain)}; ratio ${(ratio * 100).toFixed(0)} % (aim: at least ${aim * 100} %)`)
      }
      return { figures: { connections, seconds: seconds.measured, pages: figures }, holds: Object.values(figures).every(({ ratio }) => ratio >= aim) }
    } finally {
      bare.kill()
      await house.close()
      await program.stop()
    }
  } finally {
    folder.remove()
  }
}

const line = ({ per_second, p50_ms, p99_ms, server_ms, database_ms }: Load): string =>
  `${per_second}/s, p50 ${p50_ms} ms, p99 ${p99_ms} ms (processor a request: ${server_ms} ms in the server, ${database_ms} ms in the database)`

type Side = { readonly base: string; readonly paths: readonly string[]; readonly cookie: string; readonly pid: number; readonly database: number }

/** Loads two sides by turns in short slices, so that whatever else the machine does meets both. */
async function loadInTurns(sides: readonly [Side, Side]): Promise<[Load, Load]> {
  for (const side of sides) await load(side, seconds.warm)
  const slices: [Load[], Load[]] = [[], []]
  for (let n = 0; n < seconds.slices; n += 1) for (const i of [0, 1] as const) slices[i].push(await load(sides[i], seconds.measured / seconds.slices))
  return [together(slices[0]), together(slices[1])]
}

const mean = (numbers: readonly number[]): number => Math.round((10 * numbers.reduce((sum, n) => sum + n, 0)) / numbers.length) / 10
const together = (slices: readonly Load[]): Load => ({
  per_second: mean(slices.map((slice) => slice.per_second)),
  p50_ms: quantile(
    slices.map((slice) => slice.p50_ms),
    0.5,
  ),
  p99_ms: Math.max(...slices.map((slice) => slice.p99_ms)),
  server_ms: mean(slices.map((slice) => slice.server_ms)),
  database_ms: mean(slices.map((slice) => slice.database_ms)),
})

/** Loads addresses one after the other. Throws when any answer was not a page. */
async function load({ base, paths, cookie, pid, database }: Side, duration: number): Promise<Load> {
  const headers = { 'accept-language': 'zh-CN', ...(cookie ? { cookie } : {}) }
  const before = [processorMs(pid), processorMsBelow(database)] as const
  const { requests, latency, non2xx, errors } = await autocannon({ url: base, connections, duration, requests: paths.map((path) => ({ path, headers })) })
  if (non2xx > 0 || errors > 0) throw new Error(`${base}${paths[0]}: ${non2xx} answers were no page, ${errors} connections failed`)
  const [server_ms, database_ms] = [(processorMs(pid) - before[0]) / requests.total, (processorMsBelow(database) - before[1]) / requests.total]
  return { per_second: requests.average, p50_ms: latency.p50, p99_ms: latency.p99, server_ms, database_ms }
}
