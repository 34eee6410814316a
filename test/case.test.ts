/** One whole case, from the applicant's sign-in to the results, over HTTP. */
import { deepEqual, equal, match, doesNotMatch, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { verifyBooks } from '../src/features/funds/books.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { certificateFor } from './people.ts'
import { isPdf, anApplicant, done, fillIn, givePapers, personDetails, putOnNotice, submitted, businessAnswers, idIn } from './steps.ts'
import { unzip } from './unzip.ts'

let city: GivenCity
let officer: Person
let colleague: Person
let cityOfficer: Person
let second: Person
before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  colleague = await city.somebody('district_officer', '140107', '区经办乙')
  cityOfficer = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
})
after(() => city.close())

const results = async () => {
  const json = (await city.nobody.get('/taiyuan/results.json')).json() as {
    programmes: { plan: string; inForce: boolean; asOf: string; indicators: { id: string; actual: number }[] }[]
  }
  const programme = json.programmes.find(({ plan }) => plan === 'taiyuan-continuing')
  return Object.fromEntries(programme?.indicators.map(({ id, actual }) => [id, actual]) ?? [])
}
const page = async (who: Person, id: number) => (await who.get(`/taiyuan/cases/${id}`)).body

describe('a self-employed applicant', () => {
  test('goes all the way from sign-in to an award of 10,000 + 10,000 that counts in the results', async () => {
    const applicant = await anApplicant(city)
    match((await applicant.get('/taiyuan/mine')).body, /Support for self-employment/)
    const id = await fillIn(applicant)
    const sent = await applicant.post(`/taiyuan/cases/${id}/submit`)
    equal(sent.headers.location, `/taiyuan/cases/${id}?done=submitted`)
    match((await applicant.get(`/taiyuan/cases/${id}?done=submitted`)).body, /2026-0107-\d{5}/)

    match((await officer.get('/taiyuan/queue')).body, /赵小满/)
    done(await officer.post(`/taiyuan/cases/${id}/review/return`, { note: '执照照片看不清，请重拍', paper_licence: '反光' }))
    const letter = unzip((await applicant.get(`/taiyuan/cases/${id}/letter.docx`)).rawPayload).get('word/document.xml') ?? ''
    match(letter, /What to correct.*执照照片看不清，请重拍.*To be corrected.*反光/)
    match(await page(applicant, id), /执照照片看不清/)
    done(await applicant.post(`/taiyuan/cases/${id}/form/1`, businessAnswers()))
    done(await applicant.post(`/taiyuan/cases/${id}/submit`))
    done(await officer.post(`/taiyuan/cases/${id}/accept`))
    done(await officer.post(`/taiyuan/cases/${id}/pass`))

    const preview = await officer.post('/taiyuan/to-publish/preview', { case: String(id) })
    equal(preview.statusCode, 200)
    const posted = await officer.post('/taiyuan/to-publish', { case: String(id) })
    const notice = String(posted.headers.location)
    const shown = (await city.nobody.get(notice, { 'accept-language': 'zh-CN' })).body
    match(shown, /赵＊＊/)
    doesNotMatch(shown, /赵小满|140199|肢体|等级[：:]|[１２]级/)
    match(shown, /20,000元/)

    const link = /\/taiyuan\/notices\/\d+\/object\/\d+/.exec(shown)?.[0] ?? ''
    const objected = await city.nobody.post(link, { text: '这家店其实没有开门', contact: '' })
    match(String(objected.headers.location), /received\/[0-9A-F]{10}/)
    // seven working days from Monday 2 March: shown through Wednesday 11 March
    await city.on('2026-03-12')
    match(await page(officer, id), /On public notice/)
    const open = /\/taiyuan\/objections\/\d+/.exec((await officer.get('/taiyuan/objections')).body)?.[0] ?? ''
    const own = await officer.post(open, { upheld: 'no', answer: '已核实，正常营业' })
    equal(own.statusCode, 403)
    match(own.body, /another officer/)
    done(await colleague.post(open, { upheld: 'no', answer: '已核实，正常营业' }))
    await city.on('2026-03-13')
    match(await page(officer, id), /site visit/i)
    equal((await city.nobody.get(notice)).statusCode, 404)

    done(await officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-03-13', found: '店面整洁', as_described: 'yes' }))
    const earlier = await results()
    done(await cityOfficer.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合条件', clause: '' }))
    equal((await cityOfficer.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' })).statusCode, 403)
    done(await second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))

    const granted = await page(applicant, id)
    isPdf(await applicant.get(`/taiyuan/cases/${id}/letter.pdf`))
    match(granted, /10,000 yuan/)
    match(granted, /20,000 yuan/)
    doesNotMatch(granted, /市经办甲/)
    equal((await results())['self_employed'], (earlier['self_employed'] ?? 0) + 1)
    match((await cityOfficer.get('/taiyuan/results/taiyuan-continuing/self_employed')).body, new RegExp(`/taiyuan/cases/${id}"`))
    deepEqual(await city.asProgram(({ db }) => verifyBooks(db)), [])
  })

  test('in another district gets the city’s 10,000 alone', async () => {
    await city.on('2026-03-16')
    const gujiao = await city.somebody('district_officer', '140181')
    const applicant = await city.somebody('applicant', '140181203')
    done(await applicant.post('/taiyuan/person', { ...personDetails('钱二'), division: '140181203' }))
    const id = await fillIn(applicant)
    done(await applicant.post(`/taiyuan/cases/${id}/submit`))
    await putOnNotice(gujiao, id)
    await city.on('2026-03-27')
    done(await gujiao.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-03-26', found: '属实', as_described: 'yes' }))
    done(await cityOfficer.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
    done(await second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
    const granted = await page(applicant, id)
    match(granted, /10,000 yuan/)
    doesNotMatch(granted, /20,000 yuan/)
  })

  test('cannot have a second application for the same scheme while one is open', async () => {
    const { applicant } = await submitted(city, '孙三')
    const again = await applicant.post('/taiyuan/apply/taiyuan-continuing/self_employment')
    equal(again.statusCode, 409)
    match(again.body, /second one cannot be made/)
  })

  test('is refused with the clause and the reason, and told so', async () => {
    const { id, applicant } = await submitted(city, '周五')
    const bare = await officer.post(`/taiyuan/cases/${id}/review/refuse`, { note: '店已关门', clause: '' })
    equal(bare.statusCode, 422)
    done(await officer.post(`/taiyuan/cases/${id}/review/refuse`, { note: '店已关门', clause: '方案第三条' }))
    const told = (await applicant.get('/taiyuan/mine')).body
    match(told, /店已关门/)
    match(told, /方案第三条/)
  })

  test('is told which papers are missing before anything is submitted', async () => {
    const applicant = await anApplicant(city, '吴六')
    const id = idIn((await applicant.post('/taiyuan/apply/taiyuan-continuing/self_employment')).headers.location)
    done(await applicant.post(`/taiyuan/cases/${id}/form/1`, businessAnswers()))
    const early = await applicant.post(`/taiyuan/cases/${id}/submit`)
    equal(early.statusCode, 422)
    match(early.body, /Papers still missing/)
  })

  test('keeps what is typed, half a form or a wrong day', async () => {
    const applicant = await anApplicant(city, '郑七')
    const id = idIn((await applicant.post('/taiyuan/apply/taiyuan-continuing/self_employment')).headers.location)
    const kept = await applicant.post(`/taiyuan/cases/${id}/keep/1`, { business_name: '半张表', opened_on: '2025-02-30' }, { 'x-requested-with': 'fetch' })
    equal(kept.statusCode, 200)
    match(kept.json<{ said: string }>().said, /\d\d:\d\d/)
    match((await applicant.get(`/taiyuan/cases/${id}/form/1`)).body, /半张表/)
    const wrong = await applicant.post(`/taiyuan/cases/${id}/form/1`, { ...businessAnswers(), opened_on: '2025-02-30' })
    equal(wrong.statusCode, 422)
    match(wrong.body, /2025-02-30/)
  })
})

describe('the Federation, of its own accord', () => {
  test('files for a person, with the reason and the consent recorded', async () => {
    const commissioner = await city.somebody('commissioner', '140107003')
    const registered = await commissioner.post('/taiyuan/persons', personDetails('王八妹'))
    done(registered)
    const person = /persons\/(\d+)/.exec(String(registered.headers.location))?.[1] ?? ''
    const without = await commissioner.post('/taiyuan/apply/taiyuan-continuing/self_employment', { person, reason: '', consent_how: '' })
    equal(without.statusCode, 422)
    const start = await commissioner.post('/taiyuan/apply/taiyuan-continuing/self_employment', { person, reason: '本人行动不便', consent_how: '当面签字' })
    done(start)
    const id = idIn(start.headers.location)
    done(await commissioner.post(`/taiyuan/cases/${id}/form/1`, businessAnswers()))
    await givePapers(commissioner, id, ['licence', 'premises'])
    done(await commissioner.post(`/taiyuan/cases/${id}/submit`))
    const consent = await city.asProgram(({ db }) => db.selectFrom('consent').selectAll().where('person_id', '=', Number(person)).execute())
    equal(consent.length, 1)
    match((await officer.get('/taiyuan/queue')).body, /王八妹/)
  })

  test('opens an account at the counter; one that registered itself is confirmed before it can submit', async () => {
    const opened = await officer.post('/taiyuan/accounts', { name: '新人', login: 'xinren', role: 'applicant', division: '140107003' })
    equal(opened.statusCode, 200)
    const password = /<strong>([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})<\/strong>/.exec(opened.body)?.[1] ?? ''
    equal((await city.nobody.post('/taiyuan/sign-in', { login: 'XinRen', password, go: '' })).statusCode, 303)

    const registered = await city.nobody.post('/taiyuan/register', { name: '自己来', login: 'zijilai', password: 'ten characters', division: '140107003' })
    done(registered)
    const cookie = String(registered.headers['set-cookie']).split(';')[0] ?? ''
    const self: Person = {
      ...city.nobody,
      get: (path) => city.nobody.get(path, { cookie }),
      post: (path, fields) => city.nobody.post(path, fields, { cookie }),
    }
    done(await self.post('/taiyuan/person', { ...personDetails('自己来'), certificate_no: certificateFor(900) }))
    const id = idIn((await self.post('/taiyuan/apply/taiyuan-continuing/self_employment')).headers.location)
    done(await self.post(`/taiyuan/cases/${id}/form/1`, businessAnswers()))
    const early = await self.post(`/taiyuan/cases/${id}/submit`)
    equal(early.statusCode, 403)
    match(early.body, /not confirmed/)
    const waiting = (await officer.get('/taiyuan/accounts')).body
    const confirm = [...waiting.matchAll(/accounts\/(\d+)\/confirm/g)].map((found) => found[1])
    ok(confirm.length > 0)
    done(await officer.post(`/taiyuan/accounts/${confirm[0]}/confirm`))
    equal((await self.post(`/taiyuan/cases/${id}/submit`)).statusCode, 422)
  })
})
