/** One thread of a province's matching: takes ranges from a shared counter until none is left. */
import { parentPort, workerData } from 'node:worker_threads'
import { nearness } from '../../src/match/pack/near.ts'
import { mapper, type Opened } from '../../src/match/map.ts'
import { scorer } from '../../src/match/pack/pair.ts'
import type { PackedPersons } from '../../src/match/pack/persons.ts'
import { scanner, type Taste } from '../../src/match/pack/scan.ts'
import { takeTop } from '../../src/match/pack/top.ts'
import type { PackedVacancies } from '../../src/match/pack/vacancies.ts'
import type { Candidates, Found } from '../../src/match/price/candidates.ts'
import { countFronts, gatherRegrets, type Range, type Regrets } from '../../src/match/price/steps.ts'
import { lookForPersons } from '../../src/match/price/unseen.ts'

export type Shared = {
  readonly vacancies: PackedVacancies
  readonly persons: PackedPersons
  readonly taste: Taste
  readonly width: number
  readonly kept: Int32Array
  readonly bar: Int32Array
  readonly lacks: Int32Array
  readonly prices: Int32Array
  readonly next: Int32Array
  readonly shown: Int32Array
  readonly regrets: Regrets
  readonly front: number
  readonly opened: Opened
}
export type Task =
  | { readonly kind: 'lists' | 'map'; readonly from: number; readonly to: number }
  | { readonly kind: 'unseen'; readonly to: number }
  | { readonly kind: 'candidates'; readonly candidates: Candidates }
  | { readonly kind: 'fronts' | 'regrets' }

const shared = workerData as Shared
const { vacancies, persons, taste, width, kept, bar, lacks, prices, next, shown, regrets, front, opened } = shared
const scan = scanner(vacancies, persons, taste)
const score = scorer(vacancies, persons, taste)
const map = mapper(vacancies, persons, taste)
const keys = new Int32Array(Math.max(vacancies.count, 2 * width + 8))
let candidates: Candidates | undefined

function* ranges(to: number, size: number): Generator<Range> {
  for (let from = Atomics.add(next, 0, size); from < to; from = Atomics.add(next, 0, size)) yield { from, to: Math.min(to, from + size) }
}

function run(task: Task): Found[] | undefined {
  switch (task.kind) {
    case 'lists':
      for (const { from, to } of ranges(task.to, 2000))
        for (let p = from; p < to; p += 1) {
          const count = takeTop(keys, scan(p, keys, width), width)
          kept.set(keys.subarray(0, count), p * width)
          if (count < width) kept.fill(-1, p * width + count, (p + 1) * width)
        }
      return undefined
    case 'unseen': {
      const near = nearness(persons)
      const look = { vacancies, persons: persons.count, near, scorer: score, bar, lacks, tries: 60, keep: 2 }
      return Array.from(ranges(task.to, 500), (range) => lookForPersons(look, range))
    }
    case 'candidates':
      candidates = task.candidates
      return undefined
    case 'fronts':
      shown.fill(0)
      if (candidates) for (const range of ranges(candidates.persons, 10_000)) countFronts(candidates, range, prices, front, shown, bar)
      return undefined
    case 'regrets':
      regrets.held.fill(0)
      if (candidates) for (const range of ranges(candidates.persons, 10_000)) gatherRegrets(candidates, range, prices, bar, lacks, regrets)
      return undefined
    case 'map':
      for (const { from, to } of ranges(task.to, 2000)) for (let p = from; p < to; p += 1) map(p, opened)
      return undefined
  }
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(run(task), []))
