/** The demonstration's people: in pages, found by name, and each can be entered; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openAccount } from '../src/features/accounts/acts.ts'
import { givenCity, type GivenCity } from './given.ts'
import { done, plain } from './steps.ts'

let city: GivenCity
before(async () => {
  city = await givenCity()
  await city.asProgram(async (act) => {
    for (let n = 1; n <= 21; n += 1)
      await openAccount(act, { login: `demo.a${n}`, name: '路人', role: 'applicant', division: '140107003', password: 'a password for tests' })
    await openAccount(act, { login: 'demo.last', name: '郭审计', role: 'auditor', division: '140100', password: 'a password for tests' })
  })
})
after(() => city.close())
const page = async (query: string): Promise<string> => (await city.nobody.get(`/taiyuan/sign-in${query}`)).body

describe('the people of a demonstration', () => {
  test('come twenty a page, and are found by name, pinyin or role', async () => {
    const first = await page('?go=%2Ftaiyuan%2Fqueue')
    equal(first.match(/action="\/taiyuan\/enter"/g)?.length, 20)
    doesNotMatch(first, /郭审计/)
    match(first, /sign-in\?go=%2Ftaiyuan%2Fqueue&amp;page=2/)
    match(await page('?page=2'), /郭审计/)
    for (const find of ['郭审', 'guo', 'audit']) match(await page(`?find=${encodeURIComponent(find)}`), /郭审计/)
    match(plain(await page('?find=nobody')), /Nobody found/)
  })

  test('can each be entered, whichever page they stand on', async () => {
    const account = /name="account" value="(\d+)"/.exec(await page('?find=guo'))?.[1] ?? ''
    done(await city.nobody.post('/taiyuan/enter', { account, go: '' }))
  })
})
