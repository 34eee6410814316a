/** Clocks. The real one in service; one that stands still in tests; a demonstration city's runs ahead. */
import { dayOf, type Day } from './day.ts'
import type { City } from './act.ts'

export type Clock = () => Temporal.Instant
export const realClock: Clock = () => Temporal.Now.instant()

/** The moment it is in a city. */
export function nowIn(city: City, clock: Clock): { now: Temporal.Instant; today: Day } {
  const now = clock().add({ seconds: Number(city.clock_ahead_seconds) })
  return { now, today: dayOf(now) }
}
