/** A vacancy says what is to be done; a condition of category or grade is stopped and recorded; what nobody confirms closes. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { anEmployer } from '../../../test/seekers.ts'
import { done, plain } from '../../../test/steps.ts'

let city: GivenCity
let hotel: Person
let officer: Person
let elsewhere: Person

const told = { openings: '2', wage: '3200', hours: '40', contract: 'open_ended', at_home: 'no' }
const enter = (more: Record<string, string | string[]>) =>
  hotel.post('/taiyuan/vacancies/new', { title: '客房服务员', occupation: '4-03-01-02', ...told, ...more })

before(async () => {
  city = await givenCity()
  hotel = await anEmployer(city)
  officer = await city.somebody('district_officer', '140107')
  elsewhere = await city.somebody('district_officer', '140106')
})
after(() => city.close())

describe('a vacancy', () => {
  test('that says “no deaf” is stopped, the function is asked for, and the attempt is recorded for the district alone', async () => {
    const stopped = await enter({ title: 'Room attendant, no deaf' })
    equal(stopped.statusCode, 422)
    match(plain(stopped.body), /cannot set a condition of disability category or grade/)
    match(stopped.body, /value="H1\.instruct"/)
    match(stopped.body, /Room attendant, no deaf/, 'what was typed is kept')
    match(stopped.body, /name="instead" value="H1 H2 C1"/)
    match(plain((await officer.get('/taiyuan/vacancies/attempts')).body), /示例酒店.*no deaf/)
    doesNotMatch(plain((await elsewhere.get('/taiyuan/vacancies/attempts')).body), /no deaf/)
    doesNotMatch(plain((await city.nobody.get('/taiyuan/vacancies')).body), /no deaf/)
  })

  test('is published with the function in its place and what the occupation usually asks, none of it essential', async () => {
    const published = await enter({ instead: 'H1 H2 C1', needs: ['H1.instruct'], duties: '打扫客房' })
    done(published)
    const page = plain((await city.nobody.get(String(published.headers.location))).body)
    match(page, /taking instructions .{0,80}Not looked at yet What would do instead instructions in writing/)
    match(page, /working all day/)
    doesNotMatch(page, /essential\? Essential/)
    match(plain((await city.nobody.get('/taiyuan/vacancies')).body), /客房服务员.*示例酒店.*3,200 yuan/)
  })

  test('answers bad input with a sentence a field', async () => {
    const page = plain((await enter({ title: '', wage: '0', openings: '0' })).body)
    for (const said of [/Enter: Title/, /1 to 1,000,000 yuan/, /Openings: enter a number from 1 to 1000/]) match(page, said)
  })

  test('says which demands are essential, item by item, and can take one back', async () => {
    const at = String((await enter({})).headers.location)
    done(await hotel.post(`${at}/demands/H2.alarm`, { level: '2', essential: 'yes', admits: ['visual_alarm'] }))
    match(plain((await hotel.get(at)).body), /noticing an alarm .{0,120}Essential What would do instead a flashing or vibrating alarm/)
    match(plain((await hotel.get(at)).body), /Stated by the employer/)
    done(await hotel.post(`${at}/demands/H2.alarm`, { level: '0', essential: 'no' }))
    doesNotMatch(plain((await hotel.get(at)).body), /noticing an alarm/)
    equal((await hotel.get(`${at}/demands/H2.fly`)).statusCode, 404)
    equal((await elsewhere.post(`${at}/demands/H2.alarm`, { level: '2', essential: 'no', seen: 'no' })).statusCode, 404)
  })
})

describe('freshness', () => {
  test('asks after thirty days and closes fourteen days later, each once; a confirmed vacancy stays', async () => {
    const [kept, left] = [String((await enter({ title: '洗衣工' })).headers.location), String((await enter({ title: '传菜员' })).headers.location)]
    await city.on('2026-03-31')
    doesNotMatch(plain((await hotel.get('/taiyuan/mine')).body), /传菜员/)
    await city.on('2026-04-01')
    await city.on('2026-04-01')
    equal((await hotel.get('/taiyuan/mine')).body.match(/传菜员/g)?.length, 1)
    match(plain((await hotel.get('/taiyuan/vacancies/desk')).body), /传菜员.*To be confirmed/)
    done(await hotel.post(`${kept}/move`, { move: 'confirm' }))
    await city.on('2026-04-15')
    await city.on('2026-04-16')
    const open = plain((await city.nobody.get('/taiyuan/vacancies')).body)
    match(open, /洗衣工/)
    doesNotMatch(open, /传菜员/)
    equal((await hotel.get('/taiyuan/mine')).body.match(/传菜员/g)?.length, 2, 'told once that it closed')
    equal((await hotel.post(`${left}/move`, { move: 'confirm' })).statusCode, 409)
    done(await hotel.post(`${left}/move`, { move: 'reopen' }))
    match(plain((await hotel.get(left)).body), /Closed since nobody confirmed it.*Asked whether it is still open/)
    deepEqual((await city.nobody.get(left)).statusCode, 200)
  })
})
