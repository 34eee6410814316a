/** Which accommodation opens how many of an area's vacancies to how many of its persons. */
import type { Act } from '../../../kit/act.ts'
import { accommodationIds, type AccommodationId } from '../../../match/accommodations.ts'
import { mapper, roomForMap } from '../../../match/map.ts'
import { marketsOf } from './markets.ts'

export type Opened = { readonly id: AccommodationId; readonly pairs: number; readonly persons: number }
export type AccommodationMap = { readonly opened: readonly Opened[]; readonly personCount: number; readonly vacancyCount: number }

/** Pairs that are blocked today and that this one accommodation would open, most persons first; none that opens nothing. */
export async function mapAccommodations(act: Act, area: string): Promise<AccommodationMap> {
  const { rows, part, persons, townships } = await marketsOf(act, ({ division }) => division.startsWith(area))
  const into = roomForMap()
  const map = mapper(part.packed, persons, part.taste)
  let personCount = 0
  for await (const here of townships()) {
    personCount += here.length
    for (const p of here) map(p, into)
  }
  const opened = accommodationIds.map((id, x): Opened => ({ id, pairs: into.pairs[x] ?? 0, persons: into.persons[x] ?? 0 }))
  return {
    opened: opened.filter(({ pairs }) => pairs > 0).toSorted((a, b) => b.persons - a.persons || b.pairs - a.pairs),
    personCount,
    vacancyCount: rows.length,
  }
}
