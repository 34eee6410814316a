/** Three pages under load, each beside a bare endpoint that reads the same rows in the same transaction. */
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { sessionCookie } from '../src/kit/door/open.ts'
import { openHouse } from '../src/main/house.ts'
import { makeCity, openSessions, settingsOf, tokenOf, withOwner } from './house.ts'
import { serveFolder, temporaryFolder } from './program.ts'
import type { Bench } from './report.ts'

const connections = 20
const seconds = { warm: 4, measured: Number(process.env['BENCH_SECONDS'] ?? 10) }
/** At least this share of the bare endpoint's requests. */
const aim = 0.5

type Load = { readonly per_second: number; readonly p50_ms: number; readonly p99_ms: number }

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
      const cookie = `${sessionCookie}=${tokenOf(officer)}`
      const pages = {
        results: { ours: ['/taiyuan/results'], bare: ['/results'] },
        queue: { ours: ['/taiyuan/queue'], bare: ['/queue'] },
        case: { ours: cases.map((id) => `/taiyuan/cases/${id}`), bare: cases.map((id) => `/case/${id}`) },
      }
      const figures: Record<string, { program: Load; bare: Load; ratio: number }> = {}
      for (const [name, { ours, bare: theirs }] of Object.entries(pages)) {
        const signed = name === 'results' ? '' : cookie
        const [mine, plain] = [await load(program.base, ours, signed), await load(`http://127.0.0.1:${port}`, theirs, signed)]
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

const line = ({ per_second, p50_ms, p99_ms }: Load): string => `${per_second}/s, p50 ${p50_ms} ms, p99 ${p99_ms} ms`

/** Loads addresses in turn. Throws when any answer was not a page. */
async function load(base: string, paths: readonly string[], cookie: string): Promise<Load> {
  const run = (duration: number) =>
    autocannon({
      url: base,
      connections,
      duration,
      requests: paths.map((path) => ({ path, headers: { 'accept-language': 'zh-CN', ...(cookie ? { cookie } : {}) } })),
    })
  await run(seconds.warm)
  const { requests, latency, non2xx, errors } = await run(seconds.measured)
  if (non2xx > 0 || errors > 0) throw new Error(`${base}${paths[0]}: ${non2xx} answers were no page, ${errors} connections failed`)
  return { per_second: Math.round(requests.average), p50_ms: latency.p50, p99_ms: latency.p99 }
}
