/** The demonstration: a city whose three years and running year are made through the program's own acts, under a moved clock. */
import { openCity } from '../kit/migrate.ts'
import { dayOf } from '../kit/day.ts'
import { realClock } from '../kit/clock.ts'
import type { Settings } from '../kit/settings.ts'
import { loadDivisions } from '../features/accounts/divisions.ts'
import { counterPassword } from '../features/accounts/password.ts'
import { runningVersions } from '../features/programmes/store.ts'
import { cityCode } from './demonstration/counts.ts'
import { beginning, makeCity } from './demonstration/making.ts'
import { removeDemonstration } from './demonstration/removal.ts'
import { asSystem, citiesOf, type House } from './house.ts'

export const demonstrationSlug = 'taiyuan'
const divisions = 'data/divisions/taiyuan.csv'

/** Makes the demonstration city when there is no city of its name; one whose making was cut off is made anew. Prints the accounts. */
export async function ensureDemonstration(house: House, settings: Settings, say: (line: string) => void): Promise<void> {
  const there = (await citiesOf(house.db)).find(({ slug }) => slug === demonstrationSlug)
  if (there) {
    const isMade = !there.demonstration || (await asSystem(house, there, realClock(), async ({ db, today }) => (await runningVersions(db, today)).length > 0))
    if (isMade) return
  }
  const { ownerUrl } = house
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL: the owner of the database is needed to open the demonstration city')
  if (there) await removeDemonstration(ownerUrl, there.slug, settings.DATA_DIR)
  const began = Date.now()
  say('Making the demonstration city; this takes a moment.')
  await loadDivisions(house.db, divisions)
  await openCity(ownerUrl, 'migrations', { slug: demonstrationSlug, division: cityCode, name_zh: '太原市', name_en: 'Taiyuan', demonstration: true })
  const city = (await citiesOf(house.db)).find(({ slug }) => slug === demonstrationSlug)
  if (!city) throw new Error('a city that was opened is there')
  const password = settings.DEMO_PASSWORD ?? counterPassword()
  const lines = await asSystem(house, city, beginning, (act) => makeCity(act, dayOf(realClock()), password, say))
  say(`The demonstration was made in ${((Date.now() - began) / 1000).toFixed(1)} s. All persons, shops and papers in it are made up.`)
  say(`Accounts, all with the password ${settings.DEMO_PASSWORD ? 'of DEMO_PASSWORD' : password}:`)
  for (const line of lines) say(line)
}
