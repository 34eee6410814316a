/** Which city an address is about. */
import type { City } from '../kit/act.ts'
import type { Db } from '../kit/db.ts'
import { cityBySlug } from '../features/accounts/store.ts'

/** Finds a city by its slug. A city's row never changes, so it is read once; only a demonstration's clock turns, and that is read at every request. */
export function citiesOf(db: Db): (slug: string) => Promise<City | undefined> {
  const known = new Map<string, City>()
  return async (slug) => {
    const kept = known.get(slug)
    if (kept) return kept
    const row = await cityBySlug(db, slug)
    if (!row) return undefined
    const city = {
      slug: row.slug,
      division: row.division,
      schema: row.schema_name,
      name: { zh: row.name_zh, en: row.name_en },
      demonstration: row.demonstration,
      clock_ahead_seconds: row.clock_ahead_seconds,
    }
    if (!city.demonstration) known.set(slug, city)
    return city
  }
}
