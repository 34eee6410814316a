/** The review desk obeys the plan: standing aside, signing together, steps for some cases only, corrections; over HTTP. */
import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../given.ts'
import { anApplicant, done, givePapers, plain } from '../steps.ts'
import { filed, publishDesk, type Filed } from './desk-plan.ts'

let city: GivenCity
let officer: Person
let colleague: Person
let finance: Person
let chief: Person
const cases: Filed[] = []

before(async () => {
  city = await givenCity()
  await publishDesk(city)
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  colleague = await city.somebody('district_officer', '140107', '区经办乙')
  finance = await city.somebody('finance_officer', '140100', '财政甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  for (const [name, employees] of [
    ['赵一', 2],
    ['钱二', 9],
    ['孙三', 5],
  ] as const)
    cases.push(await filed(city, name, employees))
})
after(() => city.close())
const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
const one = (n: number): Filed => {
  const found = cases[n]
  ok(found)
  return found
}

describe('an officer who knows the applicant', () => {
  test('says so once, no longer finds the case in the queue, and cannot move it; a colleague can', async () => {
    const { at } = one(0)
    match(await page(officer, at), /I know the applicant/)
    equal((await officer.post(`${at}/stand-aside`, { reason: '' })).statusCode, 422)
    const declared = await officer.post(`${at}/stand-aside`, { reason: '同村的表弟' })
    done(declared)
    match(await page(officer, String(declared.headers.location)), /A colleague in the same role deals with it/)
    match(plain((await officer.post(`${at}/stand-aside`, { reason: '再说一遍' })).body), /already stood aside/)
    const own = await officer.post(`${at}/accept`)
    equal(own.statusCode, 403)
    match(plain(own.body), /You declared that you know the applicant/)
    equal((await officer.get(`${at}/review/refuse`)).statusCode, 403)
    doesNotMatch((await officer.get('/taiyuan/queue')).body, /赵一/)
    match((await colleague.get('/taiyuan/queue')).body, /赵一/)
    match(await page(colleague, at), /Stood aside: 同村的表弟/)
    doesNotMatch(await page(one(0).applicant, at), /表弟/)
    done(await colleague.post(`${at}/accept`))
  })

  test('has the case go up to the city when nobody else holds the role', async () => {
    const { at } = one(1)
    done(await officer.post(`${at}/stand-aside`, { reason: '邻居' }))
    const last = await colleague.post(`${at}/stand-aside`, { reason: '同学' })
    match(await page(colleague, String(last.headers.location)), /went up to the city/)
    equal((await colleague.post(`${at}/accept`)).statusCode, 403)
    done(await chief.post(`${at}/accept`))
    match(await page(chief, at), /handed up to the city/)
  })

  test('is found out without saying so, when of the applicant’s household or the one who filed', async () => {
    const { at, id } = one(2)
    const { account } = await anApplicant(city, '孙亲')
    const kin = await city.somebody('district_officer', '140107', '亲属')
    await city.asProgram(async ({ db, now }) => {
      const { person_id: own } = await db.selectFrom('application').select('person_id').where('id', '=', id).executeTakeFirstOrThrow()
      const other = await db.selectFrom('person').select('id').where('account_id', '=', account).executeTakeFirstOrThrow()
      await db.updateTable('person').set({ account_id: kin.account }).where('id', '=', other.id).execute()
      const { id: household_id } = await db
        .insertInto('household')
        .values({ head_name: '孙', division: '140107003', village: '东社区', registered_poor: false, registered_at: now })
        .returning('id')
        .executeTakeFirstOrThrow()
      for (const [person_id, relation] of [
        [own, 'head'],
        [other.id, 'sibling'],
      ] as const)
        await db.insertInto('household_member').values({ household_id, person_id, name: '某', relation, joined_on: '2020-01-01', recorded_at: now }).execute()
    })
    const refused = await kin.post(`${at}/accept`)
    equal(refused.statusCode, 403)
    match(plain(refused.body), /The applicant is of your family/)
    done(await officer.post(`${at}/accept`))
  })
})

