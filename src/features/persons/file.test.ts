/** A person's file through the door: parts, corrections with their source, certificate events, sealed fields, rights. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor, citizenIdFor } from '../../../test/people.ts'
import { anApplicant, done, plain } from '../../../test/steps.ts'
import { resealPersons } from './acts.ts'

let city: GivenCity
let owner: Client
let officer: Person
let applicant: Person
let id = 0
const phone = '13877665544'
before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  applicant = await anApplicant(city, '赵小满')
  id = Number((await owner.query('select id from person where account_id = $1', [applicant.account])).rows[0].id)
  done(
    await officer.post(`/taiyuan/persons/${id}/change/contact`, {
      told_on: '2026-03-01',
      phone,
      phone_owner: 'guardian',
      guardian_name: '赵大',
      guardian_relation: 'parent',
      communication: 'captions',
    }),
  )
  done(await officer.post(`/taiyuan/persons/${id}/change/means`, { told_on: '2026-03-01', bank_account: '4111111111111111', health: '一切如常之验证' }))
})
after(async () => {
  await owner.end()
  await city.close()
})
const page = async (path = ''): Promise<string> => plain((await officer.get(`/taiyuan/persons/${id}${path}`)).body)

describe('a file', () => {
  test('shows every part, and of a sealed field only that it is there', async () => {
    const { body } = await officer.get(`/taiyuan/persons/${id}`)
    for (const secret of [phone, '4111111111111111', '一切如常之验证', citizenIdFor(1)]) assert.equal(body.includes(secret), false, secret)
    assert.match(plain(body), /Telephone ＊＊＊＊/)
    assert.match(plain(body), /Guardian 赵大/)
  })

  test('keeps each fact with its source and day, and what stood before', async () => {
    done(
      await officer.post(`/taiyuan/persons/${id}/change/work`, {
        told_on: '2026-02-01',
        employment_status: 'employed',
        employment_form: 'flexible',
        skills: '修鞋、配钥匙',
      }),
    )
    done(
      await officer.post(`/taiyuan/persons/${id}/change/work`, {
        told_on: '2026-03-01',
        employment_status: 'employed',
        employment_form: 'individual',
        skills: '修鞋、配钥匙',
      }),
    )
    const text = await page()
    assert.match(text, /Employment form self-employment/)
    assert.match(text, /Changed: Employment form · a correction, as of Sunday, 1 March 2026 · 区经办甲/)
    const { rows } = await owner.query(`select before from person_change where person_id = $1 and before ? 'employment_form' order by id desc limit 1`, [id])
    assert.deepEqual(rows[0].before, { employment_form: 'flexible' })
  })

  test('answers what is wrong beside its field with what was typed, and what is doubtful asks for a reason', async () => {
    const wrong = await officer.post(`/taiyuan/persons/${id}/change/work`, {
      told_on: '2026-03-01',
      employment_status: 'not_employed',
      employment_form: 'quota',
      workplace: '鞋厂',
    })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /鞋厂/)
    assert.match(plain(wrong.body), /With an employment form, the status must be in work/)
    const fields = { told_on: '2026-03-01', disability_category: 'physical', disability_grade: '3' }
    const doubtful = await officer.post(`/taiyuan/persons/${id}/change/certificate`, fields)
    assert.equal(doubtful.statusCode, 422)
    assert.match(plain(doubtful.body), /The grade differs from the one in the certificate number/)
    done(await officer.post(`/taiyuan/persons/${id}/change/certificate`, { ...fields, reason: '2026年2月重新评定' }))
    const { rows } = await owner.query('select check_name, reason from person_confirmation where person_id = $1', [id])
    assert.deepEqual(rows, [{ check_name: 'grade_differs', reason: '2026年2月重新评定' }])
  })

  test('follows the certificate: re-assessed brings number, category and grade; lost and renewed its state', async () => {
    const { rows: was } = await owner.query('select citizen_id_sealed from person where id = $1', [id])
    const citizen = city.tools.cipher.open(was[0].citizen_id_sealed, 'person.citizen_id')
    const event = (fields: Record<string, string>) => officer.post(`/taiyuan/persons/${id}/certificate`, { happened_on: '2026-03-01', ...fields })
    done(await event({ event: 'regraded', certificate_no: `${citizen}41`, certificate_valid_to: '2036-03-01' }))
    assert.match(await page(), /Disability grade 1 /)
    done(await event({ event: 'lost' }))
    assert.match(await page(), /State of the certificate reported lost/)
    done(await event({ event: 'reissued', certificate_no: `${citizen}41B1` }))
    assert.match(await page(), /State of the certificate held/)
    const other = await event({ event: 'renewed', certificate_no: certificateFor(999) })
    assert.equal(other.statusCode, 422)
    assert.match(plain(other.body), /another person/)
    assert.equal((await owner.query('select count(*)::int as n from person_certificate_event where person_id = $1', [id])).rows[0].n, 3)
  })

  test('opens a sealed field for a reason only, and the person reads who and why', async () => {
    assert.equal((await officer.post(`/taiyuan/persons/${id}/reveal`, { field: 'phone' })).statusCode, 422)
    assert.equal((await officer.post(`/taiyuan/persons/${id}/reveal`, { field: 'name', reason: '看看' })).statusCode, 422)
    const opened = await officer.post(`/taiyuan/persons/${id}/reveal`, { field: 'phone', reason: '约定上门时间' })
    assert.match(plain(opened.body), new RegExp(phone))
    const looked = plain((await applicant.get('/taiyuan/person/looked')).body)
    assert.match(looked, /opened “Telephone”; reason: 约定上门时间/)
    assert.match(looked, /opened the file/)
    assert.match(looked, /区经办甲/)
  })

  test('is given to the person whole, and corrected when they ask', async () => {
    const copy = JSON.parse((await applicant.get('/taiyuan/person/copy')).body) as { person: Record<string, unknown>; history: unknown[] }
    assert.deepEqual([copy.person['phone'], copy.person['health'], copy.history.length > 3], [phone, '一切如常之验证', true])
    done(await applicant.post('/taiyuan/person/correction', { wish: '村名应是东社区' }))
    const text = await page()
    assert.match(text, /村名应是东社区/)
    const correction = Number((await owner.query('select id from person_correction where person_id = $1', [id])).rows[0].id)
    done(await officer.post(`/taiyuan/persons/${id}/corrections/${correction}`, { answer: '已改' }))
    assert.match(plain((await applicant.get('/taiyuan/person/correction')).body), /村名应是东社区 — 已改/)
    assert.equal((await officer.post(`/taiyuan/persons/${id}/corrections/${correction}`, { answer: '再改' })).statusCode, 404)
  })
})

describe('a known number', () => {
  const secrets = () => [phone, '4111111111111111', '一切如常之验证', '村名应是东社区']
  test('is in no file of the data folder, no log, and no dump of the database', async () => {
    const files = (folder: string): string[] =>
      readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)]))
    const texts = files(city.dataDir).map((path) => readFileSync(path).toString('latin1'))
    const dump: string[] = []
    for (const schema of ['city_140100', 'shared']) {
      const { rows: tables } = await owner.query('select table_name from information_schema.tables where table_schema = $1', [schema])
      for (const { table_name } of tables) dump.push(JSON.stringify((await owner.query(`select t::text from ${schema}.${table_name} t`)).rows))
    }
    const where = [...texts, city.log.join('\n'), dump.join('\n')]
    for (const secret of [...secrets(), citizenIdFor(1).slice(0, 17)])
      for (const text of where) assert.equal(text.includes(secret) || text.includes(Buffer.from(secret).toString('latin1')), false)
    // and the search does find what stands there
    assert.equal(dump.join('\n').includes('赵小满'), true)
  })

  test('is sealed under the new key after a rotation, in history too, and still opens', async () => {
    const key = city.tools.cipher.rotate()
    const count = await city.asProgram(resealPersons)
    assert.ok(count > 0)
    const { rows } = await owner.query(
      `select to_jsonb(p)::text || coalesce((select string_agg(c.before::text || c.after::text, '') from person_change c), '') || (select string_agg(wish_sealed, '') from person_correction) as all from person p where id = $1`,
      [id],
    )
    const old = [...String(rows[0].all).matchAll(/(k\d+):[\w+/=]{30,}/g)].filter(([, name]) => name !== key)
    assert.deepEqual(old, [])
    assert.equal(await city.asProgram(resealPersons), 0)
    assert.match(plain((await officer.post(`/taiyuan/persons/${id}/reveal`, { field: 'phone', reason: '核对' })).body), new RegExp(phone))
  })
})
