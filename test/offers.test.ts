/** "What can I get?": a few questions without an account, answers that are kept nowhere, and a draft for who wishes one; over HTTP. */
import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, idIn, personDetails, plain } from './steps.ts'

let city: GivenCity
const at = '/taiyuan/offers'
before(async () => {
  city = await givenCity()
})
after(() => city.close())

/** What the next form carries along, as a browser would send it. */
const hiddenIn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...(body.split('<form method="post" action="/taiyuan/offers"')[1] ?? '')
        .split('</form>', 1)
        .join('')
        .matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g),
    ].map(([, name = '', value = '']) => [name, value]),
  )
/** The questions of a page, by name. */
const asked = (body: string): string[] => [
  ...new Set(
    [...body.matchAll(/<(?:input|select)[^>]*name="([a-z_]+\.[\w.]+)"[^>]*>/g)]
      .filter(([tag]) => !tag.includes('hidden'))
      .map(([, name = '']) => name.replace(/\.(year|month|day)$/, '')),
  ),
]

const myself = { who: 'person', where: '140107' }
async function goOn(who: Person, page: string, answers: Record<string, string>): Promise<string> {
  const next = await who.post(at, { ...hiddenIn(page), ...answers })
  equal(next.statusCode, 200, next.body)
  return next.body
}

describe('what can I get', () => {
  test('asks who and where first, and says what is missing', async () => {
    match(plain((await city.nobody.get(at)).body), /Who are you asking for\?.*Which district\?.*are not kept/)
    const empty = await city.nobody.post(at, {})
    equal(empty.statusCode, 422)
    match(plain(empty.body), /Choose: Who are you asking for\?/)
  })

  test('asks on while something is undecided, then tells what fits, with the amount and the way to apply', async () => {
    let page = await goOn(city.nobody, '', myself)
    const right: Record<string, string> = {
      'person.birth_day': '40',
      'person.sex': 'male',
      'person.certificate.valid_from': '2020-01-01',
      'person.certificate.valid_to': '2030-01-01',
      'business.opened_on': '2024-01-15',
      'history.owes_repayment': 'no',
      'history.had': 'no',
    }
    for (let i = 0; i < 10 && asked(page).length > 0; i += 1)
      page = await goOn(city.nobody, page, Object.fromEntries(asked(page).map((name) => [name, right[name] ?? ''])))
    const told = plain(page)
    match(told, /What you can get/)
    match(told, /Fits .*Amounts, as the plan computes them.*10,000/)
    match(page, /href="\/taiyuan\/apply\/taiyuan-continuing\/self_employment"/)
    doesNotMatch(told, /keep these answers in the draft/, 'nobody is signed in')
  })

  test('says what is still to be known and what proves it, and what is not met', async () => {
    const page = plain(await goOn(city.nobody, '', { ...myself, go: 'show' }))
    match(page, /May fit.*Still to be known.*What would show it: Disability certificate/i)
    const young = plain(await goOn(city.nobody, '', { ...myself, 'person.birth_day': '12', 'person.sex': 'male', go: 'show' }))
    match(young, /Does not fit.*What is not met.*working age/i)
    doesNotMatch(young, /Fits /)
  })

  test('an answer that cannot be read is asked again with the rest kept, and any answer can be changed', async () => {
    const wrong = await city.nobody.post(at, { ...myself, 'person.sex': 'male', 'person.birth_day': 'forty' })
    equal(wrong.statusCode, 422)
    match(wrong.body, /type="hidden" name="person.sex" value="male"/)
    match(plain(wrong.body), /Age in full years/)
    const again = await goOn(city.nobody, '', { ...myself, 'person.birth_day': '40', go: 'person.birth_day' })
    match(again, /name="person.birth_day"[^>]*value="40"/)
    equal((await city.nobody.post(at, { ...myself, 'person.name': 'x' })).statusCode, 422, 'nothing is taken that was not asked')
  })

  test('keeps nothing: no row changes but the audit, which holds no answer, and no address carries one', async () => {
    const owner = new Client({ connectionString: city.ownerUrl })
    await owner.connect()
    const audit = async () =>
      (await owner.query<{ all: string }>('select string_agg(a::text, $1) as all from city_140100.audit a where action like $2', ['\n', 'offers.%'])).rows[0]
        ?.all ?? ''
    const page = await goOn(city.nobody, '', { ...myself, 'person.certificate.category': 'visual' })
    match(await audit(), /offers\.ask/)
    doesNotMatch(await audit(), /visual/)
    doesNotMatch(page, /href="[^"]*visual/)
    ok(!city.log.join('').includes('visual'))
    await owner.end()
  })

  test('a signed-in person begins with the register and keeps the answers in a draft, over nothing that stands there', async () => {
    const applicant = await city.somebody('applicant', '140107003')
    done(await applicant.post('/taiyuan/person', personDetails('周小禾')))
    const page = await goOn(applicant, '', { go: 'register' })
    match(page, /name="person.certificate.valid_to" value="2030-01-01"/)
    doesNotMatch(page, /周小禾/)
    const shown = await goOn(applicant, page, { 'business.opened_on': '2024-05-06', go: 'show' })
    match(plain(shown), /keep these answers in the draft/)
    const kept = await applicant.post(`${at}/taiyuan-continuing/self_employment`, hiddenIn(shown))
    equal(kept.statusCode, 303, kept.body)
    const id = idIn(kept.headers.location)
    match((await applicant.get(`/taiyuan/cases/${id}/form/1`)).body, /2024-05-06|value="2024"/)
    await applicant.post(`${at}/taiyuan-continuing/self_employment`, { ...hiddenIn(shown), 'business.opened_on': '2025-09-09' })
    doesNotMatch((await applicant.get(`/taiyuan/cases/${id}/form/1`)).body, /2025-09-09|value="2025"/)
    equal((await city.nobody.post(`${at}/taiyuan-continuing/self_employment`, hiddenIn(shown))).statusCode, 401)
  })
})
