/** Keeps a cluster running: one that ends unasked is started again, for as long as it takes. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Cluster } from './start.ts'

/** Watches a cluster. `stop` ends the watching and whichever server is running then. */
export function keepRunning(first: Cluster, again: () => Promise<Cluster>, say: (line: string) => void): { stop: () => Promise<void> } {
  let current: Cluster | undefined = first
  let stopping = false
  const untilBack = async (): Promise<Cluster | undefined> => {
    if (stopping) return undefined
    try {
      return await again()
    } catch (error) {
      say(`${error instanceof Error ? error.message : String(error)}; trying again.`)
      await wait(1000)
      return untilBack()
    }
  }
  const watching = (async () => {
    while (current) {
      await current.ended
      if (stopping) return
      say('The database ended unasked; starting it again.')
      current = undefined
      current = await untilBack()
      if (current) say('The database is back.')
      if (stopping) await current?.stop()
    }
  })()
  return {
    stop: async () => {
      stopping = true
      await current?.stop()
      await watching
    },
  }
}
