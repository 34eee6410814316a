/** `tongxing demo reset`: takes the demonstration city away and makes it again. */
import type { Verb } from '../main.ts'
import { demonstrationSlug, ensureDemonstration } from './demonstration.ts'
import { removeDemonstration } from './demonstration/removal.ts'
import { citiesOf, openHouse } from './house.ts'
import { demoPeople } from './people.ts'

export const demo: Verb = {
  says: 'demo reset | people        make the demonstration city anew (while the program is not running); people --count N --seed S: generated persons, into it or with --out into a spreadsheet',
  run: async ([verb, ...rest], settings) => {
    if (verb === 'people') return demoPeople(rest, settings)
    if (verb !== 'reset') {
      console.error('usage: tongxing demo reset | tongxing demo people --count N --seed S')
      return 2
    }
    const house = await openHouse(settings, { say: console.log })
    try {
      const city = (await citiesOf(house.db)).find(({ slug }) => slug === demonstrationSlug)
      if (city && !city.demonstration) {
        console.error(`${demonstrationSlug} is no demonstration; nothing was changed`)
        return 1
      }
      if (!house.ownerUrl) {
        console.error('DATABASE_OWNER_URL: the owner of the database is needed to take the city away and open it again')
        return 2
      }
      if (city) await removeDemonstration(house.ownerUrl, city.slug, settings.DATA_DIR)
      await ensureDemonstration(house, settings, console.log)
    } finally {
      await house.close()
    }
    return 0
  },
}
