/** Experts from outside: asked by a link or on paper, declaring their interest first, and stopping the clock only where the plan says so; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { publishAsked } from './asked-plan.ts'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { postParts } from './parts.ts'
import { anApplicant, aPhoto, done, givePapers, idIn, isPdf, plain } from './steps.ts'

let city: GivenCity
let officer: Person
let chief: Person
let second: Person
before(async () => {
  city = await givenCity()
  await publishAsked(city)
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  chief = await city.somebody('city_officer', '140100', '市经办甲')
  second = await city.somebody('city_officer', '140100', '市经办乙')
})
after(() => city.close())

const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
async function filed(name: string, of: 'still' | 'runs'): Promise<{ at: string; applicant: Person }> {
  const applicant = await anApplicant(city, name)
  const id = idIn((await applicant.post(`/taiyuan/apply/asked/${of}`)).headers.location)
  const at = `/taiyuan/cases/${id}`
  done(await applicant.post(`${at}/form/1`, { trade: '修鞋' }))
  await givePapers(applicant, id, ['licence', 'lease'])
  done(await applicant.post(`${at}/submit`))
  return { at, applicant }
}
const who = { expert_name: '吴专家', expert_body: '市第一医院', expert_field: '康复', question: '轮椅够用吗', due_on: '2026-04-20' }
/** Asks, and returns the link's path. */
async function asked(at: string, more: Record<string, string> = {}): Promise<string> {
  const shown = await officer.post(`${at}/ask-expert`, { ...who, ...more })
  equal(shown.statusCode, 200, plain(shown.body))
  const [, path = ''] = /https:\/\/tongxing\.example(\/taiyuan\/expert\/[\w-]+)/.exec(shown.body) ?? []
  return path
}
const declared = async (link: string): Promise<void> => done(await city.nobody.post(`${link}/declare`, { interest: 'none' }))
const paperOf = (body: string, title: string): string => new RegExp(`href="([^"]+/papers/\\d+)"[^>]*>${title}`).exec(body)?.[1] ?? ''
const documents = async (at: string): Promise<string[]> =>
  [...(await officer.get(`${at}/ask-expert`)).body.matchAll(/name="papers"[^>]*value="(\d+)"/g)].map(([, id = '']) => id)
const questionIn = async (at: string): Promise<string> => new RegExp(`${at}/experts/\\d+`).exec((await officer.get(at)).body)?.[0] ?? ''
const answer = { stance: 'for', grounds: '够用', conditions: '' }

