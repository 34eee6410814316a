/** Bringing spreadsheets in: read, checked, matched, stored and taken back; and two small files with faults. */
import { setInterval, clearInterval } from 'node:timers'
import { workbookBytes } from '../src/kit/sheet/write/workbook.ts'
import { divisionsIn } from '../src/features/accounts/store.ts'
import { openAccount } from '../src/features/accounts/acts.ts'
import { importIn, move, takeFile, tellColumns } from '../src/features/imports/acts/taking.ts'
import type { MappedColumn } from '../src/features/imports/headers.ts'
import { countRows } from '../src/features/imports/store/rows.ts'
import { workOnImports } from '../src/features/imports/work.ts'
import { asSystem, citiesOf, openHouse } from '../src/main/house.ts'
import { people } from '../src/main/people/generate.ts'
import { sheetColumns, sheetRows } from '../src/main/people/sheet.ts'
import { makeCity, settingsOf } from './house.ts'
import { temporaryFolder } from './program.ts'
import { seed, type Bench } from './report.ts'

const files = [
  { rows: 300, soiled: 0.05 },
  { rows: 10_000, soiled: 0.05 },
  { rows: 100_000, soiled: 0 },
]
const aims = { seconds: 60, undo_seconds: 30, peak_mb: 1024 }
const second = (from: number): number => Math.round((performance.now() - from) / 10) / 100

export const importing: Bench = async (say) => {
  const folder = temporaryFolder()
  try {
    await makeCity(folder.path, async () => undefined)
    const house = await openHouse(settingsOf(folder.path))
    try {
      const [city] = await citiesOf(house.db)
      if (!city) throw new Error('no city')
      const now = Temporal.Now.instant()
      const account = await asSystem(
        house,
        city,
        now,
        async (act) => (await openAccount(act, { login: 'bench', name: 'bench', role: 'city_officer', division: '140100' })).id,
      )
      const as = { area: '1401', account }
      const places = await asSystem(house, city, now, (act) => divisionsIn(act.db, '1401'))
      const names = new Map(places.map(({ code, name_zh }) => [code, name_zh]))
      const townships = places.filter(({ level }) => level === 'township').map(({ code }) => code)
      const work = () => workOnImports((step, whom) => asSystem(house, city, now, step, whom))
      const figures: Record<string, object> = {}
      let holds = true
      for (const [n, { rows, soiled }] of files.entries()) {
        const made = people({ count: rows, seed: seed + n, today: '2026-03-02', townships, soiled })
        const bytes = await workbookBytes([
          { name: '名单', columns: sheetColumns, rows: sheetRows(made, (code) => `${names.get(code.slice(0, 6))}${names.get(code)}`) },
        ])
        let peak = 0
        const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
        const began = performance.now()
        const id = await asSystem(house, city, now, (act) => takeFile(act, 'bench.xlsx', bytes), as)
        await asSystem(
          house,
          city,
          now,
          async (act) => {
            const of = await importIn(act, id)
            await tellColumns(act, of, of.columns as unknown as MappedColumn[], null, '2026-03-01')
          },
          as,
        )
        await work()
        const checked = second(began)
        await asSystem(house, city, now, (act) => move(act, id, 'store'), as)
        await work()
        const stored = second(began)
        const counts = await asSystem(house, city, now, (act) => countRows(act.db, id), as)
        const undoing = performance.now()
        await asSystem(house, city, now, (act) => move(act, id, 'undo'), as)
        await work()
        const undo_seconds = second(undoing)
        clearInterval(watch)
        const peak_mb = Math.round(peak / 2 ** 20)
        const of = (state: string) => counts.filter((row) => row.state === state).reduce((sum, row) => sum + row.count, 0)
        figures[String(rows)] = {
          file_mb: Math.round(bytes.length / 1e5) / 10,
          checked_seconds: checked,
          seconds: stored,
          rows_per_second: Math.round(rows / stored),
          undo_seconds,
          peak_mb,
          new: of('new'),
          doubtful: of('doubtful'),
          wrong: of('wrong'),
        }
        say(`${rows} rows × ${sheetColumns.length}: ${JSON.stringify(figures[String(rows)])}`)
        if (rows === 100_000) holds &&= stored < aims.seconds && undo_seconds < aims.undo_seconds && peak_mb < aims.peak_mb
      }
      return { figures: { aims, files: figures }, holds }
    } finally {
      await house.close()
    }
  } finally {
    folder.remove()
  }
}
