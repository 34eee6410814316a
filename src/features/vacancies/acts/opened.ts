/** Which accommodation opens how many of an area's vacancies to how many of its persons. */
import type { Act } from '../../../kit/act.ts'
import { accommodationIds, type AccommodationId } from '../../../match/accommodations.ts'
import { mapper, roomForMap } from '../../../match/map.ts'
import { marketsOf } from './markets.ts'

export type Opened = { readonly id: AccommodationId; readonly pairs: number; readonly persons: number }
export type AccommodationMap = { readonly opened: readonly Opened[]; readonly personCount: number; readonly vacancyCount: number }

/** Pairs that are blocked today and that this one accommodation would open, most persons first; none that opens nothing. */
export async function mapAccommodations(act: Act, area: string): Promise<AccommodationMap> {
  const { rows, markets, personCount } = await marketsOf(act, ({ division }) => division.startsWith(area))
  const into = roomForMap()
  for (const { base, packed, persons } of markets) {
    const add = mapper(base.packed, packed, base.taste)
    for (let p = 0; p < persons.length; p += 1) add(p, into)
  }
  const opened = accommodationIds
    .map((id, i) => ({ id, pairs: into.pairs[i] ?? 0, persons: into.persons[i] ?? 0 }))
    .filter(({ pairs }) => pairs > 0)
    .toSorted((a, b) => b.persons - a.persons || b.pairs - a.pairs)
  return { opened, personCount, vacancyCount: rows.length }
}
