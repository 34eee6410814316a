/** `tongxing verify`: is the audit untouched, and do the books balance? */
import { join } from 'node:path'
import { verifyAudit } from '../kit/audit/seal.ts'
import { nowIn, realClock } from '../kit/clock.ts'
import type { Verb } from '../main.ts'
import { verifyBooks } from '../features/funds/books.ts'
import { asSystem, citiesOf, openHouse } from './house.ts'

export const verify: Verb = {
  says: 'verify                    check the audit chain and the books; says where they break',
  run: async (_words, settings) => {
    const house = await openHouse(settings)
    let faults = 0
    try {
      for (const city of await citiesOf(house.db)) {
        const { now } = nowIn(city, realClock)
        const found = await asSystem(house, city, now, async ({ db }) => [
          ...(await verifyAudit(db, join(settings.DATA_DIR, `audit-${city.slug}.heads`))),
          ...(await verifyBooks(db)),
        ])
        for (const fault of found) console.log(`${city.slug}: ${fault}`)
        if (found.length === 0) console.log(`${city.slug}: the audit chain is whole and the books balance`)
        faults += found.length
      }
    } finally {
      await house.close()
    }
    return faults === 0 ? 0 : 1
  },
}
