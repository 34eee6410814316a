/** The official employment tables, through the door. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { openBook } from '../../kit/sheet/book.ts'
import { shownOf } from '../../kit/sheet/cell.ts'
import { writePersons } from '../persons/acts/records.ts'
import type { PersonRecord } from '../persons/record.ts'

let city: GivenCity
let officer: Person
const valid = { division: '140107003', certificate_valid_to: '2030-01-01' }
const work = (form: string, since: string): PersonRecord => ({ employment_status: 'employed', employment_form: form, employed_since: since })
const persons: PersonRecord[] = [
  { ...valid, name: '甲', certificate_no: certificateFor(801), ...work('quota', '2024-01-01'), hukou_kind: 'rural' },
  { ...valid, name: '乙', certificate_no: certificateFor(802, 'visual', 1), ...work('farming', '2025-06-01') },
  // began after the period: not in its stock
  { ...valid, name: '丙', certificate_no: certificateFor(803), ...work('farming', '2026-02-01') },
  // older than working age, a certificate that has run out, and another district
  { ...valid, name: '丁', certificate_no: certificateFor(805, 'physical', 3, '1950-01-01'), ...work('flexible', '2020-01-01') },
  { ...valid, name: '戊', certificate_no: certificateFor(806), certificate_valid_to: '2025-01-01', ...work('quota', '2020-01-01') },
  { ...valid, name: '己', certificate_no: certificateFor(807), division: '140181203' },
]
before(async () => {
  city = await givenCity()
  await city.asProgram((act) =>
    writePersons(
      act,
      persons.map((record) => ({ record })),
      { kind: 'import', told_on: '2026-01-05' },
    ),
  )
  officer = await city.somebody('city_officer', '140100', '市经办')
  const owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query(`set search_path to city_140100, shared;
    insert into organisation (name, trading_name, kind, division, registered_at) values ('某厂', '某厂', 'company', '140107003', now());
    insert into placement (plan_version_id, person_id, organisation_id, employment_form, started_on, contract_sha256, division, recorded_at)
      select (select max(id) from plan_version), p.id, (select max(id) from organisation), s.form, s.started_on::date, 'x', p.division, now()
      from (values ('甲', 'quota', '2024-01-01'), ('甲', 'quota', '2025-03-01'), ('乙', 'flexible', '2025-02-01'), ('乙', 'farming', '2025-06-01'), ('丙', 'farming', '2026-02-01'))
        as s (name, form, started_on) join person p on p.name = s.name;
    insert into course_completion (plan_version_id, person_id, course_zh, course_en, completed_on, cost_to_person_fen, register_sha256, division, recorded_at)
      select (select max(id) from plan_version), p.id, c, c, '2025-05-05', 0, 'x', p.division, now() from person p, (values ('按摩'), ('编织')) as k (c) where p.name = '甲'`)
  await owner.end()
})
after(() => city.close())

const zh = { 'accept-language': 'zh-CN' }
async function sheetsOf(who: Person, table: string, from = '2025-01-01', to = '2025-12-31'): Promise<Record<string, string[][]>> {
  const answer = await who.post('/taiyuan/employment-tables', { table, from, to }, zh)
  equal(answer.statusCode, 200, answer.body.replace(/<[^>]+>/g, ' ').slice(0, 1500))
  const book = await openBook(answer.rawPayload)
  const sheets: Record<string, string[][]> = {}
  for (const [i, { name }] of book.sheets.entries()) {
    const rows: string[][] = []
    for await (const { cells } of book.rows(i)) rows.push(cells.map(shownOf))
    sheets[name] = rows
  }
  return sheets
}

test('a yearly table counts the stock at the end, who started in the period, and says what each column means', async () => {
  const sheets = await sheetsOf(officer, 'yearly')
  const rows = sheets['分区县'] ?? []
  equal(rows[0]?.[0], '残疾人就业情况年报表')
  equal(rows[1]?.[0], '报告期：2025-01-01 至 2025-12-31')
  const [groups, heads] = rows.slice(5, 7)
  const at = (district: string, group: string, head: string): string | undefined => {
    const first = groups?.indexOf(group) ?? -1
    const column = heads?.indexOf(head, first) ?? -1
    return rows.find(([name]) => name === district)?.[column]
  }
  const district = (group: string, head: string) => at('杏花岭区', group, head)
  const [certified, stock, started, trained] = ['持证残疾人（期末）', '已就业人数（期末在业）', '本期新增上岗', '本期完成培训']
  deepEqual([district(certified, '合计'), district(certified, '就业年龄段'), at('合计', certified, '合计')], ['4', '3', '5'])
  deepEqual(
    ['合计', '按比例就业', '从事农业种养加', '灵活就业', '未注明', '其中农业户口', '其中一、二级', '其中就业年龄段', '就业率'].map((head) =>
      district(stock, head),
    ),
    ['3', '1', '1', '1', '0', '1', '2', '2', '66.6666666666667%'],
  )
  deepEqual(
    ['合计', '其中以前上过岗', '按比例就业', '从事农业种养加', '灵活就业'].map((head) => district(started, head)),
    ['2', '1', '1', '1', '0'],
  )
  deepEqual([district(trained, '人数'), district(trained, '人次')], ['1', '2'])
  equal(at('娄烦县', certified, '合计'), '0')
  const kinds = sheets['分类别等级'] ?? []
  const visual = kinds[6]?.indexOf('视力') ?? -1
  equal(kinds.find(([form]) => form === '从事农业种养加')?.[visual], '1')
  equal(kinds.at(-1)?.[1], '3')
  const meanings = sheets['各列说明'] ?? []
  equal(meanings.length - 3, (heads?.length ?? 0) - 1)
  match(meanings.find(([name]) => name === '已就业人数（期末在业） · 合计')?.join('|') ?? '', /存量.*\|2025-12-31 当天\|.*【假定】/)
})

test('a quarterly table holds a district officer’s own district only', async () => {
  const own = await city.somebody('district_officer', '140181')
  const rows = (await sheetsOf(own, 'quarterly', '2026-01-01', '2026-03-01'))['分区县'] ?? []
  deepEqual(
    rows.slice(7).map(([name, in_work]) => [name, in_work]),
    [
      ['古交市', '0'],
      ['合计', '0'],
    ],
  )
})

test('a period lies in the past, in order, within a year', async () => {
  for (const [from, to] of [
    ['2025-12-31', '2025-01-01'],
    ['2026-01-01', '2026-12-31'],
    ['2024-01-01', '2025-12-31'],
    ['2025-02-30', '2025-12-31'],
  ] as const) {
    const answer = await officer.post('/taiyuan/employment-tables', { table: 'yearly', from, to })
    equal(answer.statusCode, 422)
    match(answer.body, /govuk-error-summary/)
  }
})
