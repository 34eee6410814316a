/** `tongxing serve`: starts everything, keeps it running, and stops cleanly. */
import { createApp } from '../app.ts'
import { realClock } from '../kit/clock.ts'
import { startCluster } from '../kit/cluster/start.ts'
import type { Verb } from '../main.ts'
import { ensureDemonstration } from './demonstration.ts'
import { citiesOf, openHouse, type House } from './house.ts'
import { startTicking } from './tick.ts'

export const serve: Verb = {
  says: 'serve [--demo]            run the program; --demo makes a demonstration city at first',
  run: async (words, settings) => {
    const began = Date.now()
    const stopped = stopSignal()
    const house = await openHouse(settings, console.log)
    try {
      console.log(`database: ${seconds(began)} s`)
      if (words.includes('--demo')) await ensureDemonstration(house, settings, console.log)
      const app = await createApp({ db: house.db, tools: house.tools, settings, clock: realClock })
      await app.server.listen({ port: settings.PORT, host: settings.HOST })
      const { port } = app.server.server.address() as { port: number }
      const base = settings.PUBLIC_URL ?? `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${port}`
      const stopTicking = startTicking(house, app, settings)
      for (const city of await citiesOf(house.db)) console.log(`Ready: ${base}/${city.slug}   (${seconds(began)} s)`)
      superviseDatabase(house, settings.DATA_DIR, stopped)
      await stopped
      await stopTicking()
      await app.server.close()
    } finally {
      await house.close()
    }
    return 0
  },
}

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1)

/** Resolves at Ctrl-C, SIGTERM, or when the command that started us is gone. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.on('disconnect', () => resolve())
  })
}

/** A database that dies is started again; meanwhile requests are told to try in a moment. */
function superviseDatabase(house: House, dataDir: string, stopped: Promise<void>): void {
  let stopping = false
  void stopped.then(() => (stopping = true))
  const watch = async (ended: Promise<unknown>): Promise<void> => {
    await ended
    if (stopping) return
    console.error('The database ended unasked; starting it again.')
    const cluster = await startCluster(dataDir)
    console.error('The database is back.')
    void stopped.then(() => cluster.stop())
    await watch(cluster.ended)
  }
  if (house.cluster) void watch(house.cluster.ended)
}
