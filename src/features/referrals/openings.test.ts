/** A vacancy takes as many referred persons as it has openings, over all districts, and steps towards work need it open. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { postParts } from '../../../test/parts.ts'
import { anEmployer } from '../../../test/seekers.ts'
import { aPhoto, done, personDetails, plain } from '../../../test/steps.ts'
import { personByAccount } from '../persons/store.ts'
import { recordConsent } from '../profiles/acts.ts'
import { recordWishes } from '../profiles/acts/wishes.ts'

let city: GivenCity
let officer: Person
let far: Person
let hotel: Person
let vacancy = ''
let hill = 0
let waiting: Person
let [fromAfar, near, third]: string[] = []
let told: Record<string, string> = {}
const id = () => /\d+$/.exec(vacancy)?.[0] ?? ''
const page = async (path = '', who = officer) => plain((await who.get(path)).body)
const withContract = async (who: Person, path = '', fields = told) => postParts(city, who, path, { fields, files: { contract: await aPhoto() } })

/** Somebody of a division who consented, referred by its officer. */
async function referred(name: string, division: string, by: Person): Promise<[number, string, Person]> {
  const who = await city.somebody('applicant', division, name)
  done(await who.post('/taiyuan/person', { ...personDetails(name), division }))
  const person = await city.asProgram(async (act) => {
    const row = await personByAccount(act.db, who.account)
    if (!row) throw new Error('no person')
    await recordConsent(act, row, true, '当面笔谈')
    await recordWishes(act, row, { reach: 'district' })
    return row.id
  })
  const made = await by.post(`/taiyuan/persons/${person}/referrals`, { vacancy: id(), shown: 'name', consent_how: '当面笔谈' })
  done(made)
  return [person, String(made.headers.location), who]
}

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107')
  far = await city.somebody('district_officer', '140181')
  hotel = await anEmployer(city)
  const offered = { title: '洗衣工', openings: '1', wage: '2900', hours: '40', contract: 'open_ended', at_home: 'no' }
  vacancy = String((await hotel.post('/taiyuan/vacancies/new', offered)).headers.location)
  ;[hill, fromAfar] = await referred('山远', '140181001', far)
  ;[, near] = await referred('河近', '140107003', officer)
  ;[, third, waiting] = await referred('林迟', '140107003', officer)
  for (const each of [fromAfar, near]) done(await hotel.post(`${each}/take`, { note: '' }))
  const plan = /name="plan"[^>]*value="(\d+)"/.exec((await far.get(`${fromAfar}/place`)).body)?.[1] ?? ''
  told = { started_on: '2026-03-02', employment_form: 'quota', workplace: 'at_unit', channel: 'referral', plan, wage: '2900', insured: 'yes' }
})
after(() => city.close())

describe('a vacancy with one opening', () => {
  test('is explained with the distance from where the person lives', async () => {
    match(await page(`/taiyuan/persons/${hill}/referrals/new?vacancy=${id()}`, far), /passes a limit you set yourself/)
  })

  test('is filled by the one person placed, of whichever district; what is recorded already is not recorded twice', async () => {
    const code = await city.asProgram(({ db }) => db.selectFrom('organisation').select('credit_code').executeTakeFirstOrThrow())
    const first = await withContract(far, `/taiyuan/persons/${hill}/placements`, { ...told, employer_code: String(code.credit_code), others_hired: '' })
    done(first)
    const placed = await postParts(city, far, `${fromAfar}/place`, { fields: told })
    done(placed)
    equal(placed.headers.location, first.headers.location)
    match(await page(vacancy, hotel), /Filled/)
  })

  test('takes nobody further while it is closed, and nobody beyond its openings when it is opened again', async () => {
    const late = await withContract(officer, `${near}/place`)
    equal(late.statusCode, 409)
    match(plain(late.body), /This vacancy is closed/)
    equal((await hotel.post(`${third}/take`, { note: '' })).statusCode, 409)
    doesNotMatch(await page(near), /Record the placement/)
    done(await hotel.post(`${vacancy}/move`, { move: 'reopen' }))
    const again = await withContract(officer, `${near}/place`)
    equal(again.statusCode, 409)
    match(plain(again.body), /openings for 1 only, and all are taken/)
    done(await hotel.post(`${near}/refuse`, { reason: 'filled', note: '' }))
  })
})

describe('a vacancy with referrals under way', () => {
  const edit = (known: string, openings: string, wage: string) =>
    hotel.post(`${vacancy}/edit`, { title: '洗衣工', wage, hours: '40', contract: 'open_ended', at_home: 'no', division: '140107003', known, openings })

  test('tells the person and the officer when what is offered changes, and takes no fewer openings than persons placed', async () => {
    done(await edit('0', '2', '3300'))
    match(await page('/taiyuan/mine', waiting), /示例酒店 has changed the vacancy “ 洗衣工”/)
    match(await page('/taiyuan/desk', officer), /has changed the vacancy .*Referrals of yours without an outcome: 1/)
    match(plain((await edit('1', '0', '3300')).body), /from 1 to 1000/)
  })

  test('tells both when it closes, of whichever side, and begins no trial until it is opened again', async () => {
    done(await hotel.post(`${third}/take`, { note: '' }))
    done(await hotel.post(`${vacancy}/move`, { move: 'withdraw' }))
    match(await page('/taiyuan/mine', waiting), /The vacancy “ 洗衣工” at 示例酒店 is closed \(Withdrawn\)/)
    match(await page('/taiyuan/desk', officer), /is closed \(Withdrawn\)\. Referrals of yours without an outcome: 1/)
    const trial = { held_on: '2026-03-06', until: '2026-03-12', note: '写字板' }
    const refused = await officer.post(`${third}/begin-trial`, trial)
    equal(refused.statusCode, 409)
    match(plain(refused.body), /This vacancy is closed\. If it is still to be filled, the employer opens it again first/)
    doesNotMatch(await page(third), /Begin a trial/)
    done(await hotel.post(`${vacancy}/move`, { move: 'reopen' }))
    done(await officer.post(`${third}/begin-trial`, trial))
  })

  test('is filled by an edit that leaves no opening, and says so to whoever waits', async () => {
    done(await edit('1', '1', '3300'))
    match(await page(vacancy, hotel), /Filled/)
    match(await page('/taiyuan/mine', waiting), /is closed \(Filled\)/)
  })
})
