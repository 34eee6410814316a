/** An entry is corrected with its history, and an organisation is succeeded or closed on the word of two persons; through the door. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { shopDetails } from '../../../test/matrix/rows.ts'
import { creditCodeFor } from '../../../test/people.ts'
import { mustStillStand } from './acts/standing.ts'
import { done, idIn, plain } from '../../../test/steps.ts'

let city: GivenCity
let owner: Client
let officer: Person
let chief: Person
let heir: Person
let shop = 0
let next = 0
let open = 0
const at = (id: number) => `/taiyuan/organisations/${id}`
const page = async (who: Person, address: string) => plain((await who.get(address)).body)

before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  const first = await city.somebody('organisation', '140107003', '老店')
  heir = await city.somebody('organisation', '140107003', '新店')
  done(await first.post('/taiyuan/organisation', shopDetails(1)))
  done(await heir.post('/taiyuan/organisation', { ...shopDetails(2), trading_name: '新明光' }))
  open = idIn((await first.post('/taiyuan/apply/taiyuan-continuing/massage_shop')).headers.location)
  const id = async (code: string) => (await owner.query('select id from organisation where credit_code = $1', [code])).rows[0]?.id as number
  ;[shop, next] = [await id(creditCodeFor(1)), await id(creditCodeFor(2))]
  await owner.query(
    `insert into recognition (application_id, plan_version_id, category, organisation_id, plaque_number, shown_name, division, valid_from, recognised_at)
     select $1, max(id), 'massage_shop', $2, 'TEST-9', '明光盲人按摩', '140107003', '2026-02-01', now() from plan_version`,
    [open, shop],
  )
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
})
after(async () => {
  await owner.end()
  await city.close()
})

describe('an entry', () => {
  const told = { name: '明光推拿部', kind: 'individual_business', credit_code: creditCodeFor(1), credit_code_note: '已对照执照' }
  test('is corrected with a reason, and says what stood before', async () => {
    assert.match(await page(officer, `${at(shop)}/correct`), /Correct the entry/)
    assert.equal((await officer.post(`${at(shop)}/correct`, { ...told, reason: '' })).statusCode, 422)
    assert.equal((await chief.post(`${at(shop)}/correct`, { ...told, reason: '错字' })).statusCode, 403)
    done(await officer.post(`${at(shop)}/correct`, { ...told, reason: '执照上是推拿部' }))
    assert.match(await page(officer, at(shop)), /Corrections.*区经办甲 : 明光按摩部 → 明光推拿部 ?\. 执照上是推拿部/)
    assert.equal((await officer.post(`${at(shop)}/correct`, { ...told, reason: '再来' })).statusCode, 422)
    const taken = await officer.post(`${at(shop)}/correct`, { ...told, credit_code: creditCodeFor(2), reason: '抄错' })
    assert.match(plain(taken.body), /registered already/)
    assert.equal((await owner.query('select 1 from organisation_change')).rowCount, 1)
  })
})

describe('an organisation that another succeeds', () => {
  const sold = { why: 'sale', successor: creditCodeFor(2), happened_on: '2026-03-01', reason: '转让协议' }
  test('is proposed with a successor whom the register knows, on a day that is past', async () => {
    for (const wrong of [{ successor: '' }, { successor: creditCodeFor(9) }, { successor: creditCodeFor(1) }, { happened_on: '2026-03-09' }, { why: 'closed' }])
      assert.equal((await officer.post(`${at(shop)}/end`, { ...sold, ...wrong })).statusCode, 422, JSON.stringify(wrong))
    done(await officer.post(`${at(shop)}/end`, sold))
    assert.equal((await officer.post(`${at(shop)}/end`, sold)).statusCode, 409)
    assert.match(await page(officer, at(shop)), /Another officer has to confirm/)
    assert.equal((await officer.post(`${at(shop)}/end/answer`, { agreed: 'yes' })).statusCode, 403)
    assert.equal((await owner.query('select organisation_id from recognition')).rows[0]?.organisation_id, shop)
  })

  test('keeps what it has when the second does not agree, and may be proposed again', async () => {
    done(await chief.post(`${at(shop)}/end/answer`, { agreed: 'no' }))
    assert.match(await page(officer, at(shop)), /Record a successor or closing/)
    done(await officer.post(`${at(shop)}/end`, sold))
  })

  test('gives plaque and cases to the successor once a second person confirms, and reads so itself', async () => {
    assert.match(await page(chief, at(shop)), /Confirm/)
    done(await chief.post(`${at(shop)}/end/answer`, { agreed: 'yes' }))
    assert.match(await page(officer, at(shop)), /succeeded by \(Sale\): ?新明光/)
    assert.match(await page(city.nobody, '/taiyuan/plaques'), /新明光/)
    assert.equal((await heir.get(`/taiyuan/cases/${open}`)).statusCode, 200)
    const { rows } = await owner.query(
      'select organisation_id, followed_from from recognition union all select organisation_id, followed_from from application',
    )
    assert.deepEqual(rows, [
      { organisation_id: next, followed_from: shop },
      { organisation_id: next, followed_from: shop },
    ])
    assert.equal((await owner.query('select moved_count from organisation_succession_second where agreed')).rows[0]?.moved_count, 2)
    assert.equal((await chief.post(`${at(shop)}/end/answer`, { agreed: 'yes' })).statusCode, 409)
    assert.equal((await officer.post(`${at(shop)}/end`, sold)).statusCode, 409)
    assert.equal((await officer.post(`${at(next)}/end`, { ...sold, successor: creditCodeFor(1) })).statusCode, 409)
  })

  test('closed has no successor and says since when', async () => {
    done(await officer.post(`${at(next)}/end`, { why: 'closed', happened_on: '2026-03-02', reason: '注销通知书', successor: '' }))
    done(await chief.post(`${at(next)}/end/answer`, { agreed: 'yes' }))
    assert.match(await page(officer, at(next)), /Closed on Monday, 2 March 2026/)
  })

  test('that is no more begins no application, vacancy or contract; a contract of the day before it closed is still entered', async () => {
    const applied = await heir.post('/taiyuan/apply/taiyuan-continuing/employment_base')
    assert.equal(applied.statusCode, 422)
    assert.match(plain(applied.body), /closed on Monday, 2 March 2026, so nothing new can begin/)
    await assert.rejects(
      city.asProgram((act) => mustStillStand(act, shop)),
      /succeeded|succeeded_by|新明光/,
    )
    await city.asProgram((act) => mustStillStand(act, next, '2026-03-01'))
    await assert.rejects(city.asProgram((act) => mustStillStand(act, next, '2026-03-02')))
  })
})
