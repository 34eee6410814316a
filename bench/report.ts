/** What a bench hands back, and the circumstances it was measured in. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { placeFor } from '../src/kit/cluster/place.ts'
import { temporaryFolder } from './program.ts'

export type Say = (line: string) => void
export type Bench = (say: Say) => Promise<{ figures: object; holds: boolean }>

/** What made-up data is drawn from, so that two runs meet the same. */
export const seed = 20260302

/** Machine and versions. */
export async function circumstances() {
  const folder = temporaryFolder()
  const postgres = execFileSync(join(placeFor(folder.path).bin, 'postgres'), ['--version'])
    .toString()
    .trim()
  folder.remove()
  return {
    machine: { cores: availableParallelism(), memory_mb: Math.round(totalmem() / 2 ** 20), cpu: cpus()[0]?.model ?? '' },
    versions: { node: process.version, postgres, project: version() },
    seed,
    at: Temporal.Now.instant().toString(),
  }
}

function version(): string {
  const { version: released } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  try {
    return `${released} ${execFileSync('git', ['describe', '--always', '--dirty']).toString().trim()}`
  } catch {
    return released
  }
}

/** The value at a share of sorted numbers. */
export const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0
