/** Signing in: in the middle of a form, and too often. */
import { equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createApp } from '../src/app.ts'
import { givenCity, type GivenCity } from './given.ts'
import { businessAnswers, done, idIn, logIsClean, personDetails, plain } from './steps.ts'

let city: GivenCity
before(async () => {
  city = await givenCity()
})
after(() => city.close())

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const hidden = (html: string, name: string) => unescaped(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '')

describe('a session that ends in mid-form', () => {
  test('keeps what was typed, asks to sign in, and puts it back with one press', async () => {
    const fields = { name: '周五', login: 'zhou.wu', password: 'ten characters', division: '140107003' }
    const registered = await city.nobody.post('/taiyuan/register', fields)
    const cookie = String(registered.headers['set-cookie']).split(';')[0] ?? ''
    done(await city.nobody.post('/taiyuan/person', personDetails('周五'), { cookie }))
    const id = idIn((await city.nobody.post('/taiyuan/apply/taiyuan-continuing/self_employment', {}, { cookie })).headers.location)
    done(await city.nobody.post('/taiyuan/sign-out', {}, { cookie }))
    const lost = await city.nobody.post(`/taiyuan/cases/${id}/form/1`, { ...businessAnswers(), business_name: '"引号"<铺>' }, { cookie })
    equal(lost.statusCode, 401)
    const kept = hidden(lost.body, 'kept')
    match(kept, /引号/)
    const back = await city.nobody.post('/taiyuan/sign-in', { login: fields.login, password: fields.password, go: '', kept })
    equal(back.statusCode, 200)
    const again = String(back.headers['set-cookie']).split(';')[0] ?? ''
    equal(/<form method="post" action="(\/taiyuan\/cases[^"]+)"/.exec(back.body)?.[1], `/taiyuan/cases/${id}/form/1`)
    const names = [...back.body.matchAll(/type="hidden" name="([a-z_]+)"/g)]
      .map((found) => found[1] ?? '')
      .filter((name) => name !== 'back' && name !== 'locale')
    done(await city.nobody.post(`/taiyuan/cases/${id}/form/1`, Object.fromEntries(names.map((name) => [name, hidden(back.body, name)])), { cookie: again }))
    match(unescaped((await city.nobody.get(`/taiyuan/cases/${id}/form/1`, { cookie: again })).body), /value=""引号"<铺>"/)
    const forged = JSON.stringify({ action: 'https://evil.example/taiyuan/', fields: {} })
    equal(
      (await city.nobody.post('/taiyuan/sign-in', { login: fields.login, password: fields.password, go: '', kept: forged })).headers.location,
      '/taiyuan/mine',
    )
  })
})

describe('signing in', () => {
  test('too often is told the minutes to wait, also after a restart, and is let in afterwards', async () => {
    const login = 'su.da'
    await city.nobody.post('/taiyuan/register', { name: '苏大', login, password: 'ten characters', division: '140107003' })
    for (let i = 0; i < 5; i += 1) equal((await city.nobody.post('/taiyuan/sign-in', { login, password: 'wrong' })).statusCode, 422)
    const stopped = await city.nobody.post('/taiyuan/sign-in', { login, password: 'ten characters' })
    equal(stopped.statusCode, 429)
    match(plain(stopped.body), /1 minute/)
    const settings = { PUBLIC_URL: undefined, TRUST_PROXY: undefined, METRICS_PUBLIC: false, LOG_LEVEL: 'silent' as const }
    const { server } = await createApp({ db: city.db, tools: city.tools, settings, clock: () => city.clock.now })
    const url = '/taiyuan/sign-in'
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    equal((await server.inject({ method: 'POST', url, headers, payload: `login=${login}&password=ten+characters` })).statusCode, 429)
    await server.close()
    city.clock.now = city.clock.now.add({ minutes: 1 })
    equal((await city.nobody.post(url, { login, password: 'ten characters', go: '//evil.example' })).headers.location, '/taiyuan/mine')
  })
})

describe('the log', () => {
  test('holds no login, password or name of all this', () => logIsClean(city, ['周五', '苏大', 'zhou.wu', 'su.da', '引号', 'evil.example']))
})
