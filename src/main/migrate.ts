/** `tongxing migrate`: brings the database up to this version, as its owner. */
import { migrate } from '../kit/migrate.ts'
import type { Verb } from '../main.ts'
import { openHouse } from './house.ts'

export const migrateVerb: Verb = {
  says: 'migrate                   bring the database up to this version (DATABASE_OWNER_URL, or the embedded one)',
  run: async (_words, settings) => {
    if (settings.DATABASE_URL && !settings.DATABASE_OWNER_URL) {
      console.error('DATABASE_OWNER_URL: migrate needs the owner of the database, not the program’s own role')
      return 2
    }
    const house = await openHouse(settings, { say: console.log })
    try {
      const applied = await migrate(house.ownerUrl ?? '', 'migrations')
      console.log(applied.length === 0 ? 'up to date' : applied.join('\n'))
    } finally {
      await house.close()
    }
    return 0
  },
}
