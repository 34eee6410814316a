/** Withdrawing an application: told what follows, asked why, and never by the first button; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity } from './given.ts'
import { done, plain, submitted } from './steps.ts'

let city: GivenCity
before(async () => {
  city = await givenCity()
})
after(() => city.close())

describe('withdrawing', () => {
  test('is a link on a page whose heading is the receipt, tells what follows, and asks why', async () => {
    const { id, applicant } = await submitted(city, '李四')
    const at = `/taiyuan/cases/${id}`
    const receipt = (await applicant.get(`${at}?done=submitted`)).body
    equal(receipt.indexOf('<h1') < receipt.indexOf('<h2'), true)
    doesNotMatch(receipt, /<button[^>]*>\s*Withdraw/)
    match(plain((await applicant.get(`${at}/withdraw`)).body), /ends this application for good.*You can apply again/)
    equal((await applicant.post(`${at}/withdraw`, { why: '' })).statusCode, 422)
    doesNotMatch(plain((await applicant.get(at)).body), /Withdrawn/)
    done(await applicant.post(`${at}/withdraw`, { why: '先不开店了' }))
    match(plain((await applicant.get(at)).body), /Withdrawn.*先不开店了/)
    equal((await applicant.get(`${at}/withdraw`)).statusCode, 409)
    done(await applicant.post('/taiyuan/apply/taiyuan-continuing/self_employment'))
  })
})

describe('who takes a case', () => {
  test('hears its number with the button', async () => {
    const { id } = await submitted(city, '周五')
    const officer = await city.somebody('district_officer', '140107')
    match(plain((await officer.get(`/taiyuan/cases/${id}`)).body), /Take it 2026-0107-\d{5}/)
  })
})
