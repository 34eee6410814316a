/** A deaf jobseeker and a hotel: referred, interviewed in writing with an interpreter, on trial, placed, followed up, still at work. */
import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor, creditCodeFor } from '../../../test/people.ts'
import { postParts } from '../../../test/parts.ts'
import { aPhoto, done, logIsClean, personDetails, plain } from '../../../test/steps.ts'
import { personByAccount } from '../persons/store.ts'
import { recordAbilities, recordConsent } from '../profiles/acts.ts'

let city: GivenCity
let officer: Person
let far: Person
let hotel: Person
let otherHotel: Person
let deaf: Person
let person = 0
let vacancy = ''
let referral = ''

const unit = (n: number, name: string) => ({
  name: `${name}有限公司`,
  trading_name: name,
  kind: 'company',
  credit_code: creditCodeFor(900 + n),
  credit_code_note: '已对照执照',
  staff_count: '40',
  disabled_staff_count: '0',
  opened_on: '2015-05-01',
  address: '东路 1 号',
  owner_name_public: 'no',
})
/** Somebody deaf who works well in every other way, and agreed to be matched. */
async function aDeafPerson(n: number, name: string, communication: string): Promise<[Person, number]> {
  const who = await city.somebody('applicant', '140107003', name)
  done(await who.post('/taiyuan/person', { ...personDetails(name), certificate_no: certificateFor(n, 'hearing', 1), communication }))
  const id = await city.asProgram(async (act) => {
    const row = await personByAccount(act.db, who.account)
    if (!row) throw new Error('no person')
    const ears = [{ axis: 'H1', own: { lo: 0, hi: 0 }, aided: null } as const, { axis: 'H2', own: { lo: 0, hi: 0 }, aided: null } as const]
    const rest = (['V1', 'C1', 'C2', 'B2', 'B5', 'B6', 'A1', 'F1', 'E1', 'M1', 'M2', 'P1', 'P2'] as const).map(
      (axis) => ({ axis, own: { lo: 3, hi: 4 }, aided: null }) as const,
    )
    await recordAbilities(act, row, [...ears, ...rest], 'worker')
    await recordConsent(act, row, true, '手语视频')
    await act.db
      .updateTable('person')
      .set({ other_needs: ['请当面比划'] })
      .where('id', '=', row.id)
      .execute()
    return row.id
  })
  return [who, id]
}
const page = async (path: string, who = officer) => plain((await who.get(path)).body)
const move = (name: string, fields: Record<string, string | string[]>, who = officer) => who.post(`${referral}/${name}`, fields)
const consent = { shown: ['name', 'communication', 'accommodations'], consent_how: '手语视频确认' }

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  far = await city.somebody('district_officer', '140181')
  hotel = await city.somebody('organisation', '140107003', '云来酒店')
  otherHotel = await city.somebody('organisation', '140107003', '别家酒店')
  done(await hotel.post('/taiyuan/organisation', unit(1, '云来酒店')))
  done(await otherHotel.post('/taiyuan/organisation', unit(2, '别家酒店')))
  const told = { title: '客房服务员', openings: '2', wage: '3200', hours: '40', contract: 'open_ended', at_home: 'no' }
  vacancy = String((await hotel.post('/taiyuan/vacancies/new', told)).headers.location)
  done(await hotel.post(`${vacancy}/demands/H1.instruct`, { level: '3', essential: 'yes', admits: ['text_instructions'] }))
  done(await hotel.post(`${vacancy}/demands/H2.alarm`, { level: '3', essential: 'yes', admits: ['visual_alarm'] }))
  ;[deaf, person] = await aDeafPerson(751, '柳静', 'sign_language')
})
after(() => city.close())
const vacancyId = () => /\d+$/.exec(vacancy)?.[0] ?? ''

