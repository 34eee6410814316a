/** Entered twice: found, explained, merged field by field, held, and taken apart again. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { done, personDetails, plain } from '../../../test/steps.ts'
import { differences, mergePersons, sweepDuplicates, undoMerge } from './acts/merge.ts'
import { placeHold, releaseHold } from './acts/holds.ts'
import { openFile, recordOf } from './acts/file.ts'
import { writePersons } from './acts/records.ts'
import { fieldNames, type PersonRecord } from './record.ts'
import { personById } from './store.ts'

let city: GivenCity
let owner: Client
let officer: Person
before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  officer = await city.somebody('district_officer', '140107', '区经办甲')
})
after(async () => {
  await owner.end()
  await city.close()
})

const write = async (...records: PersonRecord[]): Promise<number[]> => {
  const base = { name: '张伟', birth_on: '1980-01-01', sex: 'male', division: '140107003', village: '东社区' }
  const written = await city.asProgram((act) =>
    writePersons(
      act,
      records.map((record) => ({ record: { ...base, ...record } })),
      { kind: 'import', told_on: '2026-03-01' },
    ),
  )
  return written.map(({ person_id }) => person_id)
}
/** the register and everything that reads as a person today */
const register = async (): Promise<string> => {
  const sums = []
  for (const table of ['person', 'person_search', 'person_number', 'person_now', 'application', 'consent', 'person_certificate_event'])
    sums.push((await owner.query(`select md5(string_agg(t::text, E'\\n' order by t::text)) as sum from ${table} t`)).rows)
  return JSON.stringify(sums)
}
const code = (status: number) => (error: unknown) => (error as { status?: number }).status === status

describe('the nightly sweep', () => {
  test('finds the same name, birthday and village, and the same number, once, and says why', async () => {
    const [a, b] = await write({ name: '李小明' }, { name: '李小明' })
    await write({ name: '李小明', village: null }, { name: '李小明', village: null })
    const [c, d] = await write(
      { name: '王一', certificate_no: certificateFor(1, 'physical', 2, '1980-01-01'), village: '甲村' },
      { name: '王壹', village: '乙村' },
    )
    // the second had that number once, and it was corrected since
    await owner.query(
      `insert into person_number (hash, person_id, kind, current) select hash, $2, kind, false from person_number where person_id = $1 and kind = 'citizen_id'`,
      [c, d],
    )
    await city.asProgram(sweepDuplicates)
    await city.asProgram(sweepDuplicates)
    const { rows } = await owner.query('select first_id, second_id, why from person_pair order by id')
    assert.deepEqual(rows, [
      { first_id: c, second_id: d, why: 'same_number' },
      { first_id: a, second_id: b, why: 'name_birth_village' },
    ])
    assert.match(plain((await officer.get('/taiyuan/duplicates')).body), /李小明.*same name, birthday and village/)
  })
})

describe('an entry', () => {
  test('that resembles somebody of the area asks to look first, and keeps why it is another person', async () => {
    const details = { ...personDetails('郑重复'), village: '对门村' }
    done(await officer.post('/taiyuan/persons', details))
    const again = await officer.post('/taiyuan/persons', details)
    assert.equal(again.statusCode, 422)
    assert.match(plain(again.body), /This number is registered already/)
    const twin = { ...personDetails('郑重复'), village: '对门村' }
    const asked = await officer.post('/taiyuan/persons', twin)
    assert.equal(asked.statusCode, 422)
    assert.match(plain(asked.body), /same name, birthday and village/)
    done(await officer.post('/taiyuan/persons', { ...twin, another_person: '双胞胎之外的同名人' }))
    const far = await city.somebody('district_officer', '140181')
    const elsewhere = await far.post('/taiyuan/persons', { ...details, division: '140181203' })
    assert.equal(elsewhere.statusCode, 422)
    assert.match(plain(elsewhere.body), /registered in another district/)
  })
})

