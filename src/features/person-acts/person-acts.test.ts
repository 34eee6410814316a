/** One act on many persons, from the boxes of the list to what came of each; through the door. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { done, plain } from '../../../test/steps.ts'
import { writePersons } from '../persons/acts/records.ts'

let city: GivenCity
let owner: Client
let officer: Person
let colleague: Person
let far: Person
let commissioner: Person
const ids = new Map<string, string>()
const soon = '2026-04-20'

before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  const told = (name: string, n: number, division: string, certificate_valid_to: string) => ({
    record: { name, certificate_no: certificateFor(n), division, village: '东社区', certificate_valid_to },
  })
  const crowd = Array.from({ length: 30 }, (_, i) => told(`众${i}`, 100 + i, '140107004', '2031-01-01'))
  await city.asProgram((act) =>
    writePersons(act, [told('甲快到', 1, '140107003', soon), told('乙还早', 2, '140107003', '2031-01-01'), told('丙快到', 3, '140107004', soon), ...crowd], {
      kind: 'import',
      told_on: '2026-03-01',
    }),
  )
  for (const { id, name } of (await owner.query('select id, name from person')).rows as { id: number; name: string }[]) ids.set(name, String(id))
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  colleague = await city.somebody('district_officer', '140107', '区经办乙')
  far = await city.somebody('district_officer', '140181', '古交经办')
  commissioner = await city.somebody('commissioner', '140107003', '委员甲')
})
after(async () => {
  await owner.end()
  await city.close()
})

const named = (...names: string[]) => names.map((name) => ids.get(name) ?? '')
const count = async (text: string): Promise<number> => Number((await owner.query(`select count(*)::int as n from ${text}`)).rows[0]?.n)
/** Begins an act and lets the program do it; the address of what came of it. */
async function through(fields: Record<string, string | string[]>, day: string): Promise<string> {
  const begun = await officer.post('/taiyuan/person-acts', fields)
  done(begun)
  const at = String(begun.headers.location)
  assert.match(plain((await officer.get(at)).body), /0 done, 0 not done/)
  await city.on(day)
  return at
}
const page = async (at: string, who = officer) => plain((await who.get(at)).body)

