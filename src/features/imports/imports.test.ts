import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before as first, describe, test } from 'node:test'
import { Client } from 'pg'
import { openBook } from '../../kit/sheet/book.ts'
import type { SheetRow } from '../../kit/sheet/cell.ts'
import { workbookBytes } from '../../kit/sheet/write/workbook.ts'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { workOnImports } from './work.ts'
import { asSystem } from '../../main/house.ts'

let city: GivenCity
let owner: Client
let officer: Person
first(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  officer = await city.somebody('district_officer', '140107')
})
after(async () => {
  await owner.end()
  await city.close()
})

const heads = ['姓名', '残疾人证号', '街道', '村社区', '联系电话', '就业状况']
const workbook = (rows: readonly (readonly string[])[], headers = heads): Promise<Buffer> =>
  workbookBytes([{ name: '名单', title: '残疾人登记表', columns: headers.map((header) => ({ header, kind: 'text' })), rows }])
const work = () => workOnImports((step, as) => asSystem(city, city.city, city.clock.now, step, as))

/** Hands in a file, confirms its columns as they were guessed, and lets the program check it. Returns the import's address. */
async function taken(bytes: Buffer, who = officer, name = '名单.xlsx'): Promise<string> {
  const answer = await who.upload('/taiyuan/imports', 'file', name, bytes)
  equal(answer.statusCode, 303, answer.body.replace(/<[^>]+>/g, ' '))
  const at = String(answer.headers.location)
  const page = (await who.get(at)).body
  const fields = Object.fromEntries(
    [...page.matchAll(/<select[^>]*name="(column_\d+|default_division)"[\s\S]*?<\/select>/g)].map(([select, box = '']) => [
      box,
      /value="(\w+)" selected/.exec(select)?.[1] ?? 'ignore',
    ]),
  )
  const told = await who.post(`${at}/columns`, { ...fields, default_division: fields['default_division'] ?? 'none', told_on: '2026-03-01' })
  equal(told.statusCode, 303, told.body.replace(/<[^>]+>/g, ' '))
  await work()
  return at
}
const states = async (at: string) =>
  Object.fromEntries(
    (
      await owner.query<{ state: string; n: number }>('select state, count(*)::int as n from import_row where import_id = $1 group by 1', [
        Number(at.split('/').at(-1)),
      ])
    ).rows.map(({ state, n }) => [state, n]),
  )
/** The register, every byte of it that is about persons. */
const register = async (): Promise<string> =>
  JSON.stringify(
    (
      await owner.query(
        `select (select jsonb_agg(p order by id) from person p) as p, (select jsonb_agg(n order by hash, person_id) from person_number n) as n, (select jsonb_agg(s order by person_id) from person_search s) as s`,
      )
    ).rows,
  )