describe('a merge', () => {
  test('through the page reads each field from the file chosen, lists one of the two, and is undone whole', async () => {
    const [first, second] = await write(
      { name: '赵大有', village: '南村', education: 'primary', phone: '13800001111' },
      { name: '赵大有', village: '南村', education: 'college', phone: '13900002222' },
    )
    await owner.query('delete from person_sweep')
    await city.asProgram(sweepDuplicates)
    const was = await register()
    const pair = Number((await owner.query('select id from person_pair where first_id = $1', [first])).rows[0].id)
    const page = await officer.get(`/taiyuan/duplicates/${pair}`)
    assert.match(plain(page.body), /Education +First file +primary school +Second file +junior college/)
    assert.equal(page.body.includes('13800001111'), false)
    const fields = { act: 'merge', survivor: 'first', take_education: 'second', take_phone: 'first' }
    assert.equal((await officer.post(`/taiyuan/duplicates/${pair}`, fields)).statusCode, 422)
    done(await officer.post(`/taiyuan/duplicates/${pair}`, { ...fields, reason: '同一人，两次登记' }))
    const file = await city.asProgram(async (act) => recordOf(act, (await openFile(act, second ?? 0)).row))
    assert.deepEqual([file.education, file.phone], ['college', '13800001111'])
    assert.equal((await city.asProgram((act) => personById(act.db, second ?? 0)))?.id, first)
    done(await officer.post('/taiyuan/persons/list', { q: '赵大有' }))
    assert.equal((await officer.get('/taiyuan/persons')).body.match(/name="person" value=/g)?.length ?? 0, 1)
    const text = await officer.get(`/taiyuan/persons/${first}`)
    const merge = /merges\/(\d+)\/undo/.exec(text.body)?.[1]
    done(await officer.post(`/taiyuan/merges/${merge}/undo`, { reason: '弄错了' }))
    assert.equal(await register(), was)
    assert.equal((await officer.post(`/taiyuan/merges/${merge}/undo`, { reason: '再来' })).statusCode, 404)
  })

  test('waits while something holds either of them, and comes into force when it is released', async () => {
    const [a = 0, b = 0] = await write({ name: '钱一' }, { name: '钱二' })
    const hold = await city.asProgram((act) => placeHold(act, b, { zh: '有一笔奖补正在拨付', en: 'an award is being paid' }))
    const { in_force } = await city.asProgram((act) => mergePersons(act, a, b, [], 'x'))
    assert.equal(in_force, false)
    assert.equal((await city.asProgram((act) => personById(act.db, b)))?.id, b)
    assert.match(plain((await officer.get(`/taiyuan/persons/${a}`)).body), /waits: an award is being paid/)
    await city.asProgram((act) => releaseHold(act, hold))
    assert.equal((await city.asProgram((act) => personById(act.db, b)))?.id, a)
  })

  test('of who is merged already, with themselves, in a circle or out of sight is refused', async () => {
    const [a = 0, b = 0, c = 0] = await write({ name: '孙一' }, { name: '孙二' }, { name: '孙三' })
    const merge = (one: number, other: number) => city.asProgram((act) => mergePersons(act, one, other, [], 'x'))
    await merge(a, b)
    await assert.rejects(merge(b, a), code(409))
    await assert.rejects(merge(a, b), code(409))
    await assert.rejects(merge(c, b), code(409))
    await assert.rejects(merge(a, a), code(404))
    await merge(c, a)
    assert.equal((await city.asProgram((act) => personById(act.db, b)))?.id, c)
    await assert.rejects(merge(b, c), code(409))
  })

  test('and its undoing leave the register byte for byte what it was, in any order', async () => {
    const people = await write(
      ...Array.from({ length: 5 }, (_, i): PersonRecord => ({
        name: `周${'一二三四五'[i]}`,
        phone: `1380000222${i}`,
        skills: i % 2 ? ['按摩'] : [],
        certificate_no: certificateFor(200 + i, 'visual', 1, '1980-01-01'),
      })),
    )
    const was = await register()
    const step = fc.record({ one: fc.nat(4), other: fc.nat(4), taken: fc.subarray(fieldNames, { maxLength: 6 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat(10)), async (steps, order) => {
        const merges: number[] = []
        for (const { one, other, taken } of steps)
          await city
            .asProgram((act) => mergePersons(act, people[one] ?? 0, people[other] ?? 0, taken, 'x'))
            .then(
              ({ merge_id }) => merges.push(merge_id),
              (error: unknown) => assert.ok(code(409)(error) || code(404)(error), String(error)),
            )
        while (merges.length > 0) {
          const [merge = 0] = merges.splice(Number(order.next().value) % merges.length, 1)
          await city.asProgram((act) => undoMerge(act, merge, 'x'))
        }
        assert.equal(await register(), was)
      }),
      { numRuns: 15 },
    )
  })

  test('tells fields apart by what is inside the seal', async () => {
    const [a = 0, b = 0] = await write({ name: '吴一', phone: '13800003333' }, { name: '吴一', phone: '13800003333', health: '好' })
    const differ = await city.asProgram(async (act) => differences(act, (await openFile(act, a)).row, (await openFile(act, b)).row))
    assert.deepEqual(differ, ['health'])
  })
})
