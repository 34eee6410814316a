/** Many persons at once: matched, written, and taken back byte for byte. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { Client } from 'pg'
import { givenCity, type GivenCity } from '../../../../test/given.ts'
import { certificateFor, citizenIdFor } from '../../../../test/people.ts'
import type { PersonRecord } from '../record.ts'
import { findMatches, openSource, writePersons } from './records.ts'
import { restorePersons } from './undo.ts'

let city: GivenCity
let owner: Client
before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
})
after(async () => {
  await owner.end()
  await city.close()
})

const person = (n: number, more: PersonRecord = {}): PersonRecord => ({
  name: '张伟强',
  certificate_no: certificateFor(n, 'physical', 2, '1980-01-01'),
  certificate_valid_to: '2030-01-01',
  division: '140107003',
  village: '东社区',
  ...more,
})
const source = { kind: 'import', says: 'test', told_on: '2026-03-01' } as const
const write = (...records: PersonRecord[]) =>
  city.asProgram((act) =>
    writePersons(
      act,
      records.map((record) => ({ record })),
      source,
    ),
  )
/** the whole register, as text */
const register = async (): Promise<string> => {
  const sums = []
  for (const table of ['person', 'person_search', 'person_number'])
    sums.push((await owner.query(`select md5(string_agg(t::text, E'\\n' order by t::text)) as sum from ${table} t`)).rows)
  return JSON.stringify(sums)
}

describe('a record', () => {
  test('is matched by any of its numbers, in either district, also by a former one; an empty number matches nobody', async () => {
    const [written] = await write(person(1))
    const id = written?.person_id
    const found = await city.asProgram((act) =>
      findMatches(act, [
        { citizen_id: citizenIdFor(1, '1980-01-01') },
        person(1, { name: '别人' }),
        { citizen_id: '', certificate_no: null, name: '', village: '' },
        {},
      ]),
    )
    assert.deepEqual(
      found.map((one) => one && [one.person_id, one.why]),
      [[id, 'citizen_id'], [id, 'citizen_id'], undefined, undefined],
    )
    await city.asProgram((act) => writePersons(act, [{ id: id ?? 0, record: { certificate_no: certificateFor(1, 'physical', 1, '1980-01-01') } }], source))
    const [veteran] = await city.asProgram((act) => findMatches(act, [{ veteran_credential: '2001 01 01 1 06 800101 1 0001' }]))
    assert.equal(veteran, undefined)
    const { rows } = await owner.query('select kind, current from person_number where person_id = $1 order by 1, 2', [id])
    assert.deepEqual(rows, [
      { kind: 'certificate_no', current: false },
      { kind: 'certificate_no', current: true },
      { kind: 'citizen_id', current: true },
    ])
  })

  test('without a number is matched by name in either script, birthday and village, and never without a village', async () => {
    const [written] = await write(person(2, { name: '张伟龙', village: '娄烦村' }))
    const like = { name: '張偉龍', birth_on: '1980-01-01', village: '婁煩村' }
    const [found, nobody] = await city.asProgram((act) => findMatches(act, [like, { ...like, village: '' }]))
    assert.deepEqual([found?.person_id, found?.why, nobody], [written?.person_id, 'name_birth_village', undefined])
  })

  test('changes only what it tells, and what it replaces is kept', async () => {
    const [one] = await write(person(3, { phone: '13800000003', skills: ['按摩'] }))
    const id = one?.person_id ?? 0
    const [same, changed] = await city.asProgram((act) =>
      writePersons(
        act,
        [
          { id, record: person(3, { phone: '13800000003' }) },
          { id, record: { phone: '13900000003', education: 'primary' } },
        ],
        source,
      ),
    )
    assert.deepEqual([same?.became, changed?.became], ['same', 'changed'])
    const { rows } = await owner.query('select before, after from person_change where person_id = $1', [id])
    assert.deepEqual(
      rows.map((row) => Object.keys(row.before).sort()),
      [['education', 'phone_sealed']],
    )
    assert.equal(city.tools.cipher.open(rows[0].before.phone_sealed, 'person.phone'), '13800000003')
  })
})

describe('taking back', () => {
  test('leaves the register byte for byte what it was, whatever was written', async () => {
    const base = await write(...[11, 12, 13].map((n) => person(n, { phone: `1380000000${n % 10}`, former_names: ['张三'] })))
    const records = fc.record<PersonRecord>(
      {
        name: fc.constantFrom('张伟', '李四', '欧阳小红', '𠮷野'),
        phone: fc.constantFrom('13911112222', '03511234567', null),
        certificate_no: fc.constantFrom(certificateFor(90, 'visual', 1), certificateFor(91, 'hearing', 3)),
        skills: fc.array(fc.constantFrom('按摩', '缝纫'), { maxLength: 2 }),
        village: fc.constantFrom('东社区', '西社区', null),
        education: fc.constantFrom('primary', null),
        health: fc.constantFrom('稳定', null),
      },
      { requiredKeys: [] },
    )
    let n = 100
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...base), records, fc.nat(3), async ({ person_id }, record, fresh) => {
        const was = await register()
        const news = Array.from({ length: fresh }, () => ({ record: person((n += 1), { name: '新人' }) }))
        const [source_id, written] = await city.asProgram(async (act) => {
          const id = await openSource(act, source)
          return [id, [...(await writePersons(act, [{ id: person_id, record }], id)), ...(await writePersons(act, news, id))]] as const
        })
        const result = await city.asProgram((act) => restorePersons(act, written, source_id))
        assert.deepEqual([result.removed, result.kept], [fresh, []])
        assert.equal(await register(), was)
        assert.deepEqual(await city.asProgram((act) => restorePersons(act, written, source_id)), { restored: 0, removed: 0, kept: [] })
      }),
      { numRuns: 20 },
    )
  })

  test('keeps what somebody changed since, and says so', async () => {
    const [base] = await write(person(30))
    const id = base?.person_id ?? 0
    const source_id = await city.asProgram((act) => openSource(act, source))
    const written = await city.asProgram((act) =>
      writePersons(act, [{ id, record: { village: '西社区', education: 'primary' } }, { record: person(31) }], source_id),
    )
    await city.asProgram((act) =>
      writePersons(
        act,
        [
          { id, record: { education: 'college' } },
          { id: written[1]?.person_id, record: { education: 'college' } },
        ],
        { kind: 'correction', told_on: '2026-03-02' },
      ),
    )
    const result = await city.asProgram((act) => restorePersons(act, written, source_id))
    assert.deepEqual(result, {
      restored: 1,
      removed: 0,
      kept: [
        { person_id: id, why: 'changed_since' },
        { person_id: written[1]?.person_id, why: 'changed_since' },
      ],
    })
    const { rows } = await owner.query('select village, education from person where id = $1', [id])
    assert.deepEqual(rows, [{ village: '东社区', education: 'college' }])
  })

  test('never removes a person whose entry stands: the database sees to that', async () => {
    const [one] = await write(person(40))
    await owner.query(`set role tongxing_program; set app.area to '1401'`)
    const { rowCount } = await owner.query('delete from person where id = $1', [one?.person_id])
    await owner.query('reset role')
    assert.equal(rowCount, 0)
  })
})
