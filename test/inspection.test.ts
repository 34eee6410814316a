/** A plaque is drawn, looked at, not put right, and withdrawn by two persons; over HTTP. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { draw } from '../src/features/inspections/rules.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { massageShop } from './massage-shop.ts'
import { done, idIn, plain, putOnNotice } from './steps.ts'

let city: GivenCity
let officer: Person
let chief: Person
let second: Person
let holder: Person
const plaque = '1401-MASSAGESHOP-2026-001'

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
  holder = await plaqueHolder()
})
after(() => city.close())

/** A shop with a plaque, the long way. */
async function plaqueHolder(): Promise<Person> {
  const { shop, id } = await massageShop(city)
  await putOnNotice(officer, id)
  await city.on('2026-03-17')
  done(await officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-03-17', found: '五张床', as_described: 'yes' }))
  done(await chief.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
  done(await second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
  return shop
}
const begin = (more: Record<string, string> = {}) =>
  chief.post('/taiyuan/inspections/new', { category: 'massage_shop', share_percent: '30', seed: '05 11 23 28 31', due_on: '2026-06-30', ...more })

describe('an inspection', () => {
  test('is begun with a seed in public, once a category and year, and the holder is told', async () => {
    match(plain((await begin({ due_on: '2026-03-01' })).body), /must lie after today/)
    match(plain((await begin({ category: 'rural_base' })).body), /No plaque of this category/)
    const begun = await begin()
    done(begun)
    match(plain((await begin()).body), /once a year is enough/)
    const open = plain((await city.nobody.get(`${String(begun.headers.location)}/draw`)).body)
    match(open, /05 11 23 28 31/)
    match(open, new RegExp(`${plaque}.*140107.*Yes`))
    match(plain((await holder.get('/taiyuan/mine')).body), /has been drawn for this year/)
  })

  test('leaves a story of the shop in public, linked from its plaque', async () => {
    const id = idIn(/\/taiyuan\/cases\/\d+/.exec((await holder.get('/taiyuan/mine')).body)?.[0])
    const told = { title_zh: '明光的一天', title_en: 'A day at Mingguang', text_zh: '街坊都来。', text_en: 'The neighbours come.' }
    const story = String((await officer.post(`/taiyuan/cases/${id}/story`, { ...told, picture_alt_zh: '', picture_alt_en: '' })).headers.location)
    const own = story.replace('/stories/', '/my-stories/')
    const seen = /name="seen" value="(\w+)"/.exec((await holder.get(own)).body)?.[1] ?? ''
    done(await holder.post(own, { agreed: 'yes', seen }))
    doesNotMatch((await city.nobody.get(`/taiyuan/plaques/${plaque}`)).body, /A day at Mingguang/)
    done(await second.post(`${story}/publish`, { seen }))
    match((await city.nobody.get(`/taiyuan/plaques/${plaque}`)).body, new RegExp(`href="${story.replace('/stories/', '/examples/')}">A day at Mingguang`))
  })

  test('goes from self-check to a fault, is not put right, and its plaque is withdrawn only when a second person agrees', async () => {
    const at = /\/taiyuan\/inspection\/\d+/.exec((await holder.get('/taiyuan/inspections')).body)?.[0] ?? ''
    done(await holder.post(at, { note: '人没有变' }))
    equal((await holder.post(at, { note: '再说一次' })).statusCode, 409)
    match(plain((await officer.post(at, { visited_on: '2026-03-18', note: 'x', move: 'find_good' })).body), /has not come/)
    equal((await officer.post(at, { visited_on: '2026-03-17', note: '', move: 'find_mended' })).statusCode, 422, 'nothing was found to be mended yet')
    done(await officer.post(at, { visited_on: '2026-03-17', note: '没有无障碍厕所', move: 'find_fault' }))
    match(plain((await holder.get(at)).body), /To be put right Due Thursday, 16 April 2026/)
    done(await holder.post(at, { note: '正在装' }))
    await city.on('2026-04-20')
    done(await officer.post(at, { visited_on: '2026-04-20', note: '仍没有', move: 'find_unmended' }))
    const standing = `/taiyuan/plaques/${plaque}/standing`
    doesNotMatch(plain((await city.nobody.get(`/taiyuan/plaques/${plaque}`)).body), /Withdrawn/)
    equal((await chief.post(standing, { agreed: 'no', note: '' })).statusCode, 422)
    done(await chief.post(standing, { agreed: 'no', note: '再给一个月' }))
    done(await chief.post(standing, { move: 'withdraw', reason: '仍没有整改', clause: '方案第五条' }))
    const own = await chief.post(standing, { agreed: 'yes', note: '' })
    equal(own.statusCode, 403)
    match(plain(own.body), /Whoever proposed it cannot agree/)
    equal((await chief.post(standing, { move: 'withdraw', reason: 'x', clause: 'y' })).statusCode, 409)
    done(await second.post(standing, { agreed: 'yes', note: '' }))
    match(plain((await city.nobody.get(`/taiyuan/plaques/${plaque}`)).body), /Withdrawn/)
    match((await city.nobody.get('/taiyuan/plaques.csv')).body, /"withdrawn"/)
    match(plain((await holder.get('/taiyuan/mine')).body), /is now: Withdrawn. Reason: 仍没有整改/)
    doesNotMatch((await city.nobody.get('/taiyuan/examples')).body, /A day at Mingguang/, 'what is withdrawn is no example')
    const results = (await city.nobody.get('/taiyuan/results.json')).json() as { programmes: { plan: string; indicators: { id: string; actual: number }[] }[] }
    const shops = results.programmes.find(({ plan }) => plan === 'taiyuan-continuing')?.indicators.find(({ id }) => id === 'massage_shops')
    equal(shops?.actual, 0, 'what is withdrawn is held no longer')
  })
})

test('a sample is the same however its frame is written, takes each district’s share rounded up, and follows the seed', () => {
  const one = fc.record({ plaque_number: fc.string({ minLength: 1 }), district: fc.constantFrom('140105', '140106', '140107') })
  const frames = fc.uniqueArray(one, { selector: ({ plaque_number }) => plaque_number, maxLength: 60 })
  fc.assert(
    fc.property(frames, fc.string(), fc.integer({ min: 1, max: 100 }), (frame, seed, share) => {
      const drawn = draw(frame, seed, share)
      deepEqual(draw(frame.toReversed(), seed, share), drawn)
      const taken = new Set(drawn)
      for (const [, stratum] of Map.groupBy(frame, ({ district }) => district))
        equal(stratum.filter(({ plaque_number }) => taken.has(plaque_number)).length, Math.ceil((stratum.length * share) / 100))
    }),
  )
  const many = Array.from({ length: 40 }, (_, i) => ({ plaque_number: `P-${i}`, district: '140107' }))
  equal(new Set(['a', 'b', 'c'].map((seed) => draw(many, seed, 10).join())).size, 3)
})
