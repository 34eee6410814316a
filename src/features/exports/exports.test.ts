/** Lists given out as files, through the door. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { inflateRawSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { read } from '@e965/xlsx'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor, citizenIdFor } from '../../../test/people.ts'
import { logIsClean } from '../../../test/steps.ts'
import { openBook } from '../../kit/sheet/book.ts'
import { shownOf } from '../../kit/sheet/cell.ts'
import { writePersons } from '../persons/acts/records.ts'
import type { PersonRecord } from '../persons/record.ts'

let city: GivenCity
let owner: Client
let officer: Person
let far: Person
let auditor: Person
const persons: PersonRecord[] = [
  { name: '=1+1', village: '+86', employment_status: 'employed', employment_form: 'farming', phone: '13812345678' },
  { name: '𠮷野䶮', village: '东社区', employment_status: 'not_employed' },
  { name: '欧阳小红', village: '@SUM(A1)', hukou_division: '140181203' },
]
const certificate = (i: number): string => certificateFor(i + 701)
before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  const given = persons.map((record, i) => ({
    record: { division: '140107003', certificate_no: certificate(i), certificate_valid_to: '2030-01-01', ...record },
  }))
  const elsewhere = { record: { name: '别处人', division: '140181203', certificate_no: certificateFor(740) } }
  await city.asProgram((act) => writePersons(act, [...given, elsewhere], { kind: 'import', told_on: '2026-03-01' }))
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  far = await city.somebody('district_officer', '140181')
  auditor = await city.somebody('auditor', '140100', '审计丙')
})
after(async () => {
  await owner.end()
  await city.close()
})

const zh = { 'accept-language': 'zh-CN' }
const order = { format: 'xlsx', reason: '报市残联培训名单', at_name: '1', at_citizen_id: '2', at_certificate_no: '3', at_village: '4', at_birth_on: '5' }
type Answer = Awaited<ReturnType<Person['post']>>
const take = async (who: Person, fields: Record<string, string | string[]> = {}, list = 'persons'): Promise<Answer> => {
  const answer = await who.post(`/taiyuan/exports/${list}`, list === 'persons' ? { ...order, ...fields } : fields, zh)
  equal(answer.statusCode, 200, answer.body.replace(/<[^>]+>/g, ' ').slice(0, 1500))
  return answer
}
async function rowsIn(answer: Answer, sheet = 0): Promise<string[][]> {
  const found: string[][] = []
  for await (const { cells } of (await openBook(answer.rawPayload)).rows(sheet)) found.push(cells.map(shownOf))
  return found
}
/** A stored part of an archive, by its name. */
function partOf(bytes: Buffer, name: string): string {
  const at = bytes.indexOf(name)
  return inflateRawSync(bytes.subarray(at + name.length), { finishFlush: 2 }).toString()
}
const lastAudit = async () =>
  (await owner.query('select action, outcome, subject, detail from audit order by id desc limit 1')).rows[0] as Record<string, unknown>

