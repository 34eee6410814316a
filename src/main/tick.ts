/** What falls due by itself, city by city: every feature's daily work, the audit's seal. Safe to run twice, and on several machines. */
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { App } from '../app.ts'
import { sealAudit } from '../kit/audit/seal.ts'
import { nowIn, realClock } from '../kit/clock.ts'
import type { Day } from '../kit/day.ts'
import { lockedHere } from '../kit/db.ts'
import type { Settings } from '../kit/settings.ts'
import { asSystem, citiesOf, type House } from './house.ts'

const every = 2_000
/** What falls due is looked for on a new day at once, and in between so often, in milliseconds: in a large city it reads a good deal. */
const roundEvery = 60_000

/** Whether a city's round is due; `done` notes that it was made. */
export function rounds(): { readonly due: (city: string, today: Day, ms: number) => boolean; readonly done: (city: string, today: Day, ms: number) => void } {
  const made = new Map<string, { readonly today: Day; readonly ms: number }>()
  return {
    due: (city, today, ms) => {
      const last = made.get(city)
      return last?.today !== today || ms - last.ms >= roundEvery
    },
    done: (city, today, ms) => void made.set(city, { today, ms }),
  }
}

/** Begins ticking; the returned function stops it after the tick under way. */
export function startTicking(house: House, app: App, settings: Settings): () => Promise<void> {
  const stop = new AbortController()
  const round = rounds()
  const running = (async () => {
    while (!stop.signal.aborted) {
      await tickAll(house, app, settings, round).catch((error: unknown) => app.server.log.error({ err: error }, 'a tick failed; the next one tries again'))
      await setTimeout(every, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return () => {
    stop.abort()
    return running
  }
}

/** Begins the work that takes longer than a request may; the returned function stops it after the step under way. */
export function startLabouring(house: House, app: App): () => Promise<void> {
  const stop = new AbortController()
  const running = (async () => {
    while (!stop.signal.aborted) {
      for (const city of await citiesOf(house.db).catch(() => []))
        for (const labour of app.labours)
          await labour((work, as) => {
            // the program is stopping: the next one goes on from here
            stop.signal.throwIfAborted()
            return asSystem(house, city, nowIn(city, realClock).now, work, as)
          }).catch((error: unknown) => stop.signal.aborted || app.server.log.error({ err: error }, 'long work failed; the next round tries again'))
      await setTimeout(every / 2, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return () => {
    stop.abort()
    return running
  }
}

/** One tick over all cities; a city that another machine is ticking is left out. `round`: what was made before, none when it is left out. */
export async function tickAll(
  house: Pick<House, 'db' | 'tools'>,
  app: Pick<App, 'daily'>,
  settings: Pick<Settings, 'DATA_DIR'>,
  round = rounds(),
): Promise<void> {
  for (const city of await citiesOf(house.db)) {
    const { now, today } = nowIn(city, realClock)
    if (round.due(city.slug, today, performance.now())) {
      await asSystem(house, city, now, async (act) => {
        if (!(await lockedHere(act.db, `tick ${city.schema}`))) return
        for (const work of app.daily) await work(act)
      })
      round.done(city.slug, today, performance.now())
    }
    await asSystem(house, city, now, (act) => sealAudit(act.db, now, join(settings.DATA_DIR, `audit-${city.slug}.heads`)))
  }
}
