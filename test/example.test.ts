/** The story of a shop: written, agreed to word for word, made public by another officer, and gone when the agreement is taken back; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { filedAfter, publishAfter } from './after-plan.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { aPhoto, done, plain, submitted } from './steps.ts'

let city: GivenCity
let writer: Person
let chief: Person
let second: Person
let far: Person
let subject: Person
let at: string

before(async () => {
  city = await givenCity()
  writer = await city.somebody('district_officer', '140107', '区经办甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
  far = await city.somebody('district_officer', '140181', '外区经办')
  await publishAfter(city)
  const filed = await filedAfter(city, '孙七')
  ;({ at, applicant: subject } = filed)
  done(await writer.post(`${at}/accept`))
  done(await chief.post(`${at}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
  done(await second.post(`${at}/review/second`, { agreed: 'yes', note: '' }))
})
after(() => city.close())

const told = {
  title_zh: '修鞋铺的早晨',
  title_en: 'Morning at the repair shop',
  text_zh: '他每天七点开门。\n\n邻居都来。',
  text_en: 'He opens at seven.\n\nThe neighbours come.',
}
const words = { picture_alt_zh: '店门口', picture_alt_en: 'The door of the shop' }

/** A form with a picture, as a browser sends it. */
async function withPicture(who: Person, path: string, fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('picture', new Blob([new Uint8Array(await aPhoto())]), 'shop.jpg')
  const sent = new Response(form)
  const headers = { cookie: who.cookie, 'accept-language': 'en', 'content-type': sent.headers.get('content-type') ?? '' }
  return city.app.server.inject({ method: 'POST', url: path, headers, payload: Buffer.from(await sent.arrayBuffer()) })
}
const seenBy = async (who: Person, path: string): Promise<string> => /name="seen" value="(\w+)"/.exec((await who.get(path)).body)?.[1] ?? ''
const publicList = async (): Promise<string> => plain((await city.nobody.get('/taiyuan/examples')).body)
let story: string
let own: string