describe('a list of persons given out', () => {
  test('says who, when and why in its head and its properties, and holds what was chosen in the order chosen', async () => {
    const answer = await take(officer)
    match(String(answer.headers['content-disposition']), /^attachment; filename\*=UTF-8''.*\.xlsx$/)
    const rows = await rowsIn(answer)
    equal(rows[0]?.[0], '残疾人登记册')
    match(rows[1]?.[0] ?? '', /^导出编号 \d+ · 2026年3月2日.*09:00 · 区经办甲（区县残联经办人，杏花岭区）$/)
    equal(rows[2]?.[0], '事由：报市残联培训名单')
    equal(rows[3]?.[0], '范围：杏花岭区')
    match(rows[4]?.[0] ?? '', /已遮盖/)
    deepEqual(rows[5], ['姓名', '公民身份号码', '残疾人证号', '村或社区', '出生日期'])
    deepEqual(
      rows.slice(6).map(([name, id, number]) => [name, id, number]),
      persons.map(({ name }) => [name, '＊＊＊＊＊＊', '＊＊＊＊＊＊']).toReversed(),
    )
    const properties = partOf(answer.rawPayload, 'docProps/core.xml')
    match(properties, /<dc:creator>区经办甲（区县残联经办人，杏花岭区）<\/dc:creator><dc:description>导出编号 \d+.*事由：报市残联培训名单/)
    const meanings = await rowsIn(answer, 1)
    deepEqual(meanings[2], ['姓名', '本人姓名，按证件上的字。'])
    deepEqual(meanings.at(-1)?.slice(0, 2), ['行数', '3'])
  })

  test('leaves one row in the audit: what, how narrowed, how many, why; and no person', async () => {
    await take(officer)
    const { rows } = await owner.query('select max(id) as id from export_made')
    deepEqual(await lastAudit(), {
      action: 'export.give',
      outcome: 'done',
      subject: `export:${(rows[0] as { id: number }).id}`,
      detail: { list: 'persons', format: 'xlsx', row_count: 3, revealed: false, reason: '报市残联培训名单' },
    })
    match((await officer.get('/taiyuan/exports', zh)).body, /报市残联培训名单/)
    ok(!(await far.get('/taiyuan/exports', zh)).body.includes('报市残联培训名单'))
    logIsClean(city, ['欧阳小红', certificate(0)])
  })

  test('writes numbers as they are only for who keeps the register, when asked, and says so', async () => {
    const answer = await take(officer, { reveal: ['yes'], at_phone: '6' })
    const rows = await rowsIn(answer)
    match(rows[4]?.[0] ?? '', /含未遮盖的/)
    deepEqual(rows.at(-1)?.slice(0, 4), ['=1+1', citizenIdFor(701), certificate(0), '+86'])
    equal(rows.at(-1)?.[5], '13812345678')
    equal(((await lastAudit())['detail'] as { revealed: boolean }).revealed, true)
    const refused = await auditor.post('/taiyuan/exports/persons', { ...order, reveal: ['yes'] })
    equal(refused.statusCode, 422)
    equal((await rowsIn(await take(auditor)))[6]?.[1], '＊＊＊＊＊＊')
  })

  test('runs no formula and keeps every letter and digit, in both formats', async () => {
    const { Sheets } = read((await take(officer, { reveal: ['yes'] })).rawPayload)
    const cells = Object.values(Sheets['残疾人登记册'] ?? {}) as { t?: string; f?: string; v?: unknown }[]
    ok(cells.every(({ f }) => f === undefined))
    ok(cells.some(({ t, v }) => t === 's' && v === '𠮷野䶮') && cells.some(({ t, v }) => t === 's' && v === citizenIdFor(702)))
    const text = (await take(officer, { format: 'csv', reveal: ['yes'] })).body
    ok(text.includes(`\r\n'=1+1,`) && text.includes(`"\t${citizenIdFor(701)}"`) && text.includes(`'@SUM(A1)`) && text.includes('𠮷野䶮'))
  })

  test('asks for a reason that says something and holds no number of a person, and for a column', async () => {
    const since = (await owner.query('select count(*) as n from export_made')).rows[0] as { n: string }
    for (const wrong of [
      { reason: '' },
      { reason: '要用' },
      { reason: `查 ${citizenIdFor(3)}` },
      { reason: '打 138 1234 5678' },
      { at_name: '0' },
      { format: 'pdf' },
    ]) {
      const answer = await officer.post('/taiyuan/exports/persons', { ...order, ...wrong })
      equal(answer.statusCode, 422, JSON.stringify(wrong))
      match(answer.body, /govuk-error-summary/)
    }
    match((await officer.post('/taiyuan/exports/persons', { format: 'csv', reason: '报培训名单' })).body, /write 1 beside it/)
    deepEqual((await owner.query('select count(*) as n from export_made')).rows[0], since)
  })

  test('is narrowed as the list the officer made, by search too, without a name anywhere but in the file', async () => {
    const chosen = await officer.post('/taiyuan/persons/list', { q: '欧阳', employment_status: '' })
    const kept = /list=(\d+)/.exec(String(chosen.headers.location))?.[1] ?? ''
    const rows = await rowsIn(await take(officer, { kept }))
    deepEqual(
      rows.slice(6).map(([name]) => name),
      ['欧阳小红'],
    )
    match(rows[3]?.[0] ?? '', /按关键字查找过/)
    const { rows: made } = await owner.query('select filter from export_made order by id desc limit 1')
    deepEqual((made[0] as { filter: unknown }).filter, { searched: true })
    equal((await auditor.post('/taiyuan/exports/persons', { ...order, kept })).statusCode, 422)
  })

  test('holds the reader’s area only', async () => {
    deepEqual(
      (await rowsIn(await take(far))).slice(6).map(([name]) => name),
      ['别处人'],
    )
    equal((await rowsIn(await take(auditor))).length, 6 + 4)
  })
})

test('a layout is kept for the office, put in the place of its older self, and forgotten', async () => {
  const kept = await officer.post('/taiyuan/exports/persons/layouts', { ...order, reason: '', layout_name: '培训用' })
  equal(kept.statusCode, 303, kept.body.replace(/<[^>]+>/g, ' ').slice(0, 1500))
  const at = String(kept.headers.location)
  const again = await officer.post('/taiyuan/exports/persons/layouts', { at_village: '2', at_sex: '1', layout_name: '培训用' })
  equal(again.headers.location, at)
  const colleague = await city.somebody('district_officer', '140107')
  const page = (await colleague.get(at, zh)).body
  match(page, /id="at_sex"[^>]*value="1"/)
  match(page, /id="at_village"[^>]*value="2"/)
  match(page, /id="at_name"[^>]*value autocomplete/)
  ok(!(await far.get(at, zh)).body.includes('培训用'))
  const forget = `${at.replace('?layout=', '/layouts/')}/forget`
  equal((await far.post(forget)).statusCode, 404)
  equal((await colleague.post(forget)).statusCode, 303)
  ok(!(await officer.get('/taiyuan/exports/persons', zh)).body.includes('培训用'))
})
