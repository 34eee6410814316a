/** When messages leave: never at night, several of an hour at once, and again after a pause that grows. Pure. */
import { zone } from '../../../kit/day.ts'

const quietFrom = 21
const quietUntil = 8
/** News of one hour are told at once. */
export const together = { minutes: 60 } as const
/** Minutes until the next try; after the last the way is given up. */
const pauses = [2, 10, 30, 120] as const
export const mostTries = pauses.length + 1

export function isQuiet(at: Temporal.Instant): boolean {
  const { hour } = at.toZonedDateTimeISO(zone)
  return hour >= quietFrom || hour < quietUntil
}

/** The moment itself, or eight in the morning when it falls into the night (21:00 to 8:00 in China). Weekends are like other days. */
export function afterQuiet(at: Temporal.Instant): Temporal.Instant {
  if (!isQuiet(at)) return at
  const local = at.toZonedDateTimeISO(zone)
  const day = local.hour >= quietFrom ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate()
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: quietUntil }) }).toInstant()
}

/** When a way that failed so many times is tried again; undefined: it is given up. */
export function nextTry(tries: number, now: Temporal.Instant): Temporal.Instant | undefined {
  const minutes = pauses[tries - 1]
  return minutes === undefined ? undefined : afterQuiet(now.add({ minutes }))
}