describe('a deaf jobseeker and a hotel room attendant’s job', () => {
  test('fit with instructions in writing and a flashing alarm, and are brought together by an officer with the person’s consent', async () => {
    const choice = await page(`/taiyuan/persons/${person}/referrals/new`)
    match(choice, /Which vacancy .*客房服务员 · 云来酒店/)
    match(await page(`/taiyuan/persons/${person}/referrals/new?q=${encodeURIComponent('云来')}`), /Which vacancy .*客房服务员/)
    match(await page(`/taiyuan/persons/${person}/referrals/new?q=${encodeURIComponent('焊工%')}`), /No open vacancy is called that/)
    const pair = (await officer.get(`/taiyuan/persons/${person}/work/jobs/${vacancyId()}`)).body
    ok(pair.includes(`href="/taiyuan/persons/${person}/referrals/new?vacancy=${vacancyId()}"`))
    const why = await page(`/taiyuan/persons/${person}/referrals/new?vacancy=${vacancyId()}`)
    match(why, /instructions in writing/)
    match(why, /flashing or vibrating alarm/)
    const bare = await officer.post(`/taiyuan/persons/${person}/referrals`, { vacancy: vacancyId(), shown: 'name' })
    equal(bare.statusCode, 422)
    match(plain(bare.body), /Enter: How they agreed/)
    const made = await officer.post(`/taiyuan/persons/${person}/referrals`, { vacancy: vacancyId(), ...consent })
    done(made)
    referral = String(made.headers.location)
    match(await page('/taiyuan/mine', deaf), /you have been referred to 云来酒店/)
    match(await page('/taiyuan/mine', hotel), /has referred somebody to you for “ 客房服务员” /)
    const again = await officer.post(`/taiyuan/persons/${person}/referrals`, { vacancy: vacancyId(), ...consent })
    match(plain(again.body), /referred to this vacancy already/)
  })

  test('the hotel sees what was agreed to and no category, grade or level; another employer and district see nothing', async () => {
    const seen = await hotel.get(referral)
    match(plain(seen.body), /柳静.*Sign language, no phone calls.*instructions in writing, a flashing or vibrating alarm/)
    doesNotMatch(plain(seen.body), /hearing|grade|Grade|level|Education|东社区|手语视频确认|ability|请当面比划/)
    match(await page(referral), /Other communication needs · 请当面比划/)
    for (const who of [otherHotel, far]) {
      equal((await who.get(referral)).statusCode, 404)
      doesNotMatch(await page('/taiyuan/referrals', who), /柳静/)
    }
    equal((await hotel.get(`/taiyuan/persons/${person}`)).statusCode, 403)
    equal((await city.nobody.get(referral)).statusCode, 401)
  })

  test('an interview by telephone, or without interpreter or writing, is refused with a sentence; in writing with an interpreter it is arranged', async () => {
    const interview = { held_on: '2026-03-05', held_at: '14:30', place: '云来酒店二楼' }
    const call = await move('arrange', { ...interview, way: 'phone', aids: ['nothing'] })
    equal(call.statusCode, 422)
    match(plain(call.body), /This person is not to be phoned/)
    match(call.body, /value="14:30"/)
    match(plain((await move('arrange', { ...interview, way: 'on_site', aids: ['nothing'] })).body), /This person signs/)
    equal((await hotel.post(`${referral}/arrange`, { ...interview, way: 'text', aids: ['interpreter'] })).statusCode, 403)
    done(await move('arrange', { ...interview, way: 'text', aids: ['interpreter', 'text'] }))
    for (const who of [deaf, hotel])
      match(
        await page('/taiyuan/mine', who),
        /Interview at 云来酒店 : 2026-03-05 14:30, in writing\. Arranged: sign-language interpreter, everything in writing/,
      )
  })

  test('the hotel accepts, the trial days are written down, and the person is placed with the contract', async () => {
    done(await move('take', { note: '会收拾房间' }, hotel))
    equal((await move('arrange', { held_on: '2026-03-05', held_at: '9:00', place: '二楼', way: 'text', aids: 'text' })).statusCode, 409)
    done(await move('begin-trial', { held_on: '2026-03-06', until: '2026-03-12', note: '写字板，闪光报警器' }))
    await city.on('2026-03-12')
    done(await move('note-trial', { held_on: '2026-03-09', note: '一天收拾十二间' }, hotel))
    done(await move('note-trial', { held_on: '2026-03-10', note: '演练报警，看见闪光' }))
    done(await move('pass-trial', { note: '合适' }, hotel))
    doesNotMatch(await page(referral, hotel), /演练报警/)
    const plan = /name="plan"[^>]*value="(\d+)"/.exec((await officer.get(`${referral}/place`)).body)?.[1] ?? ''
    const told = { started_on: '2026-03-12', employment_form: 'quota', workplace: 'at_unit', channel: 'referral', plan, wage: '3200', insured: 'yes' }
    equal((await postParts(city, officer, `${referral}/place`, { fields: told })).statusCode, 422)
    const placed = await postParts(city, officer, `${referral}/place`, { fields: told, files: { contract: await aPhoto() } })
    done(placed)
    match(await page(String(placed.headers.location)), /柳静.*At work.*Evidence complete.*Referred by the Federation/)
    match(await page(referral), /Placed.*一天收拾十二间.*演练报警.*The placement/)
    equal((await postParts(city, officer, `${referral}/place`, { fields: told, files: { contract: await aPhoto() } })).statusCode, 409)
  })

  test('three months later the person is asked in writing, answers in writing, and counts as still at work', async () => {
    await city.on('2026-06-12')
    match(await page('/taiyuan/mine', deaf), /You have worked at 云来酒店 : After three months/)
    const placement = /name="placement" value="(\d+)"/.exec((await deaf.get('/taiyuan/my-work')).body)?.[1] ?? ''
    done(await deaf.post('/taiyuan/my-work', { placement, mark: 'month_3', at_work: 'yes', wage: '3300', trouble: '' }))
    match(await page('/taiyuan/sustained'), /Xinghualing District.*1 of 1/)
    match(await page('/taiyuan/sustained/people?district=140107&months=3'), /柳静.*云来酒店.*Still at work/)
  })
})

