/** A province's template is proposed and published; a city fills it in, and stays with the version it filled in. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, plain } from './steps.ts'

const open = 'values: [], to_fill: { says: { zh: 由市填写, en: The city fills it in }, at_least: 3, at_most: 24 }'
const template = readFileSync('plans/taiyuan-continuing/plan.yaml', 'utf8')
  .replace('plan: taiyuan-continuing', 'plan: shanxi-template\nstatus: template')
  .replace(/title: \{ zh: [^}]*\}/, 'title: { zh: 省级样本, en: Provincial template }')
  .replace(/( {2}least_months:\n(?: {4}.*\n)*?) {4}values: .*\n/, `$1    ${open.replace(', to_fill', '\n    to_fill')}\n`)
const filled = (months: number): string => `plan: filled-in
title: { zh: 太原市方案, en: The plan of Taiyuan }
issued: { by: [city_federation] }
in_force: { from: 2026-03-01, to: 2028-12-31 }
fills_in: shanxi-template
parameters:
  least_months: { values: [{ value: ${months} }] }
`
let city: GivenCity
let chief: Person
let second: Person
before(async () => {
  city = await givenCity()
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
})
after(() => city.close())

async function published(source: string): Promise<void> {
  const proposed = await chief.post('/taiyuan/plans/propose', { source, note: '样本' })
  done(proposed)
  done(await second.post(String(proposed.headers.location), { agreed: 'yes', note: '' }))
}
const checked = async (source: string) => (await chief.post('/taiyuan/plans/checked', { source })).json<{ said: string; lines: string[] }>()
const home = async () => plain((await city.nobody.get('/taiyuan', { 'accept-language': 'en' })).body)
const whole = async () => plain((await city.nobody.get('/taiyuan/plan/filled-in/whole', { 'accept-language': 'en' })).body)

test('a template is published and does not run itself', async () => {
  await published(template)
  match(plain((await chief.get('/taiyuan/plans')).body), /Provincial template.{0,80}A template to be filled in/)
  doesNotMatch(await home(), /Provincial template/)
  equal((await city.nobody.get('/taiyuan/apply/shanxi-template/self_employment')).statusCode, 404)
})

test('what a city fills in is held to what the template leaves open, and runs once a second person agrees', async () => {
  deepEqual((await checked(filled(25))).lines, ['Line 7, column 37: It must lie between 3 and 24'])
  match((await checked(filled(24))).said, /^No fault/)
  await published(filled(12))
  match(await home(), /The plan of Taiyuan/)
  equal((await city.nobody.get('/taiyuan/apply/filled-in/self_employment')).statusCode, 200)
  match(await whole(), /Least months in business.{0,40}12/)
})

test('a later version of the template changes nothing for the city until it fills that one in', async () => {
  const renamed = template.replace('en: Support for self-employment', 'en: Support for own businesses').replace('at_most: 24', 'at_most: 10')
  doesNotMatch(renamed, /Support for self-employment/)
  await published(renamed)
  const still = await whole()
  match(still, /Support for self-employment/)
  doesNotMatch(still, /own businesses/)
  deepEqual((await checked(filled(12))).lines, ['Line 7, column 37: It must lie between 3 and 10'])
  await published(filled(10))
  match(await whole(), /Support for own businesses/)
})

test('a version that begins later does not hide the one that runs today', async () => {
  await published(filled(6).replace('from: 2026-03-01', 'from: 2026-04-01'))
  match(await whole(), /Least months in business.{0,40}10/)
  await city.on('2026-04-01')
  match(await whole(), /Least months in business.{0,40}6/)
})
