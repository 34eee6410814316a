/**
 * Lists and searches in a city of many persons, with twenty officers: every answer through the door, as a page. Once each asks
 * the next as soon as the last is answered, and once each looks at what came for a second, as people do.
 */
import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { citizenCheck } from '../src/kit/identifiers.ts'
import { sessionCookie } from '../src/kit/door/open.ts'
import { openAccount } from '../src/features/accounts/acts.ts'
import { findMatches, openSource, writePersons } from '../src/features/persons/acts/records.ts'
import type { ListChoice } from '../src/features/persons/acts/list.ts'
import type { PersonRecord } from '../src/features/persons/record.ts'
import { asSystem, citiesOf, openHouse } from '../src/main/house.ts'
import { makeCity, openSessions, settingsOf, tokenOf, withOwner } from './house.ts'
import { serveFolder, temporaryFolder } from './program.ts'
import { quantile, seed, type Bench, type Say } from './report.ts'

const at = process.argv.indexOf('--count')
/** `--count 10000,100000,1000000`: one city after the other, and how the answers grow */
const counts = at > 0 ? (process.argv[at + 1] ?? '').split(',').map(Number) : [10_000]
const officers = 20
const rounds = 15
/** milliseconds between an answer and the next question; before it is counted, each officer asks once of every kind */
const paces = { at_once: 0, thinking: 1000 }
/** milliseconds, at most, for 95 of 100 */
const aims = { list: 300, name: 300, pinyin: 300, near: 300, digits: 300, file: 100, check: 100 }

