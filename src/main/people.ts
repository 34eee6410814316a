/** `tongxing demo people`: fills a demonstration's register with generated persons, or writes them as a spreadsheet. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { dayOf } from '../kit/day.ts'
import type { Settings } from '../kit/settings.ts'
import { writeCsv } from '../kit/sheet/write/csv.ts'
import { writeWorkbook } from '../kit/sheet/write/workbook.ts'
import { divisionsIn } from '../features/accounts/store.ts'
import { findMatches, openSource, writePersons } from '../features/persons/acts/records.ts'
import type { PersonRecord } from '../features/persons/record.ts'
import { asSystem, citiesOf, openHouse } from './house.ts'
import { people } from './people/generate.ts'
import { sheetColumns, sheetRows } from './people/sheet.ts'

const usage = 'usage: tongxing demo people --count N --seed S [--out FILE.xlsx|FILE.csv] [--soiled SHARE] [--city SLUG] [--today DAY]'
const rowsAStep = 5000

/** Makes persons; only a demonstration city takes them into its register. Returns the exit code. */
export async function demoPeople(words: readonly string[], settings: Settings): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      count: { type: 'string' },
      seed: { type: 'string' },
      out: { type: 'string' },
      soiled: { type: 'string' },
      city: { type: 'string' },
      today: { type: 'string' },
    },
  })
  const [count, seed, share] = [Number(values.count ?? 1000), Number(values.seed ?? 1), Number(values.soiled ?? 0.02)]
  if (!Number.isSafeInteger(count) || count < 1 || count > 5_000_000 || !Number.isSafeInteger(seed) || !(share >= 0 && share <= 1)) {
    console.error(usage)
    return 2
  }
  const house = await openHouse(settings)
  try {
    const city = (await citiesOf(house.db)).find(({ slug }) => slug === (values.city ?? 'taiyuan'))
    if (!city || (!values.out && !city.demonstration)) {
      console.error(city ? `${city.slug} is no demonstration; write a spreadsheet with --out instead` : 'there is no such city')
      return 1
    }
    const now = Temporal.Now.instant()
    const places = await asSystem(house, city, now, (act) => divisionsIn(act.db, act.actor.area))
    const townships = places.filter(({ level }) => level === 'township').map(({ code }) => code)
    const made = people({ count, seed, today: values.today ?? dayOf(now), townships, soiled: values.out ? share : 0 })
    if (values.out) {
      const names = new Map(places.map(({ code, name_zh }) => [code, name_zh]))
      const nameOf = (code: string) => `${names.get(code.slice(0, 6)) ?? ''}${names.get(code) ?? code}`
      const sheet = { name: '名单', title: '残疾人登记表（全部为生成的人员）', columns: sheetColumns, rows: sheetRows(made, nameOf) }
      await pipeline(Readable.from(values.out.endsWith('.csv') ? writeCsv(sheet) : writeWorkbook([sheet])), createWriteStream(values.out))
    } else {
      const source = await asSystem(house, city, now, (act) => openSource(act, { kind: 'program', says: `demo people --seed ${seed}`, told_on: act.today }))
      let [batch, done]: [PersonRecord[], number] = [[], 0]
      const put = async () => {
        const records = batch
        batch = []
        await asSystem(house, city, now, async (act) => {
          // a number that the demonstration, or an earlier run, has given out already is left out
          const known = await findMatches(act, records)
          const fresh = records.filter((_, n) => known[n] === undefined || known[n].why === 'name_birth_village')
          await writePersons(
            act,
            fresh.map((record) => ({ record })),
            source,
          )
        })
        done += records.length
        if (done % 50_000 === 0) console.log(`${done} of ${count}`)
      }
      for (const { record } of made) {
        batch.push(record)
        if (batch.length >= rowsAStep) await put()
      }
      if (batch.length > 0) await put()
    }
    console.log(`${count} generated persons, seed ${seed}`)
    return 0
  } finally {
    await house.close()
  }
}
