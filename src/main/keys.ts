/** `tongxing keys rotate`: a new key for sealed fields; what older keys sealed is sealed again, while the program runs. */
import { nowIn, realClock } from '../kit/clock.ts'
import { resealEverything } from '../kit/reseal.ts'
import type { Verb } from '../main.ts'
import { resealImports } from '../features/imports/acts/resealing.ts'
import { resealPersons } from '../features/persons/acts.ts'
import type { City } from '../kit/act.ts'
import { asSystem, citiesOf, openHouse, type House } from './house.ts'

/** Seals everything of a city again under the current key, while the program runs; safe to run twice. */
export async function sealAgain(house: Pick<House, 'db' | 'tools'>, city: City, now: Temporal.Instant) {
  const persons = await asSystem(house, city, now, resealPersons)
  const imports = await asSystem(house, city, now, resealImports)
  return { persons, imports, rest: await asSystem(house, city, now, resealEverything) }
}

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
        const { persons, imports, rest } = await sealAgain(house, city, nowIn(city, realClock).now)
        const told = `${persons} row(s) of persons, ${imports.rows} of imports, ${rest.texts} text(s) elsewhere and ${imports.files + rest.files} file(s)`
        console.log(`${city.slug}: ${told} sealed again`)
      }
    } finally {
      await house.close()
    }
    return 0
  },
}
