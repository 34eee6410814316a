/** One whole case of a shop, from its registration to its plaque, over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { isSigned } from '../src/kit/signer.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { done, givePapers, idIn, isPdf, plain, putOnNotice } from './steps.ts'
import { unzip } from './unzip.ts'

let city: GivenCity
let officer: Person
let cityOfficer: Person
let second: Person
before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  cityOfficer = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
})
after(() => city.close())

const results = async () => {
  const json = (await city.nobody.get('/taiyuan/results.json')).json() as {
    programmes: { plan: string; inForce: boolean; asOf: string; indicators: { id: string; actual: number }[] }[]
  }
  const programme = json.programmes.find(({ plan }) => plan === 'taiyuan-continuing')
  return Object.fromEntries(programme?.indicators.map(({ id, actual }) => [id, actual]) ?? [])
}

describe('a demonstration shop', () => {
  test('ends in the plaque register by its trading name only', async () => {
    await city.on('2026-04-01')
    const shop = await city.somebody('organisation', '140107003', '明光店主')
    done(
      await shop.post('/taiyuan/organisation', {
        name: '杏花岭区明光按摩部（个体工商户）',
        trading_name: '明光盲人按摩',
        kind: 'individual_business',
        credit_code: '92140199MA0K7X2X0A',
        credit_code_note: '已对照执照',
        staff_count: '4',
        disabled_staff_count: '3',
        opened_on: '2020-05-01',
        address: '东社区 8 号',
        owner_name_public: 'no',
      }),
    )
    const start = await shop.post('/taiyuan/apply/taiyuan-continuing/massage_shop')
    done(start)
    const id = idIn(start.headers.location)
    done(
      await shop.post(`/taiyuan/cases/${id}/form/1`, {
        unit_name: '明光盲人按摩',
        licence_no: '92140199MA0K7X2X0A',
        established_on: '2020-05-01',
        address: '东社区 8 号',
      }),
    )
    done(await shop.post(`/taiyuan/cases/${id}/form/2`, { staff_count: '4', disabled_count: '3', visual_count: '3', beds: '5' }))
    await givePapers(shop, id, ['licence', 'roster', 'premises'])
    done(await shop.post(`/taiyuan/cases/${id}/submit`))
    const notice = await putOnNotice(officer, id)
    for (const print of ['plain', 'large', 'easy']) isPdf(await city.nobody.get(`/taiyuan/notices/${notice}/poster.pdf?print=${print}`))
    const early = await shop.get(`/taiyuan/cases/${id}/letter.pdf`)
    equal(early.statusCode, 409)
    match(plain(early.body), /not decided yet/)
    await city.on('2026-04-16')
    equal((await city.nobody.get(`/taiyuan/notices/${notice}/poster.pdf`)).statusCode, 404, 'a poster is taken down with its notice')
    done(await officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-04-16', found: '五张床', as_described: 'yes' }))
    done(await cityOfficer.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
    done(await second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
    const register = (await city.nobody.get('/taiyuan/plaques', { 'accept-language': 'zh-CN' })).body
    match(register, /明光盲人按摩/)
    doesNotMatch(register, /杏花岭区明光按摩部/)
    equal((await results())['massage_shops'], 1)
    match((await city.nobody.get('/taiyuan/plaques.csv')).body, /1401-MASSAGESHOP-2026-001/)
    isPdf(await shop.get(`/taiyuan/cases/${id}/letter.pdf`))
    const word = await shop.get(`/taiyuan/cases/${id}/letter.docx`)
    match(String(word.headers['content-type']), /wordprocessingml/)
    match(unzip(word.rawPayload).get('word/document.xml') ?? '', /Decision letter.*is granted.*If you do not agree/)
    match((await shop.get(`/taiyuan/cases/${id}`)).body, /letter\.docx/)
  })

  test('has a certificate whose signature anybody can check without a network', async () => {
    const at = '/taiyuan/plaques/1401-MASSAGESHOP-2026-001'
    isPdf(await city.nobody.get(`${at}/certificate.pdf`))
    match(plain((await city.nobody.get(at)).body), /openssl pkeyutl -verify/)
    const [key, text, signature] = await Promise.all(
      ['/taiyuan/public-key.pem', `${at}/signed.txt`, `${at}/signature.bin`].map((path) => city.nobody.get(path)),
    )
    match(text?.body ?? '', /明光盲人按摩/)
    doesNotMatch(text?.body ?? '', /明光店主|杏花岭区明光按摩部/)
    const [name, signed] = [text?.body ?? '', signature?.rawPayload.toString('base64url') ?? '']
    equal(isSigned(key?.body ?? '', name, signed), true)
    equal(isSigned(key?.body ?? '', name.replace('2026-001', '2026-002'), signed), false)
    const folder = mkdtempSync(join(tmpdir(), 'tongxing-'))
    const save = (file: string, answer: typeof key) => (writeFileSync(join(folder, file), answer?.rawPayload ?? ''), join(folder, file))
    const files = ['-inkey', save('key.pem', key), '-rawin', '-in', save('signed.txt', text), '-sigfile', save('signature.bin', signature)]
    match(execFileSync('openssl', ['pkeyutl', '-verify', '-pubin', ...files]).toString(), /Signature Verified Successfully/)
    rmSync(folder, { recursive: true })
  })
})