describe('an expert', () => {
  let at: string
  let link: string
  let applicant: Person
  test('is asked by whoever has the case, for a day to come; the link is shown once and kept as a hash alone', async () => {
    ;({ at, applicant } = await filed('马小平', 'runs'))
    equal((await chief.get(`${at}/ask-expert`)).statusCode, 403)
    match(plain((await officer.post(`${at}/ask-expert`, { ...who, due_on: '2026-03-02' })).body), /enter a day after today/)
    const [licence = ''] = await documents(at)
    link = await asked(at, { papers: licence })
    const { rows } = await sql<{ link_hash: string }>`select link_hash from city_140100.expert_question`.execute(city.db)
    equal(
      rows.some((row) => link.includes(row.link_hash)),
      false,
    )
    doesNotMatch((await officer.get(at)).body, /\/expert\//)
  })

  test('declares an interest before anything is read, and sees a surname and the chosen papers only', async () => {
    const first = await city.nobody.get(link)
    match(plain(first.body), /马\s*＊＊/)
    doesNotMatch(first.body, /马小平|轮椅够用吗|\/papers\//)
    equal((await city.nobody.post(link, answer)).statusCode, 403)
    match(plain((await city.nobody.post(`${link}/declare`, { interest: 'some', which: '' })).body), /say which interest/)
    await declared(link)
    const { body } = await city.nobody.get(link)
    match(plain(body), /轮椅够用吗/)
    doesNotMatch(body, /马小平|Lease/)
    equal((await city.nobody.get(paperOf(body, 'Licence'))).statusCode, 200)
    const lease = (await documents(at)).at(-1)
    equal((await city.nobody.get(`${link}/papers/${lease}`)).statusCode, 404, 'a paper that was not chosen')
    equal((await city.nobody.get(`${link}x`)).statusCode, 404)
  })

  test('is waited for before the case goes on, and answers once', async () => {
    match(plain((await officer.post(`${at}/pass`)).body), /An expert is being asked/)
    doesNotMatch((await officer.get(at)).body, new RegExp(`action="${at}/pass"`))
    match(plain((await city.nobody.post(link, { ...answer, stance: 'with_conditions' })).body), /which conditions/)
    equal((await city.nobody.post(link, { ...answer, stance: 'with_conditions', conditions: '配坡道' })).statusCode, 200)
    equal((await city.nobody.get(link)).statusCode, 404)
    equal((await city.nobody.post(link, answer)).statusCode, 404)
    match(await page(officer, at), /吴专家（?.*In favour with conditions.*够用.*配坡道/)
    match(await page(officer, '/taiyuan/inbox'), /the expert 吴专家 has answered/)
  })

  test('is cited where the case is decided and in its letter; the applicant is told that an answer came, not which', async () => {
    const seen = await page(applicant, at)
    match(seen, /An expert was asked: 康复.*The expert has answered/)
    doesNotMatch(seen, /吴专家|配坡道|轮椅/)
    done(await officer.post(`${at}/pass`))
    match(await page(chief, `${at}/review/propose`), /Expert opinions.*吴专家.*Conditions: 配坡道/)
    done(await chief.post(`${at}/review/propose`, { outcome: 'grant', reason: '合格', clause: '' }))
    match(await page(second, `${at}/review/second`), /吴专家/)
    done(await second.post(`${at}/review/second`, { agreed: 'yes', note: '' }))
    isPdf(await applicant.get(`${at}/letter.pdf`))
  })

  test('who has an interest gives no opinion, and the officer is told', async () => {
    ;({ at } = await filed('钱二', 'runs'))
    link = await asked(at)
    equal((await city.nobody.post(`${link}/declare`, { interest: 'some', which: '是我学生' })).statusCode, 200)
    match(await page(officer, at), /declared an interest and gave no opinion · 是我学生/)
    equal((await city.nobody.get(link)).statusCode, 404)
    done(await officer.post(`${at}/pass`))
  })

  test('reads nothing more once the question is withdrawn, or the applicant withdrew the case', async () => {
    ;({ at, applicant } = await filed('孙三', 'runs'))
    link = await asked(at)
    done(await officer.post(`${await questionIn(at)}/withdraw`, { why: '问错人了' }))
    equal((await city.nobody.get(link)).statusCode, 404)
    link = await asked(at)
    done(await applicant.post(`${at}/withdraw`, { why: '不申请了' }))
    equal((await city.nobody.get(link)).statusCode, 404)
  })
})

describe('an expert’s opinion stops the clock only where the plan says so', () => {
  let still: Awaited<ReturnType<typeof filed>>
  let runs: Awaited<ReturnType<typeof filed>>
  test('asked twice, over a holiday: the days stand still from asking to the answer, by link or on paper', async () => {
    await city.on('2026-03-30')
    still = await filed('李四', 'still')
    runs = await filed('周五', 'runs')
    for (const { at } of [still, runs]) match(await page(officer, at), /due Tuesday, 14 April 2026/)
    await city.on('2026-04-01')
    const links = [await asked(still.at), await asked(runs.at)]
    match(await page(officer, still.at), /the time limit stands still/)
    doesNotMatch(await page(officer, still.at), /due Tuesday/)
    match(await page(officer, runs.at), /due Tuesday, 14 April 2026/)
    match(await page(still.applicant, '/taiyuan/inbox'), /These days do not count/)
    doesNotMatch(await page(runs.applicant, '/taiyuan/inbox'), /These days do not count/)
    await city.on('2026-04-08')
    for (const link of links) {
      await declared(link)
      equal((await city.nobody.post(link, answer)).statusCode, 200)
    }
    match(await page(officer, still.at), /due Monday, 20 April 2026/)
    match(await page(officer, runs.at), /due Tuesday, 14 April 2026/)

    await city.on('2026-04-09')
    await asked(still.at)
    await city.on('2026-04-14')
    const own = await questionIn(still.at)
    const paper = { ...answer, received_on: '2026-04-13', no_interest: 'yes' }
    match(plain((await officer.post(`${own}/record`, paper)).body), /Upload the scan/)
    const keyed = await postParts(city, officer, `${own}/record`, { fields: paper, files: { scan: await aPhoto() } })
    done(keyed)
    match(await page(officer, still.at), /due Wednesday, 22 April 2026/)
    equal((await officer.get(`${own}/scan`)).headers['content-type'], 'image/jpeg')
  })

  test('and a case that waits is in no late list; who asked is reminded before the day, and once it is past', async () => {
    await city.on('2026-04-17')
    await asked(still.at, { due_on: '2026-04-28' })
    await city.on('2026-04-24')
    await city.on('2026-04-24')
    // the one that runs on is late since the 14th; the one whose clock stands still is not
    match(await page(officer, '/taiyuan/queue'), /\d+ waiting, 1 of them late/)
    await city.on('2026-04-30')
    const told = await page(officer, '/taiyuan/inbox')
    match(told, /is due on Tuesday, 28 April 2026/)
    match(told, /was due on Tuesday, 28 April 2026 and has not come/)
    equal(told.match(/is due on Tuesday, 28 April 2026/g)?.length, 1)
  })
})
