/** Ten thousand mangled plan files: is each refused with a located sentence or accepted, and does none crash or hang? */
import { nationalLaw, shippedPlans, textOf } from '../test/plans.ts'
import { mangled, seeded } from '../test/mangle.ts'
import { readPlan } from '../src/plan/read.ts'
import type { Bench } from './report.ts'

export type Mangled = {
  readonly files: number
  readonly refused: number
  readonly accepted: number
  readonly faults_told: number
  readonly without_place: number
  readonly crashed: readonly string[]
  readonly slowest_ms: number
  readonly seconds: number
}

/** Mangles the plans that ship in turn, each time otherwise, and reads what comes out. */
export function readMangled(count: number, seed = 20261124, files = shippedPlans()): Mangled {
  const texts = files.map(textOf)
  const law = nationalLaw()
  const began = performance.now()
  const crashed: string[] = []
  let [refused, accepted, faults_told, without_place, slowest_ms] = [0, 0, 0, 0, 0]
  for (let at = 0; at < count; at++) {
    const text = mangled(texts[at % texts.length] ?? '', seeded(seed + at))
    const from = performance.now()
    try {
      const read = readPlan(text, 'plan.yaml', law)
      if ('plan' in read) accepted += 1
      else {
        refused += 1
        faults_told += read.faults.length
        const lines = text.split(/\r\n|\r|\n/).length
        if (read.faults.length === 0 || !read.faults.every((f) => f.line >= 1 && f.line <= lines && f.column >= 1 && f.says.zh && f.says.en)) without_place += 1
      }
    } catch (error) {
      crashed.push(`${seed + at}: ${String(error)}`)
    }
    slowest_ms = Math.max(slowest_ms, performance.now() - from)
  }
  return {
    files: count,
    refused,
    accepted,
    faults_told,
    without_place,
    crashed,
    slowest_ms: Math.round(slowest_ms),
    seconds: Math.round((performance.now() - began) / 100) / 10,
  }
}

export const mangling: Bench = async (say) => {
  const figures = readMangled(10_000)
  say(
    `${figures.files} mangled plans: ${figures.refused} refused with ${figures.faults_told} faults, ${figures.accepted} accepted, ${figures.crashed.length} crashed, ${figures.without_place} without a place; slowest ${figures.slowest_ms} ms`,
  )
  return { figures, holds: figures.crashed.length === 0 && figures.without_place === 0 && figures.slowest_ms < 5000 }
}