describe('a refusal though the profile fits', () => {
  test('is in the report with its reason, and is taken up with the employer', async () => {
    const [second, id] = await aDeafPerson(752, '槐青', 'captions')
    const made = await officer.post(`/taiyuan/persons/${id}/referrals`, { vacancy: vacancyId(), shown: 'accommodations', consent_how: '当面笔谈' })
    done(made)
    referral = String(made.headers.location)
    const shown = await page(referral, hotel)
    match(shown, /Jobseeker no\. \d+.*instructions in writing/)
    doesNotMatch(shown, /槐青|Text, no phone calls/)
    equal((await move('refuse', { note: '不想要' }, hotel)).statusCode, 422)
    done(await move('take', { note: '' }, hotel))
    done(await move('refuse', { reason: 'function', note: '担心听不见客人' }, hotel))
    match(await page('/taiyuan/mine', second), /has not taken you for “ 客房服务员” \. Reason: Part of the work thought impossible/)
    match(await page('/taiyuan/refusals'), /槐青.*客房服务员 · 云来酒店.*Part of the work thought impossible.*Not taken up yet/)
    const report = referral.replace('referrals', 'refusals')
    match(await page(report), /担心听不见客人.*flashing or vibrating alarm/)
    equal((await officer.post(report, { happened_on: '2027-01-01', said: '未来', outcome: 'going_on' })).statusCode, 422)
    done(await officer.post(report, { happened_on: '2026-06-12', said: '同经理看了闪光门铃', outcome: 'reconsidered' }))
    match(await page('/taiyuan/refusals'), /槐青.*The employer will think again/)
    doesNotMatch(await page('/taiyuan/refusals', far), /槐青/)
    equal((await hotel.get('/taiyuan/refusals')).statusCode, 403)
  })

  test('and the person can withdraw a referral of their own; nobody of it is in the log', async () => {
    const [own, id] = await aDeafPerson(753, '杨禾', 'captions')
    const made = await officer.post(`/taiyuan/persons/${id}/referrals`, { vacancy: vacancyId(), shown: 'name', consent_how: '当面笔谈' })
    referral = String(made.headers.location)
    done(await move('arrange', { held_on: '2026-06-15', held_at: '9:00', place: '二楼', way: 'text', aids: 'text' }))
    match(await page('/taiyuan/mine', hotel), /Interview at 云来酒店 : 2026-06-15 9:00\. Place: 二楼/)
    // only the name was agreed to: nothing tells how the person communicates or what they need
    doesNotMatch(await page(referral, hotel), /alarm|writing|communicate/)
    equal((await move('withdraw', { note: '' }, deaf)).statusCode, 404)
    done(await move('withdraw', { note: '换了主意' }, own))
    match(await page(referral), /Withdrawn by the person/)
    logIsClean(city, ['柳静', '槐青', '杨禾'])
  })
})
