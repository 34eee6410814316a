/**
 * Officers at their desks, all at once: they read their queue, open a case, take one, move one, search. Once as people work, with a
 * pause before each act, and once each as soon as the last is answered. `--count 2000,20000,200000`: applications, five persons to each.
 */
import { loadavg } from 'node:os'
import { findableLater } from '../src/features/persons/acts/records.ts'
import { asSystem, citiesOf, openHouse } from '../src/main/house.ts'
import { fillCity } from './desk/city.ts'
import { kinds, nothingTold, workAs, type Kind } from './desk/officer.ts'
import { makeCity, settingsOf, withOwner } from './house.ts'
import { serveFolder, temporaryFolder } from './program.ts'
import { quantile, type Bench, type Say } from './report.ts'

const at = process.argv.indexOf('--count')
const counts = at > 0 ? (process.argv[at + 1] ?? '').split(',').map(Number) : [400, 4000]
const most = Math.max(...counts)
/** 300 at 200,000 applications, and as many in the smaller cities, so that only the city grows */
const officers = Math.max(12, Math.min(300, Math.round(most / 660)))
/** seconds, and milliseconds of pause before an act */
const paces = { at_work: { seconds: 60, from: 5000, to: 15_000 }, at_once: { seconds: 15, from: 0, to: 0 } }
type Pace = keyof typeof paces
/** at most, for 95 of 100 pages of officers at work, in milliseconds */
const aim = 300

type Figures = Record<Kind, { p50_ms: number; p95_ms: number; p99_ms: number; asked: number }> & {
  per_second: number
  conflicts: number
  unseen: number
  load: number
}

export const desk: Bench = async (say) => {
  const by_applications: Record<number, Record<Pace, Figures>> = {}
  for (const count of counts) by_applications[count] = await work(say, count)
  const [first, last] = [by_applications[counts[0] ?? 0], by_applications[counts.at(-1) ?? 0]]
  const growth = Object.fromEntries(kinds.map((kind) => [kind, Math.round((10 * (last?.at_work[kind].p50_ms ?? 0)) / (first?.at_work[kind].p50_ms || 1)) / 10]))
  const holds = Object.values(by_applications).every(
    ({ at_work, at_once }) => at_work.unseen + at_once.unseen === 0 && kinds.every((kind) => at_work[kind].p95_ms < aim),
  )
  return { figures: { officers, paces, by_applications, p50_at_the_last_count_over_the_first: growth }, holds }
}

async function work(say: Say, count: number): Promise<Record<Pace, Figures>> {
  const folder = temporaryFolder()
  try {
    say(`${count} applications, ${count * 5} persons, ${officers} officers …`)
    const began = performance.now()
    await makeCity(folder.path, (owner) => fillCity(owner, count, officers))
    const house = await openHouse(settingsOf(folder.path))
    const [city] = await citiesOf(house.db)
    if (!city) throw new Error('no city')
    while ((await asSystem(house, city, Temporal.Now.instant(), findableLater)) > 0);
    const crew = await withOwner(house, async (owner) => {
      // as in a city that has stood for a while
      await owner.query('vacuum analyze')
      const { rows } = await owner.query<{ id: number }>(`select id from account where login like 'desk.%' order by id`)
      return rows.map(({ id }) => id)
    })
    await house.close()
    say(`made in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    const program = await serveFolder(folder.path)
    try {
      return { at_work: await measure(say, program.base, crew, 'at_work'), at_once: await measure(say, program.base, crew, 'at_once') }
    } finally {
      await program.stop()
    }
  } finally {
    folder.remove()
  }
}

async function measure(say: Say, base: string, crew: readonly number[], pace: Pace): Promise<Figures> {
  const { seconds, from, to } = paces[pace]
  const told = nothingTold()
  const until = performance.now() + seconds * 1000
  const pause = (): number => from + Math.random() * (to - from)
  await Promise.all(crew.map((account, i) => workAs(base, account, i, until, pause, told)))
  const asked = Object.values(told.times).reduce((sum, times) => sum + times.length, 0)
  const per_second = Math.round((10 * asked) / seconds) / 10
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10
  const figures = kinds.map((kind) => {
    const times = told.times[kind]
    const [p50_ms = 0, p95_ms = 0, p99_ms = 0] = [0.5, 0.95, 0.99].map((share) => Math.round(quantile(times, share)))
    say(`${pace}, ${kind}: p50 ${p50_ms} ms, p95 ${p95_ms} ms, p99 ${p99_ms} ms (${times.length})`)
    return [kind, { p50_ms, p95_ms, p99_ms, asked: times.length }]
  })
  say(
    `${pace}: ${per_second} acts a second at load ${load}; ${told.conflicts} times a colleague was faster; ${told.unseen} acts that the next page did not show`,
  )
  return { ...(Object.fromEntries(figures) as Record<Kind, Figures[Kind]>), per_second, conflicts: told.conflicts, unseen: told.unseen, load }
}
