/** A text message says nothing, leaves at once and only once, never at night, and at last becomes a letter. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import type { GivenCity, Person } from '../given.ts'
import { done, isPdf, submitted } from '../steps.ts'
import { shareTown, type Told, type Town } from './town.ts'
import { at, secret, type World } from './world.ts'

let town: Town
let city: GivenCity
let world: World
let officer: Person
shareTown((given) => {
  town = given
  ;({ city, world, officer } = town)
})

describe('a text message', () => {
  test('goes once for the news of an hour, names the case, and says nothing of it', async () => {
    const { id, applicant } = await submitted(city, '甲消息')
    await city.asProgram(async ({ db, tools }) => {
      const phone_sealed = tools.cipher.seal('13911111111', 'person.phone')
      await db.updateTable('person').set({ phone_sealed }).where('account_id', '=', applicant.account).execute()
    })
    await at(city, '01T12:00')
    equal(world.asked.length, 0)
    done(await officer.post(`/taiyuan/cases/${id}/accept`))
    await at(city, '01T12:59')
    equal(world.asked.length, 0)
    await at(city, '01T13:00')
    const [sms, ...more] = world.delivered
    equal(more.length, 0)
    const { number } = await city.asProgram(({ db }) => db.selectFrom('application').select('number').where('id', '=', id).executeTakeFirstOrThrow())
    equal(sms?.text, `您的案件 ${number ?? ''} 有新消息。请登录查看，或到残联当面问、写字问。`)
    await at(city, '01T20:00')
    equal(world.asked.length, 1)
  })

  test('of the night is held until eight in the morning, also of a Sunday', async () => {
    const one = await town.somebody()
    await at(city, '07T20:30')
    await town.tell(one)
    await at(city, '07T20:45')
    await town.tell(one)
    for (const time of ['07T21:40', '07T23:59', '08T00:00', '08T07:59']) await at(city, time)
    equal(world.asked.length, 0)
    await at(city, '08T08:00')
    deepEqual(
      town.smsTo(one).map(({ text }) => text),
      ['有一条给您的消息。请登录查看，或致电残联 0351-1234567。'],
    )
  })

  test('killed between the gateway and the note goes once more with the same key, so that the gateway delivers one', async () => {
    const one = await town.somebody()
    await town.tell(one)
    await at(city, '01T12:00')
    await at(city, '01T13:00', true)
    equal(world.asked.length, 1)
    await at(city, '01T13:01')
    await at(city, '01T13:02')
    const keys = world.asked.map(({ sms }) => sms.id)
    deepEqual([keys.length, new Set(keys).size, world.delivered.length], [2, 1, 1])
  })

  test('is tried five times with growing pauses while the gateway is down, and then a letter is printed', async () => {
    const one = await town.somebody()
    world.answers = () => 503
    await town.tell(one)
    await at(city, '01T12:00')
    for (const time of ['13:00', '13:01', '13:02', '13:11', '13:12', '13:41', '13:42', '15:41', '15:42', '16:00']) await at(city, `01T${time}`)
    equal(world.asked.length, 5)
    const [errand] = await town.errandsOf(one)
    deepEqual([errand?.channel, errand?.state, errand?.reason, errand?.attention], ['letter', 'waiting', 'given_up', null])
    match(await town.page(officer, '/taiyuan/messages'), /\d+ letters? wait/)
    const made = await officer.post('/taiyuan/messages/batches')
    done(made)
    const batch = String(made.headers.location)
    match(await town.page(officer, batch), new RegExp(one.name))
    isPdf(await officer.get(`${batch}/letters.pdf`))
    const elsewhere = await city.somebody('district_officer', '140181')
    equal((await elsewhere.get(`${batch}/letters.pdf`)).statusCode, 404)
    done(await officer.post(`${batch}/posted`))
    equal((await officer.post(`${batch}/posted`)).statusCode, 409)
    equal((await town.errandsOf(one))[0]?.state, 'done')
    equal((await officer.post('/taiyuan/messages/batches')).statusCode, 409)
    match(await town.page(officer, `/taiyuan/persons/${one.id}/told`), /text message failed \(http_503\).*letter printed.*letter posted/)
  })

  test('to a number that is wrong goes no second time: the next way is taken, and the desk is told what to do', async () => {
    const one = await town.somebody()
    await town.wishes(one, { email: 'one@example.org' })
    world.answers = (to) => (to === one.phone ? 422 : 200)
    await town.tell(one)
    await at(city, '01T12:00')
    await at(city, '01T13:00')
    deepEqual([world.asked.length, world.mails.length], [1, 1])
    match(await town.page(officer, '/taiyuan/messages'), new RegExp(`${one.name}.*The telephone number is wrong.*correct the file`))
    await town.tell(one)
    await at(city, '01T14:00')
    await at(city, '01T15:00')
    deepEqual([world.asked.length, world.mails.length], [1, 2])
    const [errand] = await town.errandsOf(one)
    const seen = `/taiyuan/messages/errands/${String(errand?.id)}/seen`
    equal((await officer.post(seen, { note: '' })).statusCode, 422)
    done(await officer.post(seen, { note: '已更正号码' }))
    doesNotMatch(await town.page(officer, '/taiyuan/messages'), new RegExp(one.name))
    await town.tell(one)
    world.answers = () => 200
    await at(city, '01T16:00')
    await at(city, '01T17:00')
    equal(town.smsTo(one).length, 1)
  })

  test('is delivered where the gateway says so, signed; failed, the next way is taken', async () => {
    const [one, two] = [await town.somebody(), await town.somebody()]
    await town.tell(one)
    await town.tell(two)
    await at(city, '01T12:00')
    await at(city, '01T13:00')
    const receipt = (told: Told, state: string, reason = '', by = secret) => {
      const id = town.smsTo(told)[0]?.id ?? ''
      const signature = createHmac('sha256', by).update(`${id}.${state}.${reason}`).digest('hex')
      return city.nobody.post('/taiyuan/messages/receipts', { id, state, reason, signature })
    }
    equal((await receipt(one, 'delivered', '', 'another secret of theirs')).statusCode, 404)
    equal((await town.errandsOf(one))[0]?.state, 'sent')
    equal((await receipt(one, 'delivered')).statusCode, 200)
    equal((await receipt(one, 'delivered')).statusCode, 200)
    equal((await town.errandsOf(one))[0]?.state, 'delivered')
    equal((await receipt(two, 'failed', 'wrong_number')).statusCode, 200)
    const [errand] = await town.errandsOf(two)
    deepEqual([errand?.channel, errand?.attention], ['letter', 'wrong_phone'])
  })
})
