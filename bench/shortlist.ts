/** Shortlists through HTTP: persons for a vacancy, vacancies for a person, and both right after an edit. `--count` is how many profiles; one vacancy to fifty. */
import { readFileSync } from 'node:fs'
import { sessionCookie } from '../src/kit/door/open.ts'
import { openHouse } from '../src/main/house.ts'
import { makeCity, settingsOf, tokenOf, withOwner } from './house.ts'
import { serveFolder, temporaryFolder, type Program } from './program.ts'
import { quantile, type Bench } from './report.ts'
import { fillMarket } from './shortlist/fill.ts'

const at = process.argv.indexOf('--count')
const persons = at > 0 ? Number(process.argv[at + 1]) : 5_000
const vacancies = Math.max(100, Math.round(persons / 50))
/** at most, for 95 of 100 pages, in milliseconds */
const aim = 500
const rounds = 60

type Crew = { readonly city: number; readonly district: number; readonly people: readonly number[] }

export const shortlist: Bench = async (say) => {
  const folder = temporaryFolder()
  try {
    say(`${persons} profiles, ${vacancies} vacancies …`)
    await makeCity(folder.path, (owner) => fillMarket(owner, persons, vacancies))
    const house = await openHouse(settingsOf(folder.path))
    const crew = await withOwner(house, async (owner): Promise<Crew> => {
      const one = async (role: string) =>
        (await owner.query<{ id: number }>('select min(account_id) as id from role_grant where role = $1', [role])).rows[0]?.id ?? 0
      const { rows } = await owner.query<{ id: number }>('select id from person order by id * 7919 % 10007 limit 200')
      return { city: await one('city_officer'), district: await one('district_officer'), people: rows.map(({ id }) => id) }
    })
    await house.close()
    const program = await serveFolder(folder.path)
    try {
      return await measure(say, program, crew)
    } finally {
      await program.stop()
    }
  } finally {
    folder.remove()
  }
}

async function measure(say: (line: string) => void, { base, pid }: Pick<Program, 'base' | 'pid'>, { city, district, people }: Crew): ReturnType<Bench> {
  const ask = async (path: string, account: number, form?: Record<string, string>): Promise<{ ms: number; body: string }> => {
    const began = performance.now()
    const headers = { cookie: `${sessionCookie}=${tokenOf(account)}`, 'accept-language': 'zh-CN' }
    const sent = form ? { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' as const } : {}
    const answer = await fetch(`${base}/taiyuan${path}`, { headers, ...sent })
    const body = await answer.text()
    if (answer.status !== (form ? 303 : 200)) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 400)}`)
    return { ms: performance.now() - began, body }
  }
  const first = {
    city_ms: Math.round((await ask('/vacancies/1/persons', city)).ms),
    district_ms: Math.round((await ask('/vacancies/1/persons', district)).ms),
    jobs_ms: Math.round((await ask(`/persons/${people[0]}/work/jobs`, city)).ms),
  }
  const times: Record<string, number[]> = { persons_city: [], persons_district: [], jobs: [], persons_after_edit: [], jobs_after_edit: [] }
  let late = 0
  for (let n = 1; n <= rounds; n += 1) {
    const [vacancy, person] = [1 + ((n * 37) % vacancies), people[n % people.length]]
    times['persons_city']?.push((await ask(`/vacancies/${vacancy}/persons`, city)).ms)
    times['persons_district']?.push((await ask(`/vacancies/${vacancy}/persons`, district)).ms)
    const jobs = await ask(`/persons/${person}/work/jobs`, city)
    times['jobs']?.push(jobs.ms)
    const listed = /\/work\/jobs\/(\d+)"/.exec(jobs.body)?.[1]
    if (listed === undefined) continue
    // an edit that shuts a job to everybody, and the two pages that must know it
    await ask(`/vacancies/${listed}/move`, city, { move: 'withdraw' })
    const after = await ask(`/persons/${person}/work/jobs`, city)
    times['jobs_after_edit']?.push(after.ms)
    if (after.body.includes(`/work/jobs/${listed}"`)) late += 1
    await ask(`/vacancies/${listed}/move`, city, { move: 'reopen' })
    const found = await ask(`/vacancies/${listed}/persons`, city)
    times['persons_after_edit']?.push(found.ms)
  }
  const memory_mb = Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid()}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  const figures = Object.fromEntries(
    Object.entries(times).map(([kind, ms]) => {
      const [p50_ms, p95_ms] = [Math.round(quantile(ms, 0.5)), Math.round(quantile(ms, 0.95))]
      say(`${kind}: p50 ${p50_ms} ms, p95 ${p95_ms} ms (${ms.length})`)
      return [kind, { p50_ms, p95_ms }]
    }),
  )
  say(`first ones after a start: ${JSON.stringify(first)}; ${memory_mb} MB resident; ${late} lists that an edit had not reached`)
  return {
    figures: { persons, vacancies, rounds, first, memory_mb, late, ...figures },
    holds: late === 0 && Object.values(figures).every(({ p95_ms }) => p95_ms < aim),
  }
}
