/** A fair in one town, drawn: how long the exact assignment takes, and whether its proof holds. */
import { assign } from '../../src/match/fair/assign.ts'
import { proofOf } from '../../src/match/fair/certificate.ts'
import { fairOf } from '../../src/match/fair/problem.ts'
import { scanner, scoreIn, vacancyIn } from '../../src/match/pack/scan.ts'
import { drawProvince } from './province.ts'
import type { Model } from './world.ts'

export type FairDay = {
  readonly pairs: number
  readonly openings: number
  readonly assigned: number
  readonly ms: number
  readonly processor_ms: number
  readonly proof_ms: number
  readonly faults: readonly string[]
}

export function fairDay(seed: number, persons: number, vacancies: number, model: Model): FairDay {
  const { vacancies: packed, persons: people, taste } = drawProvince(seed, persons, vacancies, model, true)
  const scan = scanner(packed, people, taste)
  const keys = new Int32Array(vacancies)
  // About two and a half openings a vacancy.
  const openings = Array.from(packed.openings, (n, j) => n + (j % 4 === 0 ? 1 : 0) + (j % 2))
  const fair = fairOf(
    openings,
    Array.from({ length: persons }, (_, p) => Array.from(keys.subarray(0, scan(p, keys)), (key) => ({ vacancy: vacancyIn(key), worth: scoreIn(key) }))),
  )
  const before = process.cpuUsage()
  const began = performance.now()
  const found = assign(fair)
  const ms = performance.now() - began
  const used = process.cpuUsage(before)
  const proving = performance.now()
  const { assigned, faults } = proofOf(fair, found)
  return {
    pairs: fair.worth.length,
    openings: openings.reduce((a, b) => a + b, 0),
    assigned,
    ms,
    processor_ms: (used.user + used.system) / 1000,
    proof_ms: performance.now() - proving,
    faults,
  }
}