describe('persons chosen on the list', () => {
  test('are counted and shown before anything is done, and nothing is begun without a person, an act, or what it asks', async () => {
    assert.match((await officer.get('/taiyuan/persons')).body, /type="checkbox" name="person"/)
    assert.doesNotMatch((await commissioner.get('/taiyuan/persons')).body, /name="person"/)
    const checked = await officer.post('/taiyuan/person-acts/check', { act: 'put_on_list', person: named('甲快到', '乙还早'), list: 'all' })
    assert.equal(checked.statusCode, 200)
    assert.match(plain(checked.body), /Put on a working list: 2 chosen/)
    for (const name of ['甲快到', '乙还早']) assert.match(checked.body, new RegExp(name))
    for (const fields of [{ act: 'put_on_list' }, { act: 'burn', person: named('甲快到') }, { act: 'ask_visit', person: ['x'] }])
      assert.equal((await officer.post('/taiyuan/person-acts/check', fields as Record<string, string>)).statusCode, 422)
    const unnamed = await officer.post('/taiyuan/person-acts', { act: 'put_on_list', person: named('甲快到'), name: '' })
    assert.equal(unnamed.statusCode, 422)
    assert.match(unnamed.body, /甲快到/)
    assert.equal(await count('person_act'), 0)
  })

  test('of another district are not there to be chosen', async () => {
    const fields = { act: 'ask_renewal', person: named('甲快到') }
    assert.equal((await far.post('/taiyuan/person-acts/check', fields)).statusCode, 404)
    assert.equal((await far.post('/taiyuan/person-acts', fields)).statusCode, 404)
    assert.equal(await count('person_act'), 0)
  })

  test('are reminded of a certificate that expires soon; whose does not is told apart', async () => {
    const at = await through({ act: 'ask_renewal', person: named('甲快到', '乙还早') }, '2026-03-03')
    const text = await page(at)
    assert.match(text, /1 done, 1 not done, 0 to go/)
    assert.match(text, /does not expire within three months/)
    assert.doesNotMatch(text, /Undo this/)
    await city.on('2026-03-04')
    const letters = await owner.query('select person_id from errand')
    assert.deepEqual(
      letters.rows.map(({ person_id }) => String(person_id)),
      named('甲快到'),
    )
    assert.equal(await count("audit where action = 'person_acts.ask_renewal' and outcome = 'done'"), 1)
    assert.equal((await colleague.get(at)).statusCode, 404)
    assert.equal((await officer.post(`${at}/undo`)).statusCode, 409)
  })

  test('as a whole list, of more than a page, go on a working list; the list is then filtered and exported by it, and it can be undone once', async () => {
    const listed = await officer.post('/taiyuan/persons/list', { q: '众' })
    const list = /list=(\d+)/.exec(String(listed.headers.location))?.[1] ?? ''
    assert.match(plain((await officer.get(`/taiyuan/persons?list=${list}`)).body), /Choose all 30, not this page alone/)
    const checked = await officer.post('/taiyuan/person-acts/check', { act: 'put_on_list', whole: 'yes', list })
    const chosen = [...checked.body.matchAll(/name="person" value="(\d+)"/g)].map(([, id]) => id ?? '')
    assert.equal(chosen.length, 30)
    const at = await through({ act: 'put_on_list', person: chosen, name: '春季走访' }, '2026-03-05')
    assert.match(await page(at), /30 done, 0 not done/)
    const again = await through({ act: 'put_on_list', person: [chosen[0] ?? '', ...named('乙还早')], name: '春季走访' }, '2026-03-05')
    assert.match(await page(again), /1 done, 1 not done.*Stands on this list already/)
    const working = String((await owner.query('select id from working_list')).rows[0]?.id)
    const filtered = await officer.post('/taiyuan/persons/list', { working })
    assert.match(plain((await officer.get(String(filtered.headers.location))).body), /31 found/)
    const kept = /list=(\d+)/.exec(String(filtered.headers.location))?.[1] ?? ''
    const given = await officer.post('/taiyuan/exports/persons', { kept, format: 'csv', reason: '春季走访名单', at_name: '1' })
    assert.equal(given.statusCode, 200, plain(given.body).slice(0, 400))
    assert.equal(given.body.match(/众\d+/g)?.length, 30)
    assert.equal((await far.post('/taiyuan/persons/list', { working })).statusCode, 422)
    done(await officer.post(`${at}/undo`))
    assert.match(await page(at), /Undone/)
    assert.equal(await count('working_list_entry where taken_at is null'), 1)
    assert.equal((await officer.post(`${at}/undo`)).statusCode, 409)
  })

  test('are visited by a commissioner whose area they live in, who marks the visit; what was not made yet can be withdrawn', async () => {
    const to = String(commissioner.account)
    const at = await through({ act: 'ask_visit', person: named('甲快到', '乙还早', '丙快到'), to }, '2026-03-06')
    assert.match(await page(at), /2 done, 1 not done.*Lives outside this commissioner/)
    const twice = await through({ act: 'ask_visit', person: named('甲快到'), to }, '2026-03-07')
    assert.match(await page(twice), /was asked already/)
    const visits = (await commissioner.get('/taiyuan/visits')).body
    assert.match(visits, /甲快到/)
    const [, visit] = /visits\/(\d+)\/made/.exec(visits) ?? []
    assert.match(await page('/taiyuan/visits'), /委员甲/)
    assert.doesNotMatch(await page('/taiyuan/visits', far), /委员甲/)
    done(await commissioner.post(`/taiyuan/visits/${visit}/made`))
    assert.equal((await commissioner.post(`/taiyuan/visits/${visit}/made`)).statusCode, 404)
    done(await officer.post(`${at}/undo`))
    assert.match(await page('/taiyuan/visits', commissioner), /Nobody waits for a visit now/)
    assert.equal(await count('person_visit where made_at is not null'), 1)
    assert.equal(await count('person_visit where withdrawn_at is not null'), 1)
    const stranger = await through({ act: 'ask_visit', person: named('丙快到'), to }, '2026-03-08')
    assert.match(await page(stranger), /Lives outside/)
    assert.equal((await officer.post('/taiyuan/person-acts', { act: 'ask_visit', person: named('丙快到'), to: String(far.account) })).statusCode, 422)
  })

  test('are left as they are when whoever began it no longer holds the role', async () => {
    const begun = await colleague.post('/taiyuan/person-acts', { act: 'ask_renewal', person: named('丙快到') })
    done(begun)
    await owner.query('update shared.role_grant set ended_at = now() where account_id = $1', [colleague.account])
    await city.on('2026-03-09')
    const { rows } = await owner.query('select outcome from person_act_item i join person_act a on a.id = i.person_act_id where a.begun_by = $1', [
      colleague.account,
    ])
    assert.deepEqual(rows, [{ outcome: 'refused' }])
  })
})
