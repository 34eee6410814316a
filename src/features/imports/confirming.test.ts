/** What a check finds in a row is wrong, or wants a reason, or is only told: three different things, each with its way. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openBook } from '../../kit/sheet/book.ts'
import { workbookBytes } from '../../kit/sheet/write/workbook.ts'
import { asSystem } from '../../main/house.ts'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { done, plain } from '../../../test/steps.ts'
import { workOnImports } from './work.ts'

let city: GivenCity
let officer: Person
let at = ''
const heads = ['姓名', '残疾人证号', '街道', '村社区', '出生日期', '有效期至', '户名', '银行账号']
/** The birthday in the number, and another. */
const born = (n: number): string =>
  certificateFor(n)
    .slice(6, 14)
    .replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
const another = '1971-02-03'
const rows = [
  ['钱一', certificateFor(301), '鼓楼街道', '东社区', another, '', '', ''],
  ['钱二', certificateFor(302), '鼓楼街道', '东社区', another, '', '', ''],
  ['钱三', certificateFor(303), '鼓楼街道', '东社区', another, '', '赵大', '6222020200112233443'],
  ['钱四', certificateFor(304), '鼓楼街道', '东社区', born(304), '2020-01-01', '', ''],
  ['钱五', certificateFor(305), '鼓楼街道', '东社区', '2199-01-01', '', '', ''],
  ['钱□', certificateFor(306), '鼓楼街道', '东社区', born(306), '', '', ''],
  ['钱七', certificateFor(307), '没有的街道', '东社区', born(307), '', '', ''],
]
const work = () => workOnImports((step, as) => asSystem(city, city.city, city.clock.now, step, as))
const page = async (query = '') => plain((await officer.get(`${at}${query}`)).body)
const registered = async () =>
  (await city.asProgram(({ db }) => db.selectFrom('person').select(['name', 'birth_on']).orderBy('id').execute())).map(({ name, birth_on }) => [name, birth_on])

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107')
  const file = await workbookBytes([{ name: '名单', title: '残疾人登记表', columns: heads.map((header) => ({ header, kind: 'text' })), rows }])
  const taken = await officer.upload('/taiyuan/imports', 'file', '名单.xlsx', file)
  done(taken)
  at = String(taken.headers.location)
  const boxes = [...(await officer.get(at)).body.matchAll(/<select[^>]*name="(column_\d+|default_division)"[\s\S]*?<\/select>/g)]
  const fields = Object.fromEntries(boxes.map(([select, box = '']) => [box, /value="(\w+)" selected/.exec(select)?.[1] ?? 'ignore']))
  done(await officer.post(`${at}/columns`, { ...fields, default_division: 'none', told_on: '2026-03-01' }))
  await work()
})
after(() => city.close())

describe('a row that looks doubtful', () => {
  test('wants a reason where it may be true, is left out where it cannot be, and is taken where there is only something to tell', async () => {
    const text = await page()
    match(text, /New 1 .*To confirm with a reason 4 Wrong 2/)
    match(text, /The birthday is not the one in the number What then Taken with a reason Among the rows To confirm with a reason Rows 3/)
    match(text, /The birthday lies after today What then Wrong: left out/)
    match(await page('?rows=new'), /钱四 .*certificate.*(expired|ended|over)/i)
    match(await page('?rows=to_confirm&why=letter_lost'), /钱□/)
    equal((await page('?rows=to_confirm&why=letter_lost')).includes('钱一'), false)
  })

  test('is confirmed one by one, or all of a kind with one reason, which is kept; another thing in the same row still wants its own', async () => {
    match((await officer.get(`${at}/confirm?why=birth_differs`)).body, /Why these 3 rows are right/)
    equal((await officer.post(`${at}/confirm`, { why: 'birth_differs', reason: ' ' })).statusCode, 422)
    equal((await officer.get(`${at}/confirm?why=nothing`)).statusCode, 404)
    done(await officer.post(`${at}/confirm`, { why: 'birth_differs', reason: '户口本上就是这一天' }))
    match(await page('?rows=to_confirm'), /Confirmed: 户口本上就是这一天/)
    match(await page(), /Put 3 rows into the register/)
    equal((await officer.post(`${at}/confirm`, { why: 'birth_differs', reason: '再来一次' })).statusCode, 409)
    done(await officer.post(`${at}/confirm`, { row: '5', reason: '由监护人代收' }))
    match(await page(), /Put 4 rows into the register/)
  })

  test('that nobody confirmed goes into the file of what is to be put right, with what is said of it, and not into the register', async () => {
    const book = await openBook((await officer.get(`${at}/wrong.xlsx`)).rawPayload)
    const found = []
    for await (const row of book.rows(0)) found.push(row.cells.map(String))
    deepEqual(
      found.slice(1).map(([name]) => name),
      ['钱五', '钱七', '钱□'],
    )
    match(found[3]?.join() ?? '', /letter of the name seems lost/)
    done(await officer.post(`${at}/store`))
    await work()
    deepEqual(await registered(), [
      ['钱一', another],
      ['钱二', another],
      ['钱三', another],
      ['钱四', born(304)],
    ])
    done(await officer.post(`${at}/undo`))
    await work()
    deepEqual(await registered(), [])
  })
})
