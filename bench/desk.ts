/** Officers at work, all at once: they read their queue, open a case, take one, move one, search. `--count` is how many applications; five persons to each. */
import { Agent, request } from 'node:http'
import { sessionCookie } from '../src/kit/door/open.ts'
import { findableLater } from '../src/features/persons/acts/records.ts'
import { asSystem, citiesOf, openHouse } from '../src/main/house.ts'
import { fillCity } from './desk/city.ts'
import { makeCity, settingsOf, tokenOf, withOwner } from './house.ts'
import { serveFolder, temporaryFolder } from './program.ts'
import { quantile, type Bench, type Say } from './report.ts'

const at = process.argv.indexOf('--count')
const applications = at > 0 ? Number(process.argv[at + 1]) : 4_000
/** 300 at 200,000 applications */
const officers = Math.max(12, Math.min(300, Math.round(applications / 660)))
const seconds = 15
/** at most, for 95 of 100 pages, in milliseconds */
const aim = 300

export const desk: Bench = async (say) => {
  const figures: Record<string, object> = {}
  for (const count of [Math.max(400, Math.round(applications / 100)), applications]) figures[count] = await work(say, count)
  const last = figures[applications] as { queue: { p95_ms: number }; shows_at_once: boolean }
  return { figures: { officers, seconds, by_applications: figures }, holds: last.shows_at_once && last.queue.p95_ms < aim }
}

async function work(say: Say, count: number): Promise<object> {
  const folder = temporaryFolder()
  try {
    say(`${count} applications, ${count * 5} persons, ${officers} officers …`)
    await makeCity(folder.path, (owner) => fillCity(owner, count, officers))
    const house = await openHouse(settingsOf(folder.path))
    const [city] = await citiesOf(house.db)
    if (!city) throw new Error('no city')
    while ((await asSystem(house, city, Temporal.Now.instant(), findableLater)) > 0);
    const crew = await withOwner(house, async (owner) => {
      const { rows } = await owner.query<{ id: number; division: string }>(
        `select a.id, g.division from account a join role_grant g on g.account_id = a.id where a.login like 'desk.%' order by a.id`,
      )
      return rows
    })
    await house.close()
    const program = await serveFolder(folder.path)
    try {
      return await measure(say, program.base, crew)
    } finally {
      await program.stop()
    }
  } finally {
    folder.remove()
  }
}

type Answer = { readonly status: number; readonly body: string; readonly ms: number }
const agent = new Agent({ keepAlive: true, maxSockets: 400 })
function ask(base: string, path: string, account: number, form?: Record<string, string>): Promise<Answer> {
  const began = performance.now()
  const body = form && new URLSearchParams(form).toString()
  const headers = {
    cookie: `${sessionCookie}=${tokenOf(account)}`,
    'accept-language': 'zh-CN',
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  return new Promise((resolve, reject) => {
    const out = request(`${base}/taiyuan${path}`, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString(), ms: performance.now() - began }))
    })
    out.on('error', reject)
    out.end(body)
  })
}

/** Each officer asks the next as soon as the last is answered. Of a move that a colleague was faster with, one is told (409): that is an answer too. */
async function measure(say: Say, base: string, crew: readonly { id: number }[]): Promise<object> {
  const times: Record<string, number[]> = { queue: [], case: [], take: [], move: [], search: [] }
  const told = { conflicts: 0, unseen: 0 }
  const until = performance.now() + seconds * 1000
  const put = (kind: string, answer: Answer, allowed: readonly number[]) => {
    if (!allowed.includes(answer.status)) throw new Error(`${kind} answered ${answer.status}: ${answer.body.slice(0, 300)}`)
    if (answer.status === 409) told.conflicts += 1
    times[kind]?.push(answer.ms)
  }
  await Promise.all(
    crew.map(async ({ id: account }, i) => {
      for (let round = i; performance.now() < until; round += 1) {
        const queue = await ask(base, round % 3 === 0 ? '/queue' : '/desk/cases?holder=nobody', account)
        put('queue', queue, [200])
        const cases = [...queue.body.matchAll(/\/taiyuan\/cases\/(\d+)"/g)].map((found) => found[1])
        const one = cases[(round * 7) % Math.max(1, cases.length)]
        if (one === undefined) continue
        const page = await ask(base, `/cases/${one}`, account)
        put('case', page, [200])
        if (round % 4 === 0) {
          const taken = await ask(base, `/cases/${one}/take`, account, {})
          put('take', taken, [303, 409])
          if (taken.status === 303 && !(await ask(base, `/cases/${one}`, account)).body.includes('在您手上')) told.unseen += 1
        }
        const move = /\/cases\/\d+\/(accept|pass)"/.exec(page.body)?.[1]
        const seen = /name="seen" value="([^"]+)"/.exec(page.body)?.[1]
        if (round % 5 === 0 && move && seen) put('move', await ask(base, `/cases/${one}/${move}`, account, { seen }), [303, 409])
        if (round % 6 === 0) put('search', await ask(base, '/persons/list', account, { q: ['赵小满', '钱大', 'zhaoxiao'][round % 3] ?? '' }), [303])
      }
    }),
  )
  const all = Object.values(times).flat()
  const figures = Object.fromEntries(
    Object.entries(times).map(([kind, ms]) => {
      const [p50_ms = 0, p95_ms = 0, p99_ms = 0] = [0.5, 0.95, 0.99].map((share) => Math.round(quantile(ms, share)))
      say(`${kind}: p50 ${p50_ms} ms, p95 ${p95_ms} ms, p99 ${p99_ms} ms (${ms.length})`)
      return [kind, { p50_ms, p95_ms, p99_ms, asked: ms.length }]
    }),
  )
  const per_second = Math.round((10 * all.length) / seconds) / 10
  say(`${per_second} acts a second; ${told.conflicts} times a colleague was faster; ${told.unseen} acts that the next page did not show`)
  return { ...figures, per_second, conflicts: told.conflicts, shows_at_once: told.unseen === 0 }
}
