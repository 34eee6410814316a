/** What comes in wrong, hostile or too large is answered with a sentence; nothing of it is a bug. */
import { equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { anApplicant, aPhoto, businessAnswers, fillIn, logIsClean, personDetails, plain } from './steps.ts'

let city: GivenCity
let officer: Person
let applicant: Person
let draft: number
before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  applicant = await anApplicant(city, '钱百万')
  draft = await fillIn(applicant)
})
after(() => city.close())

const form = () => `/taiyuan/cases/${draft}/form/1`
const raw = (body: string, type = 'application/x-www-form-urlencoded', path = form()) =>
  city.app.server.inject({ method: 'POST', url: path, headers: { cookie: applicant.cookie, 'accept-language': 'en', 'content-type': type }, payload: body })

describe('a file', () => {
  test('over 10 MB is refused with the limit in the sentence', async () => {
    const answer = await applicant.upload(`/taiyuan/cases/${draft}/papers/licence`, 'file-licence', 'a.jpg', Buffer.alloc(11 * 1024 * 1024, 1))
    equal(answer.statusCode, 413)
    match(plain(answer.body), /under 10 MB; the rest of what you filled in is kept/)
  })
  for (const [what, bytes, sentence] of [
    ['a program named .jpg', Buffer.from('MZ\x90\0this program cannot be run'), /neither; please choose another/],
    ['a page named .jpg', Buffer.from('<html><script>alert(1)</script></html>'), /neither; please choose another/],
    ['half a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]), /cannot be opened/],
    ['an empty file', Buffer.alloc(0), /Choose a file|choose/i],
  ] as const)
    test(`that is really ${what} is told so beside its box, and what was given before stays`, async () => {
      const answer = await applicant.upload(`/taiyuan/cases/${draft}/papers/licence`, 'file-licence', 'a.jpg', bytes)
      equal(answer.statusCode, 422)
      match(plain(answer.body), sentence)
      match(answer.body, /premises\.jpg/)
    })

  test('in a box the page does not have is refused by name', async () => {
    const answer = await applicant.upload(`/taiyuan/cases/${draft}/papers/licence`, 'granted', 'a.jpg', await aPhoto())
    equal(answer.statusCode, 422)
    match(plain(answer.body), /unknown field “granted”/)
  })
})

describe('a form', () => {
  test('with a field it does not have is refused by name', async () => {
    const answer = await applicant.post(form(), { ...businessAnswers(), granted: 'yes' })
    equal(answer.statusCode, 422)
    match(plain(answer.body), /unknown field “granted”/)
  })
  test('with __proto__ or constructor for a field changes nothing', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) equal((await raw(`${name}=1&business_name=x`)).statusCode, 422, name)
    equal(({} as Record<string, unknown>)['business_name'], undefined)
  })
  test('with lists where text is wanted, or words where numbers are, has its faults and keeps the rest', async () => {
    const answer = await applicant.post(form(), { ...businessAnswers(), business_name: ['一', '二'], worker_count: '两个', trade: '修鞋' })
    equal(answer.statusCode, 422)
    match(answer.body, /修鞋/)
    match(answer.body, /value="两个"/)
  })
  test('with NUL bytes, broken percents or half characters is no bug', async () => {
    for (const body of ['business_name=a%00b', 'business_name=%zz%', 'business_name=%ED%A0%80', 'business_name=%FF%FE', `business_name=${'%00'.repeat(50)}`])
      for (const path of [form(), form().replace('form', 'keep'), '/taiyuan/sign-in', '/taiyuan/register']) {
        const { statusCode } = await raw(body, undefined, path)
        ok(statusCode < 500, `${path} ${body}: ${statusCode}`)
      }
    equal((await raw('login=a%00b&password=x', undefined, '/taiyuan/sign-in')).statusCode, 422)
    equal((await city.nobody.get('/taiyuan/plaques?name=%00')).statusCode, 422)
  })
  test('sent as something other than a form is not read', async () => {
    for (const type of ['application/json', 'text/plain', 'application/xml'])
      for (const body of ['{"business_name":{"a":1}}', '[1]', 'null', '{"__proto__":{"a":1}}', '{'])
        equal((await raw(body, type)).statusCode, 415, `${type} ${body}`)
    ok((await raw('--x\r\nbroken', 'multipart/form-data; boundary=x', `/taiyuan/cases/${draft}/papers/licence`)).statusCode < 500)
  })
  test('that is far too long is refused with the limit', async () => {
    const answer = await raw(`business_name=${'长'.repeat(100_000)}`)
    equal(answer.statusCode, 413)
  })
  test('that could not even be read leaves its row in the audit, and nothing of what it said', async () => {
    const rows = await city.asProgram(({ db }) =>
      db.selectFrom('audit').select(['action', 'outcome', 'detail']).where('action', '=', 'application.save').execute(),
    )
    const statuses = rows.filter(({ outcome }) => outcome === 'refused').map(({ detail }) => JSON.stringify(detail))
    equal(statuses.filter((detail) => detail === '{"status":415}').length, 15)
    equal(statuses.filter((detail) => detail === '{"status":413}').length, 1)
  })
  test('from another site does nothing', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }, { origin: 'null' }]) {
      const answer = await applicant.post(`/taiyuan/cases/${draft}/withdraw`, {}, headers as Record<string, string>)
      equal(answer.statusCode, 403)
      match(answer.body, /another site/)
    }
    equal((await applicant.get(form())).statusCode, 200)
  })
})

