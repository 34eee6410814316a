/** Somebody whose entry was merged away is still themselves; a merge waits for what is under way; a number counts them once. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { creditCodeFor } from '../../../test/people.ts'
import { aPhoto, anApplicant, done, fillIn, personDetails, plain, putOnNotice, submitted } from '../../../test/steps.ts'
import { registerOrganisation } from '../organisations/acts.ts'
import { recordPlacement } from '../jobs/acts/placing.ts'
import { countPlacements } from '../jobs/store.ts'
import { mergePersons, undoMerge } from './acts/merge.ts'
import { registerPerson } from './acts.ts'
import { personByAccount } from './store.ts'

let city: GivenCity
let officer: Person
before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
})
after(() => city.close())

const ofAccount = (account: number) => city.asProgram((act) => personByAccount(act.db, account))
const another = (name: string) =>
  city.asProgram((act) => registerPerson(act, { ...personDetails(name), village: '西社区', division: '140107003', account_id: null }))
const merge = (survivor: number, merged: number) => city.asProgram((act) => mergePersons(act, survivor, merged, ['name'], '同一人'))

describe('a person whose entry was merged away', () => {
  test('reads the one that stands for them, files under it, and has their own again when the merge is undone', async () => {
    const applicant = await anApplicant(city, '赵一')
    const own = (await ofAccount(applicant.account))?.id ?? 0
    const other = await another('赵壹')
    const { merge_id } = await merge(other, own)
    assert.match(plain((await applicant.get('/taiyuan/person')).body), /西社区/)
    const copy = (await applicant.get('/taiyuan/person/copy')).json() as { person: { name: string; village: string } }
    assert.deepEqual([copy.person.name, copy.person.village], ['赵一', '西社区'])
    const id = await fillIn(applicant)
    assert.equal((await applicant.get(`/taiyuan/cases/${id}`)).statusCode, 200)
    const stranger = await city.somebody('applicant', '140107003')
    assert.equal(await ofAccount(stranger.account), undefined)
    await city.asProgram((act) => undoMerge(act, merge_id, '弄错了'))
    assert.match(plain((await applicant.get('/taiyuan/person')).body), /东社区/)
  })
})

describe('a merge', () => {
  test('waits while a case is being decided, and comes into force when it ends', async () => {
    const { id, applicant } = await submitted(city, '钱一')
    const other = await another('钱壹')
    const own = (await ofAccount(applicant.account))?.id ?? 0
    assert.equal((await merge(other, own)).in_force, false)
    assert.match(plain((await officer.get(`/taiyuan/persons/${other}`)).body), /waits: a case of theirs is being decided/)
    done(await officer.post(`/taiyuan/cases/${id}/review/refuse`, { note: '不在本市经营', clause: '1' }))
    assert.equal((await ofAccount(applicant.account))?.id, other)
  })

  test('waits while a case is decided, and from its grant to the payment', async () => {
    const { id, applicant } = await submitted(city, '孙一')
    await putOnNotice(officer, id)
    await city.on('2026-03-13')
    const [first, second] = [await city.somebody('city_officer', '140100'), await city.somebody('city_officer', '140100')]
    const review = `/taiyuan/cases/${id}/review`
    done(await officer.post(`${review}/record_visit`, { visited_on: '2026-03-13', found: '店面整洁', as_described: 'yes' }))
    done(await first.post(`${review}/propose`, { outcome: 'grant', reason: '符合条件', clause: '' }))
    const other = await another('孙壹')
    const own = (await ofAccount(applicant.account))?.id ?? 0
    assert.equal((await merge(other, own)).in_force, false)
    done(await second.post(`${review}/second`, { agreed: 'yes', note: '' }))
    assert.equal((await ofAccount(applicant.account))?.id, own, 'the award holds before the case lets go')
    const finance = await city.somebody('finance_officer', '140100')
    const list = await finance.get('/taiyuan/funds/to-pay')
    assert.match(plain(list.body), /2026-0107-\d{5} .*20,000 yuan/)
    const at = /\/taiyuan\/funds\/to-pay\/\d+/.exec(list.body)?.[0] ?? ''
    assert.equal((await finance.post(at, { paid_on: '2026-01-01' })).statusCode, 422)
    done(await finance.post(at, { paid_on: '2026-03-13', note: '凭证 12' }))
    assert.equal((await finance.post(at, { paid_on: '2026-03-13' })).statusCode, 404)
    assert.equal((await ofAccount(applicant.account))?.id, other)
  })
})

test('two placements of one person under two entries count once, and twice again when the merge is undone', async () => {
  const [one, other] = [await another('李一'), await another('李壹')]
  const contract = await aPhoto()
  await city.asProgram(async (act) => {
    const shop = { name: '厂', trading_name: '厂', kind: 'company', credit_code: creditCodeFor(1), opened_on: '2020-01-01', address: '东社区' }
    const staff = { staff_count: 9, disabled_staff_count: 2, owner_name_public: false, account_id: null, division: '140107003' }
    const organisation_id = await registerOrganisation(act, { ...shop, ...staff })
    const job = { plan_version_id: 2, organisation_id, employment_form: 'quota', started_on: '2026-01-05', monthly_wage_fen: null, contract }
    for (const id of [one, other]) await recordPlacement(act, { ...job, person: { id, division: '140107003' } })
  })
  const count = async () => (await city.asProgram((act) => countPlacements(act.db, 'taiyuan-continuing', act.today)))[0]?.count
  assert.equal(await count(), 2)
  const { merge_id } = await merge(one, other)
  assert.equal(await count(), 1)
  await city.asProgram((act) => undoMerge(act, merge_id, 'x'))
  assert.equal(await count(), 2)
})
