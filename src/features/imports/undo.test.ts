/** Whatever a file brings, taking it back leaves the register byte for byte what it was. */
import { equal, ok } from 'node:assert/strict'
import { after, before as first, test } from 'node:test'
import fc from 'fast-check'
import { Client } from 'pg'
import { writeCsv } from '../../kit/sheet/write/csv.ts'
import { asSystem } from '../../main/house.ts'
import { givenCity, type GivenCity } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { resealImports } from './acts/resealing.ts'
import { bookOf, importIn, move, takeFile, tellColumns } from './acts/taking.ts'
import type { MappedColumn } from './headers.ts'
import { decideRow, rowsOf } from './store/rows.ts'
import { workOnImports } from './work.ts'

let city: GivenCity
let owner: Client
let account: number
first(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  await city.somebody('city_officer', '140100')
  account = (await owner.query<{ id: number }>('select max(id) as id from account')).rows[0]?.id ?? 0
})
after(async () => {
  await owner.end()
  await city.close()
})

const act = <T>(work: Parameters<typeof asSystem<T>>[3]) => asSystem(city, city.city, city.clock.now, work, { area: '1401', account })
const program = () => workOnImports((step, as) => asSystem(city, city.city, city.clock.now, step, as))
const register = async (): Promise<string> => {
  const sums = []
  for (const table of ['person', 'person_search', 'person_number'])
    sums.push((await owner.query(`select md5(string_agg(t::text, E'\\n' order by t::text)) as sum, count(*) from ${table} t`)).rows)
  return JSON.stringify(sums)
}

/** `twin`: the same name, birthday and village under another number, which wants a look */
const row = fc.record({
  who: fc.nat(5),
  twin: fc.boolean(),
  phone: fc.constantFrom('', '13800000001', '13800000002'),
  village: fc.constantFrom('', '东社区', '东社区', '西社区'),
  status: fc.constantFrom('', '未就业', '已就业'),
})
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never
const cellsOf = ({ who, twin, phone, village, status }: Row): string[] => {
  const number = certificateFor(twin ? 500 + who : who + 1, 'physical', 2, `19${60 + who}-05-05`)
  return [`钱${'一二三四五六'[who]}`, number, '鼓楼街道', village, phone, status]
}

const one = (who: number, more: Partial<Row> = {}): Row => ({ who, twin: false, phone: '', village: '东社区', status: '', ...more })
/** one sheet, and another with a row of every state */
const everyState = [
  { rows: [one(0), one(1)], decision: 'take' },
  { rows: [one(0), one(1, { phone: '13800000001' }), one(0, { twin: true, status: '已就业' }), one(2), one(2)], decision: 'take' },
]

/** Brings a sheet in, with a decision for each row that asks for one. */
async function store(rows: readonly Row[], decision: 'new' | 'take' | 'leave'): Promise<{ id: number; seen: readonly string[] }> {
  const columns = ['姓名', '残疾人证号', '街道', '村社区', '联系电话', '就业状况'].map((header) => ({ header, kind: 'text' as const }))
  const bytes: Buffer[] = []
  for await (const piece of writeCsv({ name: '名单', columns, rows: rows.map(cellsOf) })) bytes.push(piece)
  const id = await act((a) => takeFile(a, '名单.csv', Buffer.concat(bytes)))
  await act(async (a) => {
    const of = await importIn(a, id)
    await tellColumns(a, of, of.columns as unknown as MappedColumn[], null, '2026-03-01')
  })
  await program()
  await act(async (a) => {
    for (const { number } of await rowsOf(a.db, id, 'doubtful', 0, 100)) await decideRow(a.db, id, number, decision)
  })
  const { rows: states } = await owner.query<{ state: string }>('select distinct state from import_row where import_id = $1', [id])
  // a sheet without anything to store is not stored
  await act((a) => move(a, id, 'store')).catch(() => undefined)
  await program()
  return { id, seen: states.map(({ state }) => state) }
}

test('sheets taken back, the last first, leave the register as each of them met it', { timeout: 120_000 }, async () => {
  const seen = new Set<string>()
  const sheets = fc.array(fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 6 }), decision: fc.constantFrom('new', 'take', 'leave') }), {
    minLength: 2,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(sheets, async (given) => {
      const before: string[] = []
      const ids: number[] = []
      for (const { rows, decision } of given) {
        before.push(await register())
        const stored = await store(rows, decision as 'new')
        for (const state of stored.seen) seen.add(state)
        ids.push(stored.id)
      }
      for (const [i, id] of [...ids.entries()].toReversed()) {
        const undone = await act((a) => move(a, id, 'undo')).then(
          () => true,
          () => false,
        )
        await program()
        equal(await register(), before[i], undone ? 'taken back' : 'there was nothing to take back')
      }
    }),
    { numRuns: 7, seed: 4, endOnFailure: true, examples: [[everyState]] },
  )
  for (const state of ['new', 'change', 'same', 'doubtful', 'wrong']) ok(seen.has(state), `no row was ${state}`)
})

test('what was brought is sealed again when the key changes, its file too, and can still be taken back', async () => {
  const before = await register()
  const { id } = await store([{ who: 1, twin: false, phone: '13800000001', village: '东社区', status: '未就业' }], 'new')
  city.tools.cipher.rotate()
  const done = await city.asProgram(resealImports)
  ok(done.rows > 0 && done.files > 0, JSON.stringify(done))
  const { rows } = await owner.query<{ cells_sealed: string; differences_sealed: string | null }>('select cells_sealed, differences_sealed from import_row')
  ok(rows.every((sealed) => [sealed.cells_sealed, sealed.differences_sealed].every((text) => text === null || city.tools.cipher.isCurrent(text))))
  equal(JSON.stringify(await city.asProgram(resealImports)), JSON.stringify({ rows: 0, files: 0 }))
  const read = await act(async (a) => (await bookOf(a, await importIn(a, id))).book.sheets.length)
  equal(read, 1)
  await act((a) => move(a, id, 'undo'))
  await program()
  equal(await register(), before)
})