describe('an address', () => {
  test('that no row can have is a page not found, never a bug', async () => {
    for (const id of ['0', '-1', '1.5', '99999999999', '1e9', 'abc', '%00', '%27', '1%20or%201=1', '9'.repeat(150), '9'.repeat(300)])
      for (const path of [`/taiyuan/cases/${id}`, `/taiyuan/persons/${id}`, `/taiyuan/notices/${id}`, `/taiyuan/objections/${id}`, `/taiyuan/plaques/${id}`]) {
        const { statusCode } = await officer.get(path)
        ok(statusCode >= 400 && statusCode < 500, `${path}: ${statusCode}`)
      }
  })
  test('with a broken percent, a long query or impossible values is answered', async () => {
    const queries = [
      'plaques?page=999999999999999999999',
      'plaques?page=-5',
      'queue?after=2026-99-99_5',
      'queue?after=2026-03-02_99999999999',
      'queue?state=%00',
      'queue?state=a&state=b',
    ]
    for (const path of [
      ...queries,
      '%zz',
      '%',
      `mine?x=${'a'.repeat(60_000)}`,
      'apply/taiyuan-continuing/self_employment?person=1.5',
      'apply/__proto__/constructor',
      'plan/__proto__',
    ]) {
      const { statusCode } = await officer.get(`/taiyuan/${path}`)
      ok(statusCode < 500 && statusCode !== 401, `${path.slice(0, 80)}: ${statusCode}`)
    }
    const broken = await city.nobody.get('/taiyuan/%zz')
    equal(broken.statusCode, 400)
    match(broken.body, /^找不到这一页。.*\nThis page cannot be found/)
    equal((await city.nobody.get('/%00')).statusCode, 422)
    equal((await city.nobody.get('/taiyuan', { 'accept-language': 'x'.repeat(8000), cookie: 'tx_session=%00; tx_language=%zz' })).statusCode, 200)
  })
  test('with a forged id is answered with a sentence', async () => {
    for (const person of ['1.5', '1e30', '-1', 'NaN'])
      equal((await officer.post('/taiyuan/apply/taiyuan-continuing/self_employment', { person, reason: '一', consent_how: '一' })).statusCode, 404)
    for (const id of ['99999999999', '1.5', 'x']) equal((await officer.post('/taiyuan/to-publish', { case: id })).statusCode, 422)
    equal((await applicant.post('/taiyuan/person', { ...personDetails(), certificate_valid_from: '0000-01-01' })).statusCode, 422)
  })
  test('of another district is not found', async () => {
    const far = await city.somebody('district_officer', '140181')
    for (const path of ['', '/review/return', '/form/1', '/documents/1']) equal((await far.get(`/taiyuan/cases/${draft}${path}`)).statusCode, 404, path)
    equal((await far.post('/taiyuan/to-publish', { case: String(draft) })).statusCode, 404)
  })
  test('given as where to go on to never leads out of the house', async () => {
    for (const away of ['//evil.example', '/\\evil.example', '/\t/evil.example', 'https://evil.example', '/taiyuan/../..//evil.example', '/太原\r\nx: y']) {
      for (const [path, fields] of [
        ['/language', { locale: 'en', back: away }],
        ['/taiyuan/clock', { days: '0', back: away }],
      ] as const) {
        const at = city.clock.now
        const answer = await city.nobody.post(path, fields)
        city.clock.now = at
        equal(answer.statusCode, 303, path)
        equal(new URL(String(answer.headers.location), 'http://house.test').host, 'house.test', away)
      }
    }
  })
})

describe('the log', () => {
  test('holds no name, number, login, cookie or body of all this, and no bug', () => {
    ok(city.log.length > 100)
    logIsClean(city, ['钱百万', applicant.cookie.split('=')[1] ?? '', 'evil.example', 'granted'])
  })
})
