/** Files are kept by a term with its document, listed when due, and anonymised on the word of two persons; what counts them is unmoved. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor, creditCodeFor } from '../../../test/people.ts'
import { aPhoto, done, personDetails, plain } from '../../../test/steps.ts'
import { writeOf } from '../../../test/written-of.ts'
import { sealAudit, verifyAudit } from '../../kit/audit/seal.ts'
import { addMember } from '../households/acts/members.ts'
import { registerHousehold } from '../households/acts.ts'
import { recordPlacement } from '../jobs/acts/placing.ts'
import { registerOrganisation } from '../organisations/acts.ts'
import { holdPerson, releasePerson } from './acts/holds.ts'
import { mergePersons, undoMerge } from './acts/merge.ts'
import { registerPerson } from './acts.ts'

let city: GivenCity
let owner: Client
let officer: Person
let first: Person
let second: Person
let person = 0
const number = certificateFor(77)
before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  officer = await city.somebody('district_officer', '140107')
  ;[first, second] = [await city.somebody('city_officer', '140100', '市经办甲'), await city.somebody('city_officer', '140100', '市经办乙')]
  const contract = await aPhoto()
  person = await city.asProgram(async (act) => {
    const told = { ...personDetails('冯百岁'), certificate_no: number, phone: '13800007777', village: '柳树村', division: '140107003', account_id: null }
    const id = await registerPerson(act, told)
    const shop = { name: '厂', trading_name: '厂', kind: 'company', credit_code: creditCodeFor(1), opened_on: '2020-01-01', address: '东社区' }
    const staff = { staff_count: 9, disabled_staff_count: 2, owner_name_public: false, account_id: null, division: '140107003' }
    const organisation_id = await registerOrganisation(act, { ...shop, ...staff })
    const job = { plan_version_id: 2, organisation_id, employment_form: 'quota', started_on: '2026-01-05', monthly_wage_fen: null, contract }
    await recordPlacement(act, { ...job, person: { id, division: '140107003' } })
    const household_id = await registerHousehold(act, { head_name: '冯百岁', registered_poor: false, division: '140107003', village: '东社区' })
    await addMember(act, { household_id, person_id: id, name: '冯百岁', relation: 'head', joined_on: '2020-01-01' })
    return id
  })
  await writeOf(owner, person, '冯百岁家住柳树村')
})
after(async () => {
  await owner.end()
  await city.close()
})

const results = async () => (await city.nobody.get('/taiyuan/results.json')).body
const page = async () => plain((await first.get('/taiyuan/retention')).body)
const propose = async () => {
  const proposed = await first.post('/taiyuan/retention', { persons: [String(person)], reason: '期满' })
  done(proposed)
  return String(proposed.headers.location)
}
/** everything the city's tables say about anybody, but the audit and the accounts */
const everything = async (): Promise<string> => {
  const { rows } = await owner.query(
    "select table_name as name from information_schema.tables where table_schema = 'city_140100' and table_type = 'BASE TABLE'",
  )
  const texts = []
  for (const { name } of rows as { name: string }[]) texts.push(JSON.stringify((await owner.query(`select t::text from "${name}" t`)).rows))
  return texts.join('\n')
}

describe('a file', () => {
  test('is due only by a term with its document, counted from what was recorded', async () => {
    done(await officer.post(`/taiyuan/persons/${person}/left`, { left_why: 'died', left_on: '2025-03-02' }))
    await city.on('2026-03-03')
    assert.match(await page(), /No term is entered yet/)
    assert.equal((await first.post('/taiyuan/retention/rules', { event: 'died', keep_years: '2', source: '' })).statusCode, 422)
    done(await first.post('/taiyuan/retention/rules', { event: 'died', keep_years: '2', source: '并残发〔2026〕9号' }))
    await city.on('2026-03-04')
    assert.match(await page(), /2 years.*并残发〔2026〕9号.*No file is due/)
    done(await first.post('/taiyuan/retention/rules', { event: 'died', keep_years: '1', source: '并残发〔2026〕10号' }))
    // two at the same moment: one rule stands, and neither is answered by a fault of the program
    const term = { event: 'asked', keep_years: '3', source: '并残发〔2026〕11号' }
    const both = await Promise.all([first.post('/taiyuan/retention/rules', term), second.post('/taiyuan/retention/rules', term)])
    for (const { statusCode } of both) assert.ok(statusCode < 500, String(statusCode))
    await city.on('2026-03-05')
    assert.match(await page(), /冯百岁 · death · Due Monday, 2 March 2026/)
  })

  test('is left as it is while something holds it, and while only one person wants it', async () => {
    await city.asProgram((act) => holdPerson(act, person, 'application:9', { zh: '有一件申请正在办理', en: 'a case of theirs is being decided' }))
    const list = await propose()
    assert.equal((await first.post(list, { agreed: 'yes' })).statusCode, 403)
    assert.equal((await second.post(list, { agreed: 'no' })).statusCode, 422)
    assert.match(plain((await second.get(list)).body), /Under way now: a case of theirs is being decided/)
    done(await second.post(list, { agreed: 'yes' }))
    assert.match(plain((await second.get(list)).body), /left as it is: a case or payment is under way/)
    assert.match(await page(), /冯百岁/)
    await city.asProgram((act) => releasePerson(act, 'application:9'))
    const another = await propose()
    done(await second.post(another, { agreed: 'no', note: '再等一年' }))
    assert.match(await page(), /冯百岁/)
    assert.equal((await second.post(another, { agreed: 'yes' })).statusCode, 409)
  })

  test('anonymised says nothing of the person any more, and every number is what it was, to the digit', async () => {
    const heads = join(city.dataDir, 'heads')
    await city.asProgram(async (act) => {
      const other = await registerPerson(act, { ...personDetails('王老'), village: '东社区', division: '140107003', account_id: null })
      const { merge_id } = await mergePersons(act, other, person, [], '都住柳树村')
      await undoMerge(act, merge_id, '冯百岁另有其人')
    })
    const reported = await results()
    assert.match(reported, /"actual":[1-9]/)
    const list = await propose()
    done(await second.post(list, { agreed: 'yes' }))
    await city.on('2026-03-06')
    assert.match(plain((await second.get(list)).body), /Anonymised \d+ /)
    assert.equal((await second.get(list)).body.includes('已匿名'), false)
    const actuals = (text: string) => [...text.matchAll(/"actual":\d+/g)].join()
    assert.equal(actuals(await results()), actuals(reported))
    const left = await everything()
    for (const trace of ['冯百岁', 'Feng', '柳树村', number]) assert.equal(left.includes(trace), false, trace)
    const { rows } = await owner.query('select sex, birth_on::text, disability_grade, phone_sealed, citizen_id_hash from person where id = $1', [person])
    assert.deepEqual(rows, [{ sex: 'male', birth_on: '1985-03-12', disability_grade: 2, phone_sealed: null, citizen_id_hash: null }])
    assert.equal((await owner.query('select 1 from ability where person_id = $1', [person])).rowCount, 0)
    assert.equal((await owner.query('select 1 from person_number where person_id = $1', [person])).rowCount, 0)
    assert.match(await page(), /No file is due/)
    assert.equal(plain((await officer.get('/taiyuan/persons')).body).includes('已匿名'), false)
    await city.asProgram((act) => sealAudit(act.db, act.now, heads))
    assert.deepEqual(await city.asProgram((act) => verifyAudit(act.db, heads)), [])
  })
})
