/** `tongxing serve`: starts everything, keeps it running, and stops cleanly. */
import { createApp } from '../app.ts'
import { nowIn, realClock } from '../kit/clock.ts'
import { Hindrance } from '../kit/hindrance.ts'
import type { Verb } from '../main.ts'
import { programmesToday } from '../features/programmes/acts.ts'
import { ensureDemonstration } from './demonstration.ts'
import { asSystem, citiesOf, openHouse } from './house.ts'
import { startLabouring, startTicking } from './tick.ts'

export const serve: Verb = {
  says: 'serve [--demo]            run the program; --demo makes a demonstration city at first',
  run: async (words, settings) => {
    const began = Date.now()
    const stopped = stopSignal()
    const house = await openHouse(settings, { say: console.log, serving: true })
    try {
      console.log(`database: ${seconds(began)} s`)
      if (words.includes('--demo')) await ensureDemonstration(house, settings, console.log)
      const app = await createApp({ db: house.db, tools: house.tools, settings, clock: realClock })
      await app.server.listen({ port: settings.PORT, host: settings.HOST }).catch(portTaken(settings.PORT))
      const { port } = app.server.server.address() as { port: number }
      const base = settings.PUBLIC_URL ?? `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${port}`
      // a plan takes half a second to be read at first; nobody should wait for it with a person's file
      for (const city of await citiesOf(house.db)) await asSystem(house, city, nowIn(city, realClock).now, programmesToday)
      const stopTicking = startTicking(house, app, settings)
      const stopLabouring = startLabouring(house, app)
      for (const city of await citiesOf(house.db)) console.log(`Ready: ${base}/${city.slug}   (${seconds(began)} s)`)
      // what nobody caught leaves the program in an unknown state: it ends, and the command starts it again
      process.on('uncaughtException', (error) => {
        console.error(error)
        process.exit(crashed)
      })
      await stopped
      await stopTicking()
      await stopLabouring()
      await app.server.close()
    } finally {
      await house.close()
    }
    return 0
  },
}

/** The exit code that asks to be started again. */
const crashed = 70
const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1)

/** Resolves at Ctrl-C, SIGTERM, or when the command that started us is gone. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.on('disconnect', () => resolve())
  })
}

const portTaken =
  (port: number) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EADDRINUSE') throw new Hindrance(`PORT: ${port} is in use by another program.`)
    throw error
  }