describe('a story', () => {
  test('is written of a granted case alone, with words for its picture and without numbers of persons', async () => {
    const other = await submitted(city, '周八')
    equal((await writer.get(`/taiyuan/cases/${other.id}/story`)).statusCode, 409, 'not granted')
    equal((await far.get(`${at}/story`)).statusCode, 404)
    equal((await subject.get(`${at}/story`)).statusCode, 403)
    match(plain((await writer.get(at)).body), /Write its story/)
    match(plain((await withPicture(writer, `${at}/story`, told)).body), /A picture needs words/)
    const phone = await writer.post(`${at}/story`, { ...told, text_zh: '电话 138 0013 8000' })
    equal(phone.statusCode, 422)
    match(plain(phone.body), /looks like an identity number/)
    const written = await withPicture(writer, `${at}/story`, { ...told, ...words })
    done(written)
    story = String(written.headers.location)
    own = story.replace('/stories/', '/my-stories/')
    match(plain((await subject.get('/taiyuan/mine')).body), /Nobody can see it unless you agree/)
    match((await subject.get(at)).body, new RegExp(`href="${own}"`))
  })

  test('is seen by nobody but the office and whoever it tells of, before they agree', async () => {
    doesNotMatch(await publicList(), /Morning/)
    const open = story.replace('/stories/', '/examples/')
    equal((await city.nobody.get(open)).statusCode, 404)
    equal((await city.nobody.get(`${open}/picture`)).statusCode, 404)
    equal((await far.get(story)).statusCode, 404)
    const stranger = await city.somebody('applicant', '140107003')
    equal((await stranger.get(own)).statusCode, 404)
    match(plain((await subject.get(own)).body), /He opens at seven.*他每天七点开门/)
    equal((await subject.get(`${own}/picture`)).headers['content-type'], 'image/jpeg')
    const early = await second.post(`${story}/publish`, { seen: await seenBy(writer, story) })
    equal(early.statusCode, 409)
    match(plain(early.body), /has not agreed to this text/)
  })

  test('is agreed to in the text that was read, and made public by somebody else than its writer', async () => {
    const read = await seenBy(subject, own)
    done(await writer.post(`${at}/story`, { ...told, ...words, text_en: 'He opens at six.' }))
    const stale = await subject.post(own, { agreed: 'yes', seen: read })
    equal(stale.statusCode, 409)
    match(plain(stale.body), /was changed after you read it/)
    equal((await subject.post(own, { seen: read })).statusCode, 422)
    done(await subject.post(own, { agreed: 'yes', seen: await seenBy(subject, own) }))
    doesNotMatch(await publicList(), /Morning/, 'agreed to, and not public yet')
    const seen = await seenBy(second, story)
    doesNotMatch((await writer.get(story)).body, /\/publish"/)
    const byWriter = await writer.post(`${story}/publish`, { seen })
    equal(byWriter.statusCode, 403)
    match(plain(byWriter.body), /another officer must/)
    done(await second.post(`${story}/publish`, { seen }))
    equal((await second.post(`${story}/publish`, { seen })).statusCode, 409)
    match(await publicList(), /Morning at the repair shop.*He opens at six/)
    const open = story.replace('/stories/', '/examples/')
    match((await city.nobody.get(open)).body, /alt="The door of the shop"/)
    equal((await city.nobody.get(`${open}/picture`)).statusCode, 200)
    match(plain((await subject.get('/taiyuan/mine')).body), /is public now/)
  })

  test('keeps the agreed text in public while a changed one waits, and shows that one only when it is agreed to anew', async () => {
    done(await writer.post(`${at}/story`, { ...told, ...words, text_en: 'He opens at five.' }))
    match(await publicList(), /He opens at six/)
    match(plain((await chief.get(story)).body), /Waits for agreement.*still the earlier text/)
    const seen = await seenBy(chief, story)
    equal((await chief.post(`${story}/publish`, { seen })).statusCode, 409)
    const paper = { given_on: '2026-03-02', witness: '村干部甲', kept_where: '档案柜三', agreed: 'yes', seen }
    equal((await chief.post(`${story}/paper`, { ...paper, witness: '' })).statusCode, 422, 'a paper needs its witness')
    equal((await chief.post(`${story}/paper`, { ...paper, given_on: '2026-03-09' })).statusCode, 422, 'not a day to come')
    done(await chief.post(`${story}/paper`, paper))
    equal((await chief.post(`${story}/publish`, { seen })).statusCode, 403, 'who entered the paper does not publish')
    done(await second.post(`${story}/publish`, { seen }))
    match(await publicList(), /He opens at five/)
  })

  test('goes from the public page at once when the agreement is taken back, and its writer is told', async () => {
    done(await subject.post(`${own}/take-back`))
    doesNotMatch(await publicList(), /Morning/)
    const open = story.replace('/stories/', '/examples/')
    for (const path of [open, `${open}/picture`]) equal((await city.nobody.get(path)).statusCode, 404)
    equal((await subject.post(`${own}/take-back`)).statusCode, 409, 'once')
    match(plain((await writer.get('/taiyuan/messages')).body) + plain((await subject.get('/taiyuan/mine')).body), /public no longer/)
    equal((await second.post(`${story}/publish`, { seen: await seenBy(second, story) })).statusCode, 409)
    match(plain((await writer.get(story)).body), /村干部甲.*taken back/)
  })

  test('is not public when it is agreed to again until an officer publishes it again', async () => {
    done(await subject.post(own, { agreed: 'no', seen: await seenBy(subject, own) }))
    match(plain((await writer.get(story)).body), /Not agreed to/)
    done(await subject.post(own, { agreed: 'yes', seen: await seenBy(subject, own) }))
    doesNotMatch(await publicList(), /Morning/)
    done(await second.post(`${story}/publish`, { seen: await seenBy(second, story) }))
    match(await publicList(), /Morning/)
    done(await chief.post(`${story}/take-back`))
    doesNotMatch(await publicList(), /Morning/, 'told to an officer, it goes as fast')
  })

  test('is taken down by the office with a reason, at once, and put back by two', async () => {
    equal((await writer.post(`${story}/put-back`)).statusCode, 409, 'it is not down')
    done(await subject.post(own, { agreed: 'yes', seen: await seenBy(subject, own) }))
    done(await second.post(`${story}/publish`, { seen: await seenBy(second, story) }))
    equal((await writer.post(`${story}/take-down`, { reason: '' })).statusCode, 422)
    done(await writer.post(`${story}/take-down`, { reason: '店已经转让' }))
    doesNotMatch(await publicList(), /Morning/)
    equal((await city.nobody.get(`${story.replace('/stories/', '/examples/')}/picture`)).statusCode, 404)
    equal((await chief.post(`${story}/take-down`, { reason: '再来' })).statusCode, 409)
    match(plain((await subject.get('/taiyuan/mine')).body), /taken down by the Federation.*店已经转让/)
    done(await writer.post(`${story}/put-back`))
    doesNotMatch(await publicList(), /Morning/, 'one is not enough')
    equal((await writer.post(`${story}/put-back`)).statusCode, 403)
    done(await chief.post(`${story}/put-back`))
    match(await publicList(), /Morning/)
    match(plain((await chief.get(story)).body), /Taken down by *区经办甲.*Reason: *店已经转让.*市经办甲 *agreed; it was put back/)
  })

  test('goes with the grant it tells of, which left no plaque, and comes back when that revocation is revoked', async () => {
    const why = { reason: '材料不实', clause: '方案第六条' }
    const revoke = async (of: string): Promise<string> => {
      const proposal = String((await chief.post(`${of}/revoke`, why)).headers.location)
      done(await second.post(proposal, { agreed: 'yes', note: '', seen: await seenBy(second, proposal) }))
      return proposal
    }
    const revocation = await revoke(at)
    doesNotMatch(await publicList(), /Morning/)
    await revoke(revocation)
    match(await publicList(), /Morning/)
  })
})