describe('a step that others sign', () => {
  test('is not passed until all have signed, a body without an account by its written answer', async () => {
    const { at } = one(2)
    const early = await officer.post(`${at}/pass`)
    equal(early.statusCode, 409)
    match(plain(early.body), /not all of them have signed/)
    match(await page(officer, at), /Finance Bureau Signed\? Awaited.*Labour Bureau Signed\? Awaited/)
    match(await page(finance, '/taiyuan/to-sign'), /孙三/)
    equal((await officer.post(`${at}/sign/finance`, { agreed: 'yes', note: '' })).statusCode, 403)
    done(await finance.post(`${at}/sign/finance`, { agreed: 'yes', note: '' }))
    equal((await finance.post(`${at}/sign/finance`, { agreed: 'yes', note: '' })).statusCode, 409)
    doesNotMatch(await page(finance, '/taiyuan/to-sign'), /孙三/)
    equal((await officer.post(`${at}/sign/bureau`, { agreed: 'yes', note: '', paper: '' })).statusCode, 422)
    done(await officer.post(`${at}/sign/bureau`, { agreed: 'yes', note: '', paper: '人社函〔2026〕3号' }))
    match(await page(officer, at), /Finance Bureau Signed\? Signed, Monday, 2 March 2026/)
    done(await officer.post(`${at}/pass`))
  })

  test('passes over the step that is asked of large shops only, and says on which fact', async () => {
    match(await page(one(2).applicant, one(2).at), /The step “Check of the large” is not asked of this case.*Because of: Disabled persons among them/)
    match((await chief.get('/taiyuan/queue')).body, /孙三/)
  })

  test('is returned with the reason of Finance; the correction shows only what changed, and all sign anew', async () => {
    const { at, applicant, id } = one(0)
    done(await colleague.post(`${at}/sign/bureau`, { agreed: 'yes', note: '', paper: '函' }))
    match(plain((await finance.post(`${at}/sign/finance`, { agreed: 'no', note: '' })).body), /say why you do not agree/)
    done(await finance.post(`${at}/sign/finance`, { agreed: 'no', note: '人数和花名册对不上' }))
    match(await page(applicant, at), /Returned for correction.*人数和花名册对不上/)
    match(await page(applicant, at), /Finance Bureau did not sign/)
    done(await applicant.post(`${at}/form/1`, { trade: '修鞋', employees: '3' }))
    done(await applicant.post(`${at}/submit`))
    const changes = await page(colleague, `${at}/changes`)
    match(changes, /Disabled workers Before 2 Now 3/)
    doesNotMatch(changes, /Trade|修鞋|Licence/)
    match(await page(colleague, at), /Labour Bureau Signed\? Awaited/)
    equal((await colleague.post(`${at}/pass`)).statusCode, 409)

    // a return with remarks: one answered, one not
    match((await colleague.get(`${at}/review/return`)).body, /Say which answers and papers to mend/)
    const remarks = { answer_trade: '写具体', paper_lease: '请补租约', answer_employees: '', paper_licence: '不清楚' }
    done(await colleague.post(`${at}/review/return`, { note: '两处要改', whither: 'applicant', ...remarks }))
    match(await page(applicant, at), /Lease: 请补租约/)
    match(await page(applicant, `${at}/form/1`), /The officer says: 写具体/)
    done(await applicant.post(`${at}/form/1`, { trade: '修鞋、配钥匙', employees: '3' }))
    await givePapers(applicant, id, ['lease'])
    done(await applicant.post(`${at}/submit`))
    const now = await page(colleague, `${at}/changes`)
    match(now, /Trade Before 修鞋 Now 修鞋、配钥匙 What was remarked 写具体/)
    match(now, /Lease Now New\s+lease\.jpg/)
    match(now, /Remarked on, but not changed.*Licence.*不清楚/)
    doesNotMatch(now, /Disabled workers/)
    done(await finance.post(`${at}/sign/finance`, { agreed: 'yes', note: '' }))
    done(await colleague.post(`${at}/sign/bureau`, { agreed: 'yes', note: '', paper: '函' }))
    done(await colleague.post(`${at}/pass`))
  })
})

test('a case is handed back to an earlier step of the office, and only to an earlier one', async () => {
  const { at } = one(2)
  match((await chief.get(`${at}/review/return`)).body, /Back to an earlier step: Check/)
  equal((await chief.post(`${at}/review/return`, { note: '再看', whither: 'stage_3' })).statusCode, 422)
  done(await chief.post(`${at}/review/return`, { note: '再核人数', whither: 'stage_1' }))
  match(await page(officer, at), /Handed back to an earlier step.*再核人数/)
  done(await finance.post(`${at}/sign/finance`, { agreed: 'yes', note: '' }))
  done(await officer.post(`${at}/sign/bureau`, { agreed: 'yes', note: '', paper: '函' }))
  done(await officer.post(`${at}/pass`))
})
