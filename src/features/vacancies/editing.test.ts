/** An edit is a row: what stood is kept, lists follow at once, conditions are stopped, and whoever was referred is told. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { aSeeker, anEmployer, roomAttendant } from '../../../test/seekers.ts'
import { done, plain } from '../../../test/steps.ts'

let city: GivenCity
let hotel: Person
let officer: Person
let elsewhere: Person
let deaf: Person
let at = ''
const offered = { title: '客房服务员', openings: '2', wage: '3200', hours: '40', contract: 'open_ended', at_home: 'no', division: '140107003' }
const edit = (known: number, more: Record<string, string | string[]>, who = hotel) => who.post(`${at}/edit`, { ...offered, known: String(known), ...more })
const page = async (path: string, who = hotel) => plain((await who.get(path)).body)

before(async () => {
  city = await givenCity()
  hotel = await anEmployer(city)
  officer = await city.somebody('district_officer', '140107')
  elsewhere = await city.somebody('district_officer', '140106')
  deaf = await aSeeker(city, '柳静')
  at = await roomAttendant(hotel)
})
after(() => city.close())

describe('an edit of a vacancy', () => {
  test('changes the person’s list at once, and says what stood before to whoever keeps it and to nobody else', async () => {
    match(await page('/taiyuan/work/jobs', deaf), /客房服务员 .*3,200 yuan/)
    match((await hotel.get(`${at}/edit`)).body, /name="wage"[^>]*value="3200"/)
    done(await edit(0, { wage: '3600.5', title: '客房服务员（早班）' }))
    match(await page('/taiyuan/work/jobs', deaf), /客房服务员（早班） .*3,600\.50 yuan/)
    match(await page(at), /Changed.*Wage a month \(yuan\): 3,200 yuan → 3,600\.50 yuan/)
    doesNotMatch(await page(at, city.nobody), /3,200/)
  })

  test('and every change of a profile or consent, is in the list of persons at once, and only of the reader’s own area', async () => {
    const persons = () => page(`${at}/persons`, officer)
    match(await persons(), /柳静/)
    done(await deaf.post('/taiyuan/work/consent', { given: 'no' }))
    doesNotMatch(await persons(), /柳静/)
    done(await deaf.post('/taiyuan/work/consent', { given: 'yes' }))
    match(await persons(), /柳静/)
    done(await deaf.post('/taiyuan/work/wishes', { wage_min: '5000' }))
    doesNotMatch(await persons(), /柳静/)
    done(await hotel.post(`${at}/edit`, { ...offered, known: '1', title: '客房服务员（早班）', wage: '5200' }))
    match(await persons(), /柳静/)
    await aSeeker(city, '槐青')
    match(await persons(), /槐青/)
    doesNotMatch(await page(`${at}/persons`, elsewhere), /柳静|槐青/)
    done(await deaf.post('/taiyuan/work/wishes', { wage_min: '' }))
  })

  test('that raises a demand out of reach takes the job off the list at once; what was shown before stays as it was', async () => {
    const job = `/taiyuan/work/jobs/${/\d+$/.exec(at)?.[0]}`
    done(await deaf.post(job, { acted: 'interested', note: '' }))
    done(await hotel.post(`${at}/demands/H1.phone`, { level: '3', essential: 'yes' }))
    doesNotMatch(await page('/taiyuan/work/jobs', deaf), /客房服务员/)
    const kept = await city.asProgram(({ db }) => db.selectFrom('match_shown').select(['standing', 'inputs']).executeTakeFirstOrThrow())
    equal(kept.standing, 'with')
    doesNotMatch(JSON.stringify(kept.inputs), /"phone"/)
    done(await hotel.post(`${at}/demands/H1.phone`, { level: '0', essential: 'no' }))
    match(await page('/taiyuan/work/jobs', deaf), /客房服务员/)
  })

  test('that would put a condition of category in is stopped as on entry, with the function asked for, and recorded', async () => {
    const stopped = await edit(2, { duties: '打扫客房，谢绝聋哑人' })
    equal(stopped.statusCode, 422)
    match(plain(stopped.body), /cannot set a condition of disability category or grade/)
    match(stopped.body, /value="H1\.instruct"/)
    doesNotMatch(await page(at), /谢绝/)
    match(await page('/taiyuan/vacancies/attempts', officer), /谢绝聋哑/)
    done(await edit(2, { duties: '打扫客房', wage: '3600', instead: 'H1 H2 C1', needs: ['H1.meeting'] }))
    match(await page(at), /打扫客房.*meetings?.*Not looked at yet/)
  })

  test('made from a page that is out of date is refused, and one from another district is not found', async () => {
    const late = await edit(2, { wage: '3000' }, officer)
    equal(late.statusCode, 409)
    match(plain(late.body), /Somebody else changed this vacancy/)
    done(await edit(3, { wage: '3000', duties: '打扫客房' }, officer))
    equal((await edit(4, { wage: '3100' }, elsewhere)).statusCode, 404)
    match(plain((await edit(4, { wage: '0', openings: '' })).body), /1 to 1,000,000 yuan.*Enter: Openings|Enter: Openings.*1 to 1,000,000 yuan/)
  })

  test('confirms the vacancy, also when nothing is different; a closed one is not edited', async () => {
    await city.on('2026-03-20')
    const same = { wage: '3000', duties: '打扫客房' }
    done(await edit(4, same))
    match(await page('/taiyuan/vacancies/desk'), /客房服务员 .*Last confirmed Friday, 20 March 2026/)
    done(await edit(4, { ...same, division: '140106001' }))
    match(await page(at), /Where the work is done: Gulou Subdistrict → Liuxiang Subdistrict/)
    done(await hotel.post(`${at}/move`, { move: 'withdraw' }))
    equal((await edit(5, { ...same, wage: '4000' })).statusCode, 409)
    doesNotMatch(await page(at), /Change this vacancy/)
  })
})
