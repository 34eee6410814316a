/** Very many persons held against all schemes of several plans: from the database, and the evaluation alone beside the same written by hand. */
import { clearInterval, setInterval } from 'node:timers'
import type { Client } from 'pg'
import { divisionsIn } from '../src/features/accounts/store.ts'
import { countRegister, registerFrame } from '../src/features/rehearsal/register.ts'
import { sure } from '../src/kit/sure.ts'
import { asSystem, citiesOf, openHouse } from '../src/main/house.ts'
import { people } from '../src/main/people/generate.ts'
import { makeCity, settingsOf, withOwner } from './house.ts'
import { temporaryFolder } from './program.ts'
import { seed, type Bench } from './report.ts'
import { evaluation } from './rules/evaluation.ts'
import { allSchemes, day, round, screensOf } from './rules/schemes.ts'

const aims = { seconds_a_million: 30, times_by_hand: 10 }
const at = process.argv.indexOf('--count')
const count = at < 0 ? 1_000_000 : Number(process.argv[at + 1])

export const rules: Bench = async (say) => {
  const schemes = allSchemes()
  const folder = temporaryFolder()
  try {
    await makeCity(folder.path, async () => undefined)
    const house = await openHouse(settingsOf(folder.path))
    try {
      const city = sure((await citiesOf(house.db))[0])
      const now = Temporal.Now.instant()
      const places = await asSystem(house, city, now, (act) => divisionsIn(act.db, '1401'))
      const townships = places.filter(({ level }) => level === 'township').map(({ code }) => code)
      say(`${count} persons into the register …`)
      await withOwner(house, (owner) => register(owner, townships))
      let peak = 0
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
      const before = process.memoryUsage.rss()
      const began = performance.now()
      const frame = registerFrame()
      const { looked, counted } = await asSystem(house, city, now, (act) => countRegister(act.db, frame, screensOf(schemes, frame)))
      const seconds = (performance.now() - began) / 1000
      clearInterval(watch)
      const a_million = (seconds / looked) * 1_000_000
      const end_to_end = {
        persons: looked,
        schemes: schemes.length,
        seconds: round(seconds),
        seconds_a_million: round(a_million),
        answers_a_second: Math.round((looked * schemes.length) / seconds),
        memory_before_mb: Math.round(before / 2 ** 20),
        memory_peak_mb: Math.round(peak / 2 ** 20),
        counted: Object.fromEntries(schemes.map(({ name }, n) => [name, counted[n]])),
      }
      say(`from the database: ${JSON.stringify({ ...end_to_end, counted: undefined })}`)
      const alone = evaluation(schemes, townships, say)
      const ratio = Math.max(...Object.values(alone).map(({ times_by_hand }) => times_by_hand))
      return { figures: { aims, end_to_end, alone }, holds: a_million < aims.seconds_a_million && ratio < aims.times_by_hand }
    } finally {
      await house.close()
    }
  } finally {
    folder.remove()
  }
}
/** Puts generated persons into the register, so many at a time. */
async function register(owner: Client, townships: readonly string[]): Promise<void> {
  const columns = ['birth_on', 'sex', 'division', 'certificate_valid_from', 'certificate_valid_to', 'disability_category', 'disability_grade'] as const
  let batch: (string | number | null | undefined)[][] = columns.map(() => [])
  const flush = () =>
    owner.query(
      `insert into person (name, name_latin, registered_at, ${columns.join(', ')})
      select '甲', 'A', now(), * from unnest($1::date[], $2::text[], $3::text[], $4::date[], $5::date[], $6::text[], $7::int[])`,
      batch,
    )
  let n = 0
  for (const { record } of people({ count, seed, today: day, townships })) {
    columns.forEach((column, i) => batch[i]?.push(record[column]))
    if (++n % 20_000 !== 0 && n !== count) continue
    await flush()
    batch = columns.map(() => [])
  }
  await owner.query('analyze person')
}
