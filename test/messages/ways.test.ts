/** E-mail, calls, guardians and the inbox: everybody is told in the way that suits them. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tellPerson } from '../../src/features/messages/acts.ts'
import { anonymise } from '../../src/features/persons/acts/anonymise.ts'
import { signatureOf } from '../../src/kit/ways/gateway.ts'
import type { GivenCity, Person } from '../given.ts'
import { done, logIsClean, plain } from '../steps.ts'
import { shareTown, phrase, type Told, type Town } from './town.ts'
import { at, bodyOf, mailSecret, secret, type World } from './world.ts'

let town: Town
let city: GivenCity
let world: World
let officer: Person
shareTown((given) => {
  town = given
  ;({ city, world, officer } = town)
})

describe('an e-mail', () => {
  test('says as little, in the language that was chosen, under the same key', async () => {
    const one = await town.somebody()
    await town.wishes(one, { channel: 'email', email: 'two@example.org', locale: 'zh-Hant' })
    await town.tell(one)
    await at(city, '01T12:00')
    await at(city, '01T13:00')
    const [mail] = world.mails
    equal(mail?.to, 'two@example.org')
    const body = bodyOf(mail?.text ?? '')
    match(body, /^有一條給您的消息。請登錄查看，或致電殘聯 0351-1234567。\r\n登錄地址：https:\/\/tongxing\.example\/taiyuan/)
    match(mail?.text ?? '', /Message-ID: <taiyuan-\d+-email-1@tongxing\.example>/i)
    doesNotMatch(`${mail?.text ?? ''}${body}`, /10,000|肢体|肢體|消息@|赵/)
    equal(world.asked.length, 0)
  })

  test('that bounces is given up, and the desk is told', async () => {
    const one = await town.somebody({ phone: '' })
    await town.wishes(one, { channel: 'email', email: 'wrong@example.org' })
    world.wrongAddresses.add('wrong@example.org')
    await town.tell(one)
    await at(city, '01T12:00')
    await at(city, '01T13:00')
    const [errand] = await town.errandsOf(one)
    deepEqual([errand?.channel, errand?.attention], ['letter', 'wrong_email'])
    match(await town.page(officer, '/taiyuan/messages'), new RegExp(`${one.name}.*The e-mail address is wrong`))
  })

  test('that comes back hours after it was handed over is reported, signed, and the next way is taken', async () => {
    const one = await town.somebody()
    await town.wishes(one, { channel: 'email', email: 'gone@example.org' })
    await town.tell(one)
    await at(city, '01T12:00')
    await at(city, '01T13:00')
    equal((await town.errandsOf(one))[0]?.state, 'sent')
    await at(city, '01T19:00')
    const id = /Message-ID: <([^@]+)@/i.exec(world.mails[0]?.text ?? '')?.[1] ?? ''
    const report = (by: string) => {
      const signature = signatureOf(by, `${id}.failed.wrong_address`)
      return city.nobody.post('/taiyuan/messages/receipts', { id, state: 'failed', reason: 'wrong_address', signature })
    }
    equal((await report(secret)).statusCode, 404, 'the secret of the text messages does not sign for mails')
    equal((await report(mailSecret)).statusCode, 200)
    equal((await report(mailSecret)).statusCode, 200, 'a second report changes nothing')
    const [errand] = await town.errandsOf(one)
    deepEqual([errand?.channel, errand?.attention], ['sms', 'wrong_email'])
    await at(city, '01T19:01')
    equal(town.smsTo(one).length, 1)
    match(await town.page(officer, '/taiyuan/messages'), new RegExp(`${one.name}.*The e-mail address is wrong`))
  })

  test('asks for an address that is one', async () => {
    const one = await town.somebody()
    const wish = { channel: 'email', locale: 'en', easy_read: 'no' }
    match(plain((await one.who.post('/taiyuan/inbox/wish', { ...wish, email: '' })).body), /Enter the address that e-mails go to/)
    equal((await one.who.post('/taiyuan/inbox/wish', { ...wish, email: 'no address' })).statusCode, 422)
  })
})

describe('a call', () => {
  test('is never made to whoever cannot hear, who is not even offered one', async () => {
    const one = await town.somebody({ communication: 'sign_language', phone: '' })
    doesNotMatch((await one.who.get('/taiyuan/inbox/wish')).body, /value="voice"/)
    equal((await one.who.post('/taiyuan/inbox/wish', { channel: 'voice', email: '', locale: 'en', easy_read: 'no' })).statusCode, 422)
    await town.tell(one)
    await at(city, '01T12:00')
    equal((await town.errandsOf(one))[0]?.channel, 'letter')
    doesNotMatch(await town.page(officer, '/taiyuan/messages'), new RegExp(`${one.name}.*Call`))
  })

  test('is made by an officer who sees what to say, and after three that nobody answers another way is taken', async () => {
    const [one, two] = [await town.somebody({ communication: 'voice' }), await town.somebody({ communication: 'voice' })]
    await town.tell(one)
    await town.tell(two)
    await at(city, '01T12:00')
    match(await town.page(officer, '/taiyuan/messages'), new RegExp(`${one.name}.*asked for voice or telephone`))
    const call = async (told: Told) => `/taiyuan/messages/errands/${String((await town.errandsOf(told))[0]?.id)}/call`
    match(await town.page(officer, await call(one)), new RegExp(`${one.phone}.*You are paid 10,000 ?元`))
    equal((await (await city.somebody('district_officer', '140181')).get(await call(one))).statusCode, 404)
    done(await officer.post(await call(one), { found: 'told', note: '' }))
    equal((await town.errandsOf(one))[0]?.state, 'done')
    equal((await officer.get(await call(one))).statusCode, 409)
    for (let k = 0; k < 3; k += 1) done(await officer.post(await call(two), { found: 'no_answer', note: '' }))
    const [errand] = await town.errandsOf(two)
    deepEqual([errand?.channel, errand?.attention, world.asked.length], ['sms', 'not_reached', 0])
  })
})

test('the guardian is told too where the person asked for it, and a person without an account is told outside', async () => {
  const one = await town.somebody({ communication: 'guardian_copied' })
  await city.asProgram(async ({ db, tools }) => {
    const guardian_phone_sealed = tools.cipher.seal('13922222222', 'person.guardian_phone')
    await db.updateTable('person').set({ guardian_name: '钱大', guardian_phone_sealed }).where('id', '=', one.id).execute()
  })
  await city.asProgram((act) => tellPerson(act, one.id, null, phrase, { money: '1元' }))
  await at(city, '01T12:00')
  await at(city, '01T13:00')
  deepEqual(
    world.delivered.map(({ to, text }) => [to, text.slice(0, 4)]),
    [
      [one.phone, '有一条给'],
      ['13922222222', '您监护的'],
    ],
  )
})

test('what was told to somebody who was made unknown is forgotten, and nothing more goes to them', async () => {
  const one = await town.somebody()
  await town.wishes(one, { email: 'gone@example.org' })
  await town.tell(one)
  await at(city, '01T12:00')
  equal(await city.asProgram((act) => anonymise(act, one.id)), true)
  await city.on('2026-03-02')
  const [items, wish] = await city.asProgram(({ db }) =>
    Promise.all([
      db.selectFrom('errand_item as i').innerJoin('errand as e', 'e.id', 'i.errand_id').select('i.said_sealed').where('e.person_id', '=', one.id).execute(),
      db.selectFrom('message_wish').select('email_sealed').where('person_id', '=', one.id).execute(),
    ]),
  )
  deepEqual([items, wish], [[{ said_sealed: null }], [{ email_sealed: null }]])
  equal(world.asked.length + world.mails.length, 0)
})

test('the inbox says what is unread, officers see how a person is told, and neither SMS nor log hold anything personal', async () => {
  const one = await town.somebody()
  await town.tell(one)
  await town.tell(one)
  match(await town.page(one.who, '/taiyuan/inbox'), /2 unread.*You are told by: text message.*You are paid 10,000 ?元/)
  const newest = /name="message" value="(\d+)"/.exec((await one.who.get('/taiyuan/inbox')).body)?.[1] ?? ''
  const other = await town.somebody()
  done(await other.who.post('/taiyuan/inbox/read', { message: newest }))
  done(await one.who.post('/taiyuan/inbox/read', { message: newest }))
  match(await town.page(one.who, '/taiyuan/inbox'), /1 unread/)
  done(await one.who.post('/taiyuan/inbox/read', { up_to: newest }))
  doesNotMatch(await town.page(one.who, '/taiyuan/inbox'), /unread/i)
  await at(city, '01T12:00')
  await at(city, '01T13:00')
  match(await town.page(officer, `/taiyuan/persons/${one.id}/told`), /You are paid 10,000 ?元.*text message sent/)
  const commissioner = await city.somebody('commissioner', '140107003')
  done(await commissioner.post(`/taiyuan/persons/${one.id}/told/wish`, { channel: 'letter', email: '', locale: 'en', easy_read: 'no' }))
  match(await town.page(officer, `/taiyuan/persons/${one.id}/told`), /letter\. The person chose it/)
  for (const { text } of town.smsTo(one)) doesNotMatch(text, /10,000|肢体|二级|\d级|消息消息/)
  logIsClean(city, [one.phone, '13922222222', '10,000元', 'two@example.org', 'wrong@example.org', one.name])
})