let state = seed
/** A number below n, the same in every run. */
const below = (n: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * n)
}
const one = <T>(from: readonly T[]): T => from[below(from.length)] as T
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
]
const letters = [...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玲红梅建国文华志玉珍凤春海燕晓东小云龙鹏飞宇浩博雪琳佳欣怡梓涵子轩天昊']
const name = (): string => one(surnames) + one(letters) + (below(5) === 0 ? '' : one(letters))

function someone(n: number, townships: readonly string[]): PersonRecord {
  const first = `140199${1946 + (n % 60)}${String(1 + (Math.floor(n / 60) % 12)).padStart(2, '0')}${String(1 + (Math.floor(n / 720) % 28)).padStart(2, '0')}${String(Math.floor(n / 20_160) % 1000).padStart(3, '0')}`
  const employed = below(2) === 0
  return {
    name: name(),
    certificate_no: `${first}${citizenCheck(first)}${1 + below(7)}${1 + below(4)}`,
    certificate_valid_from: '2020-01-01',
    certificate_valid_to: `${2026 + below(8)}-0${1 + below(9)}-15`,
    phone: `139${String(below(100_000_000)).padStart(8, '0')}`,
    division: one(townships),
    village: `${one(letters)}${one(letters)}村`,
    employment_status: employed ? 'employed' : 'not_employed',
    employment_form: employed ? one(['farming', 'flexible', 'quota', 'individual']) : null,
  }
}

type Measured = { figures: Record<string, Record<string, { p50_ms: number; p95_ms: number }>>; holds: boolean }
export const lists: Bench = async (say) => {
  const by_count: Record<number, Measured['figures']> = {}
  let holds = true
  for (const count of counts) {
    const measured = await measureAt(say, count)
    by_count[count] = measured.figures
    holds &&= measured.holds
  }
  const [first, last] = [by_count[counts[0] ?? 0]?.['at_once'] ?? {}, by_count[counts.at(-1) ?? 0]?.['at_once'] ?? {}]
  const growth = Object.fromEntries(
    Object.keys(aims).flatMap((kind) => (last[kind] && first[kind] ? [[kind, Math.round((10 * last[kind].p50_ms) / first[kind].p50_ms) / 10]] : [])),
  )
  return { figures: { officers, by_count, ...(counts.length > 1 ? { p50_at_the_last_count_over_the_first: growth } : {}) }, holds }
}

async function measureAt(say: Say, count: number): Promise<Measured> {
  const folder = temporaryFolder()
  try {
    await makeCity(folder.path, () => Promise.resolve())
    const program = await serveFolder(folder.path)
    const house = await openHouse(settingsOf(folder.path))
    const [city] = await citiesOf(house.db)
    if (!city) throw new Error('no city')
    const act = <T>(work: Parameters<typeof asSystem<T>>[3]) => asSystem(house, city, Temporal.Now.instant(), work)
    const figures: Record<string, unknown> = {}
    try {
      const townships = await withOwner(house, async (owner) =>
        (await owner.query<{ code: string }>(`select code from division where level = 'township'`)).rows.map(({ code }) => code),
      )
      let began = performance.now()
      const source = await act((a) => openSource(a, { kind: 'import', told_on: '2026-03-01' }))
      for (let n = 0; n < count; n += 5000) {
        const records = Array.from({ length: Math.min(5000, count - n) }, (_, i) => ({ record: someone(n + i, townships) }))
        await act((a) => writePersons(a, records, source))
      }
      figures['written_per_second'] = Math.round((1000 * count) / (performance.now() - began))
      say(`${count} persons written, ${String(figures['written_per_second'])} a second`)
      const accounts: number[] = []
      for (let i = 0; i < officers; i += 1) {
        const division = i % 4 === 0 ? '140100' : one(['140105', '140107', '140181'])
        const opened = await act((a) =>
          openAccount(a, {
            login: `officer.${i}`,
            name: '经办',
            role: i % 4 === 0 ? 'city_officer' : 'district_officer',
            division,
            password: 'a password for benches',
          }),
        )
        accounts.push(opened.id)
      }
      await withOwner(house, async (owner) => {
        await openSessions(owner)
        await owner.query('vacuum analyze person, person_search, person_number')
      })
      const checks: number[] = []
      for (let i = 0; i < 60; i += 1) {
        const record = someone(below(count), townships)
        began = performance.now()
        await act((a) => findMatches(a, [record]))
        checks.push(performance.now() - began)
      }
      {
        const ids = await withOwner(house, async (owner) => (await owner.query<{ id: number }>('select id from person order by id')).rows.map(({ id }) => id))
        await measure(program.base, accounts, ids, 0, 1)
        let holds = said(say, figures, 'check', checks)
        for (const [pace, think] of Object.entries(paces)) {
          const load = loadavg()[0]
          say(`${pace} (load before: ${load}):`)
          const here: Record<string, unknown> = { think_ms: think, load_before: load }
          figures[pace] = here
          const times = await measure(program.base, accounts, ids, think, think > 0 ? 6 : rounds)
          for (const [kind, ms] of Object.entries(times)) holds = said(say, here, kind, ms) && holds
        }
        return { figures: figures as Measured['figures'], holds }
      }
    } finally {
      await house.close()
      await program.stop()
    }
  } finally {
    folder.remove()
  }
}

const kinds: Record<Exclude<keyof typeof aims, 'check' | 'file'>, () => ListChoice> = {
  list: () => ({ category: one(['visual', 'physical', 'speech']), grade: String(1 + below(4)), sort: one(['newest', 'name', 'expiry']) }),
  name: () => ({ q: name() }),
  pinyin: () => ({ q: one(['zhangwei', 'lina', 'wangxiuying', 'zwq', 'liu', 'chenyan']) }),
  near: () => ({ q: one(['zhangwie', 'wangxiuyin', '赵伟涛国', 'lixaoming']) }),
  digits: () => ({ q: String(1000 + below(9000)) }),
}

function said(say: Say, into: Record<string, unknown>, kind: string, ms: readonly number[]): boolean {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(quantile(ms, share)))
  into[kind] = { p50_ms: p50, p95_ms: p95, p99_ms: p99, asked: ms.length }
  const aim = aims[kind as keyof typeof aims]
  say(`${kind}: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms (aim: p95 under ${aim} ms)`)
  return (p95 ?? Infinity) < aim
}

/** Twenty officers at a pace. A search is posted and its page followed, as a browser does. */
async function measure(base: string, accounts: readonly number[], ids: readonly number[], think: number, most: number): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {}
  for (const kind of [...Object.keys(kinds), 'file']) {
    const ms: number[] = []
    await Promise.all(
      accounts.map(async (account, i) => {
        const headers = { cookie: `${sessionCookie}=${tokenOf(account)}`, 'accept-language': 'zh-CN' }
        // nobody begins at the same moment as nineteen others
        if (think > 0) await wait((think * i) / officers)
        for (let round = 0; round < most; round += 1) {
          if (think > 0 && round > 0) await wait(think)
          if (kind === 'file') {
            if (i % 4 !== 0) return
            ms.push(await timed(fetch(`${base}/taiyuan/persons/${one(ids)}`, { headers })))
            continue
          }
          const choice = kinds[kind as keyof typeof kinds]() as Record<string, string>
          const body = new URLSearchParams(choice)
          ms.push(await timed(fetch(`${base}/taiyuan/persons/list`, { method: 'POST', headers, body })))
        }
      }),
    )
    times[kind] = ms
  }
  return times
}

async function timed(asked: Promise<Response>): Promise<number> {
  const began = performance.now()
  const answer = await asked
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
  return performance.now() - began
}
