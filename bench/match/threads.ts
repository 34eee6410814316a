/** Lists and prices for a whole province on several threads. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { roomForMap, type Opened } from '../../src/match/map.ts'
import { integers } from '../../src/match/pack/columns.ts'
import { joinCandidates, type Candidates, type Found } from '../../src/match/price/candidates.ts'
import { lacksOf, raise, roomForRegrets, usualPricing, type Pricing } from '../../src/match/price/price.ts'
import type { Province } from './province.ts'
import type { Shared, Task } from './worker.ts'

export type Matched = {
  readonly candidates: Candidates
  readonly prices: Int32Array
  readonly kept: Int32Array
  readonly opened: Opened
  readonly seconds: Record<string, number>
}

export async function matchProvince(
  { vacancies, persons, taste }: Province,
  threads: number,
  width: number,
  pricing: Pricing = usualPricing,
): Promise<Matched> {
  const count = persons.count
  const common = {
    vacancies,
    persons,
    taste,
    width,
    front: pricing.front,
    kept: integers(count * width),
    bar: integers(count),
    lacks: integers(vacancies.count),
    prices: integers(vacancies.count),
    next: integers(1),
  }
  const own = Array.from({ length: threads }, () => ({
    opened: roomForMap(),
    shown: integers(vacancies.count),
    regrets: roomForRegrets(vacancies.openings, pricing.wanted),
  }))
  const workers = own.map((each) => new Worker(join(import.meta.dirname, 'worker.js'), { workerData: { ...common, ...each } satisfies Shared }))
  const seconds: Record<string, number> = {}
  const ask = async (name: string, task: Task): Promise<Found[]> => {
    const began = performance.now()
    Atomics.store(common.next, 0, 0)
    const answers = await Promise.all(
      workers.map(
        (worker) =>
          new Promise<Found[] | undefined>((resolve, reject) => {
            worker.once('message', resolve)
            worker.once('error', reject)
            worker.postMessage(task, [])
          }),
      ),
    )
    for (const worker of workers) worker.removeAllListeners('error')
    seconds[name] = (seconds[name] ?? 0) + (performance.now() - began) / 1000
    return answers.flatMap((answer) => answer ?? [])
  }
  const together = (found: readonly Found[]): Candidates => {
    const began = performance.now()
    const joined = joinCandidates(count, width, common.kept, found)
    seconds['join'] = (seconds['join'] ?? 0) + (performance.now() - began) / 1000
    return joined
  }
  const lack = (): void =>
    lacksOf(
      vacancies.openings,
      own.map(({ shown }) => shown),
      pricing.wanted,
      common.lacks,
    )

  await ask('lists', { kind: 'lists', from: 0, to: count })
  // Fronts are read from the lists as they are: a list is its own row of candidates.
  let candidates: Candidates = { persons: count, starts: Uint32Array.from({ length: count + 1 }, (_, p) => p * width), keys: common.kept }
  await ask('prices', { kind: 'candidates', candidates })
  await ask('prices', { kind: 'fronts' })
  lack()
  candidates = together(await ask('unseen', { kind: 'unseen', to: vacancies.count }))
  await ask('prices', { kind: 'candidates', candidates })
  for (let round = 0; round < pricing.rounds; round += 1) {
    await ask('prices', { kind: 'fronts' })
    lack()
    await ask('prices', { kind: 'regrets' })
    if (
      raise(
        common.prices,
        common.lacks,
        own.map(({ regrets }) => regrets),
      ) === 0
    )
      break
  }
  await ask('map', { kind: 'map', from: 0, to: count })
  await Promise.all(workers.map((worker) => worker.terminate()))
  const opened = roomForMap()
  for (const each of own)
    for (const part of ['pairs', 'persons'] as const) for (const [x, n] of each.opened[part].entries()) opened[part][x] = (opened[part][x] ?? 0) + n
  return { candidates, prices: common.prices, kept: common.kept, opened, seconds }
}