describe('an import', () => {
  test('is checked, then stored, then taken back, and the register is byte for byte what it was', async () => {
    const earlier = await taken(await workbook([['钱一', certificateFor(101), '鼓楼街道', '东社区', '13800000001', '']]))
    equal((await officer.post(`${earlier}/store`)).statusCode, 303)
    await work()
    equal((await owner.query(`select count(*)::int as n from person`)).rows[0]?.n, 1)
    const before = await register()

    const at = await taken(
      await workbook([
        ['钱一', certificateFor(101), '鼓楼街道', '东社区', '13800000009', '已就业'],
        ['孙二', certificateFor(102), '鼓楼', '西社区', '', '未就业'],
        ['李三', certificateFor(103), '鼓楼街道', '', '12', ''],
        ['周四', '', '鼓楼街道', '', '', ''],
        ['吴五', '', '鼓楼街道', '', '', ''],
        ['孙二', certificateFor(102), '鼓楼街道', '', '', ''],
        ['合计', '', '', '', '', ''],
      ]),
    )
    deepEqual(await states(at), { change: 1, new: 1, wrong: 4 })
    equal(await register(), before, 'a check changes nothing')
    const changes = (await officer.get(`${at}?rows=change`)).body
    match(changes, /Employment status: empty → in work/)
    match(changes, /Telephone[^<]*: \(kept secret\) → \(kept secret\)/)
    ok(!changes.includes('13800000009'), 'a number is not printed')
    match((await officer.get(`${at}?rows=wrong`)).body, /neither a certificate number nor an identity number/)
    match((await officer.get(`${at}?rows=wrong`)).body, /stands in this file before \(row 4\)/)

    equal((await officer.post(`${at}/store`)).statusCode, 303)
    await work()
    equal((await owner.query(`select employment_status from person where name = '钱一'`)).rows[0]?.employment_status, 'employed')
    equal((await owner.query(`select count(*)::int as n from person`)).rows[0]?.n, 2)
    equal((await officer.post(`${at}/undo`)).statusCode, 303)
    await work()
    equal(await register(), before)
    match((await officer.get(at)).body, /2 rows taken back, 0 kept/)
  })

  test('gives its wrong rows back as a file, which is right once it is corrected', async () => {
    const at = await taken(await workbook([['郑六', `${certificateFor(110).slice(0, 17)}Z42`, '鼓楼街道', '', '', '']]))
    deepEqual(await states(at), { wrong: 1 })
    const file = await officer.get(`${at}/wrong.xlsx`)
    const rows: SheetRow[] = []
    for await (const row of (await openBook(file.rawPayload)).rows(0)) rows.push(row)
    deepEqual(rows[0]?.cells.slice(0, 2), ['姓名', '残疾人证号'])
    match(String(rows[1]?.cells[6]), /compare it with the certificate/)
    const page = (await officer.get(`${at}/rows/3`)).body
    match(page, /郑六/)
    const fixed = await officer.post(`${at}/rows/3`, { name: '郑六', certificate_no: certificateFor(110), division: '鼓楼街道' })
    equal(fixed.headers.location, `${at}?rows=wrong`)
    deepEqual(await states(at), { new: 1 })
  })

  test('asks about somebody alike, and does what it is told', async () => {
    const one = await taken(await workbook([['王七', certificateFor(120, 'physical', 2, '1970-01-01'), '鼓楼街道', '南社区', '', '']]))
    await officer.post(`${one}/store`)
    await work()
    const at = await taken(await workbook([['王七', certificateFor(121, 'physical', 3, '1970-01-01'), '鼓楼街道', '南社区', '', '']]))
    deepEqual(await states(at), { doubtful: 1 })
    match((await officer.get(at)).body, /nothing to put into the register/)
    equal((await officer.post(`${at}/rows/3/decide`, { decision: 'new' })).statusCode, 303)
    await officer.post(`${at}/store`)
    await work()
    equal((await owner.query(`select count(*)::int as n from person where name = '王七'`)).rows[0]?.n, 2)
  })

  test('does not reach into another district, nor show who is there', async () => {
    const far = await city.somebody('district_officer', '140181')
    const there = await taken(await workbook([['冯八', certificateFor(130), '岔口乡', '', '', '']]), far)
    await far.post(`${there}/store`)
    await work()
    const at = await taken(
      await workbook([
        ['冯八', certificateFor(130), '鼓楼街道', '', '', ''],
        ['陈九', certificateFor(131), '岔口乡', '', '', ''],
      ]),
    )
    deepEqual(await states(at), { wrong: 2 })
    const page = (await officer.get(`${at}?rows=wrong`)).body
    match(page, /registered in another area/)
    match(page, /outside your area/)
    equal((await officer.get(there)).statusCode, 404)
  })

  test('goes on where it was when the program is killed in the middle', async () => {
    // numbers that look rounded by a spreadsheet would want a reason
    const numbers = Array.from({ length: 2400 }, (_, i) => certificateFor(1 + (i % 999), 'hearing', 3, `19${60 + Math.floor(i / 999)}-05-05`))
    const many = numbers
      .filter((number) => !/000..$/.test(number))
      .slice(0, 2300)
      .map((number, i) => [`褚${String.fromCodePoint(0x5000 + i)}`, number, '鼓楼街道', `${i}社区`, '', ''])
    const bytes = await workbook(many)
    let left = 5
    const killed = () =>
      workOnImports((step, as) => {
        if ((left -= 1) < 0) throw new TypeError('killed')
        return asSystem(city, city.city, city.clock.now, step, as)
      }).catch((error: unknown) => equal((error as Error).message, 'killed'))
    const answer = await officer.upload('/taiyuan/imports', 'file', '多.xlsx', bytes)
    const at = String(answer.headers.location)
    await officer.post(`${at}/columns`, {
      column_0: 'name',
      column_1: 'certificate_no',
      column_2: 'division',
      column_3: 'village',
      column_4: 'phone',
      column_5: 'employment_status',
      default_division: 'none',
      told_on: '2026-03-01',
    })
    await killed()
    const part = (await states(at))['new'] ?? 0
    ok(part > 0 && part < 2300, `${part} rows before the kill`)
    await work()
    deepEqual(await states(at), { new: 2300 })
    await officer.post(`${at}/store`)
    left = 4
    await killed()
    await work()
    equal((await owner.query(`select count(*)::int as n from person where name like '褚%'`)).rows[0]?.n, 2300)
  })

  test('leaves nothing of its rows readable at rest', async () => {
    const at = await taken(await workbook([['卫十', certificateFor(140), '鼓楼街道', '', '13811112222', '']]))
    const { rows } = await owner.query('select * from import_row where import_id = $1', [Number(at.split('/').at(-1))])
    ok(!JSON.stringify(rows).includes('13811112222') && !JSON.stringify(rows).includes(certificateFor(140)) && !JSON.stringify(rows).includes('卫十'))
  })
})
