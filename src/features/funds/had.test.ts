import { deepEqual, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { smallText } from '../../../test/small-plan.ts'
import { anApplicant, done, idIn, plain } from '../../../test/steps.ts'
import { yuan } from '../../kit/money.ts'
import { programmeById, publishPlan } from '../programmes/acts.ts'
import { appropriate } from './acts.ts'

const text = smallText(
  'plan: rents',
  `
title: { zh: 房租补贴, en: Aid with rent }
asks:
  rent: { kind: money, label: { zh: 月租金, en: Monthly rent }, fills: costs.monthly_rent_fen }
  from: { kind: day, label: { zh: 起, en: From }, fills: job.started_on }
  to: { kind: day, label: { zh: 止, en: To }, fills: job.ended_on }
  course: { kind: text, label: { zh: 培训项目, en: Course }, fills: training.kind }
excludes: { same: { scheme: one, per: training.kind, says: { zh: 同一培训项目只补一次, en: A course is aided once } } }
award:
  rows: { gift: { title: { zh: 房租, en: Rent }, from: city, pays: costs.monthly_rent_fen, months: { from: job.started_on, to: job.ended_on } } }
  caps:
    months: { in: lifetime, months: 18, says: { zh: 一共十八个月, en: Eighteen months in all } }
    most: { in: 3 years, amount: 15000, says: { zh: 三年内最多一万五千元, en: "15,000 at most in three years" } }`,
)

describe('What a person had before', () => {
  let city: GivenCity
  let applicant: Person
  let first: Person
  let second: Person
  before(async () => {
    city = await givenCity()
    await city.asProgram(async (act) => {
      const published = await publishPlan(act, text, 'plan.yaml')
      if ('faults' in published) throw new Error(JSON.stringify(published.faults))
      const { plan } = await programmeById(act, published.id)
      await appropriate(act, plan, { purse: 'city', division: '140100', amount_fen: yuan(50_000), says: '拨款' })
    })
    applicant = await anApplicant(city)
    first = await city.somebody('city_officer', '140100')
    second = await city.somebody('city_officer', '140100')
  })
  after(() => city.close())

  async function filed(from: string, to: string, course: string): Promise<string> {
    const at = `/taiyuan/cases/${idIn((await applicant.post('/taiyuan/apply/rents/one')).headers.location)}`
    done(await applicant.post(`${at}/form/1`, { rent: '1000', from, to, course }))
    done(await applicant.post(`${at}/submit`))
    return at
  }
  async function granted(at: string): Promise<string> {
    done(await first.post(`${at}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
    done(await second.post(`${at}/review/second`, { agreed: 'yes', note: '' }))
    return plain((await applicant.get(at, { 'accept-language': 'en' })).body)
  }

  test('takes up its months and its money under caps over years, and the case says how', async () => {
    match(await granted(await filed('2026-01-01', '2026-10-31', '盲人按摩')), /month by month, 10 months.*10,000 yuan/)
    await city.on('2027-03-01')
    const page = await granted(await filed('2027-01-01', '2027-10-31', '修鞋'))
    match(page, /month by month, 8 months; held by “15,000 at most in three years”: 5000 .*5,000 yuan/)
    const rows = await city.asProgram(({ db }) => db.selectFrom('award').select(['months', 'until_on', 'total_fen', 'items']).orderBy('id').execute())
    deepEqual(
      rows.map(({ months, until_on, total_fen }) => [months, until_on, total_fen]),
      [
        [10, '2026-10-31', 1_000_000n],
        [8, '2027-08-31', 500_000n],
      ],
    )
    equal(JSON.stringify(rows[0]?.items).includes('盲人按摩'), false)
  })
  test('for the same item shuts a second award out, for another it does not; so do months that are used up', async () => {
    const page = plain((await first.get(await filed('2027-03-01', '2027-05-31', '盲人按摩'), { 'accept-language': 'en' })).body)
    match(page, /A course is aided once/)
    match(page, /Not met.{0,400}A course is aided once|A course is aided once.{0,80}[Nn]ot met/)
    match(page, /Not met.{0,400}Eighteen months in all|Eighteen months in all.{0,80}[Nn]ot met/)
    match(page, /Other support that may fit.*Support for self-employment Some things are still to be known/)
  })
})
