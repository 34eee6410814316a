/** `tongxing keys rotate`: a new key for sealed fields; what older keys sealed is sealed again, while the program runs. */
import { nowIn, realClock } from '../kit/clock.ts'
import type { Verb } from '../main.ts'
import { resealImports } from '../features/imports/acts/resealing.ts'
import { resealPersons } from '../features/persons/acts.ts'
import { asSystem, citiesOf, openHouse } from './house.ts'

export const keys: Verb = {
  says: 'keys rotate               seal personal fields under a new key',
  run: async ([verb], settings) => {
    if (verb !== 'rotate') {
      console.error('usage: tongxing keys rotate')
      return 2
    }
    const house = await openHouse(settings)
    try {
      console.log(`new key: ${house.tools.cipher.rotate()}`)
      for (const city of await citiesOf(house.db)) {
        const count = await asSystem(house, city, nowIn(city, realClock).now, resealPersons)
        const { rows, files } = await asSystem(house, city, nowIn(city, realClock).now, resealImports)
        console.log(`${city.slug}: ${count} row(s) of persons, ${rows} of imports and ${files} imported file(s) sealed again`)
      }
    } finally {
      await house.close()
    }
    return 0
  },
}
