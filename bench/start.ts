/** From a fresh clone to Ready, with the time of each step, and how fast it starts the next time. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { serveFolder, temporaryFolder } from './program.ts'
import { quantile, type Bench } from './report.ts'

/** A warm start takes less than this. */
const aim_ms = 3000
const warmStarts = 5

export const start: Bench = async (say) => {
  const folder = temporaryFolder()
  try {
    const began = performance.now()
    const clone = join(folder.path, 'clone')
    execFileSync('git', ['clone', '--quiet', '.', clone])
    const cloned_ms = Math.round(performance.now() - began)
    say(`cloned: ${(cloned_ms / 1000).toFixed(1)} s`)
    const first = await serveFolder(join(folder.path, 'data'), {}, { root: clone, demo: true, patience_ms: 600_000 })
    await first.stop()
    const steps = first
      .said()
      .split('\n')
      .filter((line) => / s\)?$/.test(line))
    for (const step of steps) say(step)
    const warm = []
    for (let n = 0; n < warmStarts; n += 1) {
      const again = await serveFolder(join(folder.path, 'data'), {}, { root: clone, demo: true })
      warm.push(Math.round(again.ready_ms))
      await again.stop()
    }
    const warm_ms = quantile(warm, 0.5)
    say(`clone to Ready: ${((cloned_ms + first.ready_ms) / 1000).toFixed(1)} s; started again: ${warm_ms} ms (aim: under ${aim_ms} ms)`)
    return { figures: { cloned_ms, first_ready_ms: Math.round(first.ready_ms), steps, warm_ms, warm }, holds: warm_ms < aim_ms }
  } finally {
    folder.remove()
  }
}
