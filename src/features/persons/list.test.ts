/** Lists and searches as officers make them, through the door. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor, citizenIdFor } from '../../../test/people.ts'
import { writePersons } from './acts/records.ts'
import type { PersonRecord } from './record.ts'

let city: GivenCity
let officer: Person
let far: Person
const persons: PersonRecord[] = [
  { name: '张伟强', village: '东社区', phone: '13812345678', employment_status: 'employed', employment_form: 'farming' },
  { name: '张卫强', village: '西社区', phone: '13812345678', certificate_valid_to: '2026-03-20' },
  { name: '欧阳小红', village: '娄烦村', former_names: ['欧阳招弟'] },
  { name: '单雄', village: '东社区', certificate_valid_to: '2020-01-01' },
  { name: '𠮷野', village: '北社区' },
]
before(async () => {
  city = await givenCity()
  await city.asProgram((act) =>
    writePersons(
      act,
      persons.map((record, i) => ({
        record: {
          certificate_valid_to: '2030-01-01',
          division: '140107003',
          certificate_no: certificateFor(i + 1, i === 0 ? 'visual' : 'physical'),
          ...record,
        },
      })),
      { kind: 'import', told_on: '2026-03-01' },
    ),
  )
  officer = await city.somebody('district_officer', '140107')
  far = await city.somebody('district_officer', '140181')
})
after(() => city.close())

async function list(who: Person, fields: Record<string, string | string[]>): Promise<{ names: string[]; body: string; address: string }> {
  const chosen = await who.post('/taiyuan/persons/list', fields)
  assert.equal(chosen.statusCode, 303, chosen.body)
  const address = String(chosen.headers.location)
  const { body } = await who.get(address, { 'accept-language': 'zh-CN' })
  return { names: [...body.matchAll(/persons\/\d+">([^<]+)</g)].map(([, name]) => name ?? ''), body, address }
}
const search = async (q: string, who = officer) => (await list(who, { q })).names.toSorted()

describe('a search', () => {
  test('finds by name, part of a name, former name, in either script', async () => {
    for (const q of ['张伟强', '伟强', '張偉強', '偉強']) assert.deepEqual(await search(q), ['张伟强'], q)
    assert.deepEqual(await search('强'), ['张伟强', '张卫强'].toSorted())
    assert.deepEqual(await search('招弟'), ['欧阳小红'])
    assert.deepEqual(await search('𠮷'), ['𠮷野'])
  })
  test('finds by pinyin, part of it, initials, a surname read as one', async () => {
    for (const q of ['zhangweiqiang', 'Zhang Weiqiang', 'weiqiang', 'zwq', 'zhangwei']) assert.deepEqual(await search(q), ['张伟强', '张卫强'].toSorted(), q)
    assert.deepEqual(await search('ouyang'), ['欧阳小红'])
    assert.deepEqual(await search('shanxiong'), ['单雄'])
  })
  test('finds by the last digits of an identity number, the whole of it, telephone and its end, village', async () => {
    assert.deepEqual(await search(citizenIdFor(3).slice(-4)), ['欧阳小红'])
    assert.deepEqual(await search(citizenIdFor(3).slice(-6)), ['欧阳小红'])
    assert.deepEqual(await search(citizenIdFor(3)), ['欧阳小红'])
    assert.deepEqual(await search(certificateFor(3)), ['欧阳小红'])
    for (const q of ['13812345678', '5678']) assert.deepEqual(await search(q), ['张伟强', '张卫强'].toSorted(), q)
    assert.deepEqual(await search('婁煩村'), ['欧阳小红'])
  })
  test('finds who is one letter or one sound off, and says so', async () => {
    for (const q of ['张为强', '张伟祥', 'zangweiqiang', 'zhangweqiang', 'ouyangxiaohon']) {
      const { names, body } = await list(officer, { q })
      assert.equal(names.length > 0, true, q)
      assert.match(body, /差一个字或一个音/)
    }
    assert.deepEqual(await search('完全没有'), [])
  })
  test('stays within the area, and leaves no name in an address or the log', async () => {
    assert.deepEqual(await search('张伟强', far), [])
    assert.deepEqual(await search(citizenIdFor(3), far), [])
    const { address } = await list(officer, { q: '欧阳小红' })
    assert.match(address, /^\/taiyuan\/persons\?list=\d+$/)
    for (const secret of ['欧阳', encodeURIComponent('欧阳'), citizenIdFor(3)]) assert.equal(city.log.join('').includes(secret), false)
  })
})

describe('a list', () => {
  test('is narrowed, ordered, and shows the columns chosen', async () => {
    assert.deepEqual((await list(officer, { certificate: 'expired' })).names, ['单雄'])
    assert.deepEqual((await list(officer, { certificate: 'soon' })).names, ['张卫强'])
    assert.deepEqual((await list(officer, { category: 'visual', grade: '2' })).names, ['张伟强'])
    assert.deepEqual((await list(officer, { employment_form: 'farming' })).names, ['张伟强'])
    assert.deepEqual((await list(officer, { place: '140107003' })).names.length, 5)
    assert.deepEqual((await list(officer, { place: '140107004' })).names.length, 0)
    const { body, names } = await list(officer, { sort: 'expiry', columns: ['age', 'certificate', 'work'] })
    assert.equal(names[0], '单雄')
    assert.match(body, /columnheader"[^>]*>年龄/)
    assert.doesNotMatch(body, /columnheader"[^>]*>村或社区/)
  })
  test('is remembered, and kept under a name; another’s list is not seen', async () => {
    await list(officer, { certificate: 'expired', keep_as: '该换证的' })
    const { body } = await officer.get('/taiyuan/persons', { 'accept-language': 'zh-CN' })
    assert.match(body, /该换证的/)
    assert.match(body, /单雄/)
    assert.doesNotMatch(body, /张伟强/)
    const id = /list=(\d+)">该换证的/.exec(body)?.[1]
    assert.doesNotMatch((await far.get(`/taiyuan/persons?list=${id}`)).body, /该换证的/)
    assert.match((await officer.get('/taiyuan/persons?list=all')).body, /张伟强/)
  })
  test('refuses what no list has', async () => {
    assert.equal((await officer.post('/taiyuan/persons/list', { colour: 'red' })).statusCode, 422)
    const { names } = await list(officer, { sort: 'nonsense', page: '-1' } as Record<string, string>).catch(() => ({ names: ['refused'] }))
    assert.deepEqual(names, ['refused'])
  })
})
