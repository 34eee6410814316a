/** How far apart two divisions are taken to be. The registers know divisions and no coordinates, so this is a convention, never shown as kilometres. */
import type { Place } from '../../../match/person.ts'

/** Kilometres by what two codes share: the township, the district, the city. */
export const reaches = { township: 3, district: 12, city: 60 } as const
export type Reach = keyof typeof reaches

/** 0 in the same township, then 10 within a district, 30 within a city, and out of everybody's reach beyond. */
export function apart(one: string, other: string): number {
  if (one.length > 6 && one === other) return 0
  if (one.slice(0, 6) === other.slice(0, 6)) return 10
  return one.slice(0, 4) === other.slice(0, 4) ? 30 : 1000
}

/** A place seen from another that lies at the origin. */
export const placeFrom = (here: string, there: string): Place => ({ x: apart(here, there), y: 0 })
export const here: Place = { x: 0, y: 0 }
