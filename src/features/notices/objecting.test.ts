import { equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { aPhoto, done, plain, putOnNotice, submitted } from '../../../test/steps.ts'

/** A quarter of a second of silence, as a recorder writes it. */
function silence(): Buffer {
  const samples = 2000
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples, 40)
  return Buffer.concat([head, Buffer.alloc(samples, 128)])
}
const english = { 'accept-language': 'en' }

describe('An objection by anybody', () => {
  let city: GivenCity
  let other: Person
  let object = ''
  before(async () => {
    city = await givenCity()
    const officer = await city.somebody('district_officer', '140107')
    other = await city.somebody('city_officer', '140100')
    const { id } = await submitted(city)
    const notice = await putOnNotice(officer, id)
    object = /\/taiyuan\/notices\/\d+\/object\/\d+/.exec((await city.nobody.get(`/taiyuan/notices/${notice}`)).body)?.[0] ?? ''
  })
  after(() => city.close())
  const receiptIn = (location: unknown): string => /received\/([0-9A-F]{10})/.exec(String(location))?.[1] ?? ''
  const lookUp = async (receipt: string) => city.nobody.post('/taiyuan/objections/answers', { receipt }, english)

  test('says something, in writing or by voice; what is no recording is told beside its box', async () => {
    const silent = await city.nobody.post(object, { text: '', contact: '' }, english)
    equal(silent.statusCode, 422)
    match(plain(silent.body), /Please write or record what is wrong/)
    const picture = await city.nobody.upload(object, 'voice', 'a.jpg', await aPhoto())
    equal(picture.statusCode, 422)
    match(picture.body, /id="voice-error"/)
  })

  test('may be spoken, is heard by who handles it, and its answer can be looked up with the receipt', async () => {
    const filed = await city.nobody.upload(object, 'voice', 'note.wav', silence())
    done(filed)
    const receipt = receiptIn(filed.headers.location)
    match(plain((await lookUp(receipt.toLowerCase())).body), /it is being looked into/)
    match(plain((await lookUp('0000000000')).body), /There is no such receipt/)
    const list = (await other.get('/taiyuan/objections')).body
    const recording = /\/taiyuan\/objections\/\d+\/recording/.exec(list)?.[0] ?? ''
    const heard = await other.get(recording)
    equal(heard.headers['content-type'], 'audio/wav')
    equal(heard.rawPayload.equals(silence()), true)
    equal((await city.nobody.get(recording)).statusCode === 200, false)
    const at = recording.replace('/recording', '')
    equal((await other.post(at, { upheld: 'no', answer: '已核实' })).statusCode, 422)
    done(await other.post(at, { heard: '说店里没有人', upheld: 'no', answer: '已上门核实，店里有人经营' }))
    match(plain((await lookUp(receipt)).body), /Answered .* Not upheld .*已上门核实/)
  })
})
