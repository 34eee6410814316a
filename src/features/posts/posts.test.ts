/** Posts through HTTP: given by rule and by two persons, held for a term, counted in a share, left with a reason. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { done, plain } from '../../../test/steps.ts'
import { writePersons } from '../persons/acts/records.ts'

let city: GivenCity
let officer: Person
let second: Person
let near: Person
let far: Person
const certificate = (n: number) => certificateFor(n, 'physical', 3, '1990-05-01')
const names = ['杨一', '柳二', '槐三', '榆四']
const waits: Record<string, string> = {}
const post = { kind: 'public_welfare_post', division: '140107003', place: '东社区', fund_source: 'employment_fund', opened_on: '2019-01-01' }

const register = async (title: string, more: Record<string, string> = {}): Promise<string> => {
  const answer = await officer.post('/taiyuan/posts/new', { ...post, title, ...more })
  done(answer)
  return String(answer.headers.location)
}
const put = async (n: number, since: string) => {
  const answer = await near.post('/taiyuan/posts/waiting/new', { certificate_no: certificate(n), kind: 'public_welfare_post', waiting_since: since })
  done(answer)
  return String(answer.headers.location)
}
const tell = async (wait: string, need: string, holds: 'yes' | 'no') =>
  done(await near.post(`${wait}/need`, { need, holds, told_on: '2026-03-01', document: '认定表 12 号' }))
const idOf = (wait: string): string => wait.split('/').at(-1) ?? ''
const page = async (path: string, who = officer) => plain((await who.get(path)).body).replace(/(?<=\() | (?=[,:.)])/g, '')

/** whom their post holds, so that merging them waits */
const held = () =>
  city.asProgram(async (act) => {
    const rows = act.db.selectFrom('person_hold as h').innerJoin('person as p', 'p.id', 'h.person_id').select('p.name')
    return (await rows.where('h.released_at', 'is', null).execute()).map(({ name }) => name ?? '').sort()
  })

before(async () => {
  city = await givenCity()
  const people = names.map((name, i) => ({ record: { name, certificate_no: certificate(i + 1), certificate_valid_to: '2030-01-01', division: '140107003' } }))
  await city.asProgram((act) => writePersons(act, people, { kind: 'import', told_on: '2026-03-01' }))
  officer = await city.somebody('district_officer', '140107', '经办甲')
  second = await city.somebody('district_officer', '140107', '经办乙')
  near = await city.somebody('commissioner', '140107003')
  far = await city.somebody('district_officer', '140181')
})
after(() => city.close())

describe('a public welfare post', () => {
  let at = ''
  test('shows who is next with the reasons, and what is unknown leaves a higher place open', async () => {
    at = await register('社区保洁')
    for (const [n, since] of [
      [1, '2026-01-05'],
      [2, '2026-02-01'],
      [3, '2025-12-01'],
    ] as const)
      waits[names[n - 1] ?? ''] = await put(n, since)
    await tell(waits['杨一'] ?? '', 'hard_to_employ', 'yes')
    await tell(waits['杨一'] ?? '', 'zero_employment_household', 'no')
    await tell(waits['柳二'] ?? '', 'hard_to_employ', 'yes')
    await tell(waits['柳二'] ?? '', 'zero_employment_household', 'yes')
    const order = await page(`${at}/order`)
    match(
      order,
      /1 Name 柳二 Why Nobody in the household works Recognised as hard to employ waiting since Sunday, 1 February 2026 not known yet: Long unemployed/,
    )
    match(order, /2 Name 杨一 Why Recognised as hard to employ waiting since/)
    match(order, /3; may be 1 Name 槐三 .*not known yet: Nobody in the household works, Recognised as hard to employ, Long unemployed/)
    match(order, /1\. Nobody in the household works\. Rule: Employment Promotion Law, 第五十六条 \(assumed:/)
  })

  test('is not given out of order without a reason, nor where the need is not known, nor by one person alone', async () => {
    const propose = (name: string, reason = '') => officer.post(`${at}/order`, { wait: idOf(waits[name] ?? ''), starts_on: '2026-03-02', reason })
    match(plain((await propose('槐三', '近')).body), /not known yet whether 槐三 is recognised as hard to employ.*Employment Promotion Law, 第五十三条/)
    const unexplained = await propose('杨一')
    equal(unexplained.statusCode, 422)
    match(plain(unexplained.body), /This passes over 柳二、槐三\. Give the reason/)
    done(await propose('杨一', '柳二生病，五月再说；槐三材料未到'))
    equal((await propose('柳二')).statusCode, 409)
    const shown = await page(at)
    match(
      shown,
      /经办甲 proposed 杨一, from Monday, 2 March 2026 Passed over 柳二: 柳二生病，五月再说；槐三材料未到 Passed over 槐三: .* Waits for another person/,
    )
    equal((await officer.post(`${at}/second`, { agreed: 'yes' })).statusCode, 403)
    equal((await second.post(`${at}/second`, { agreed: 'no' })).statusCode, 422)
    done(await second.post(`${at}/second`, { agreed: 'no', note: '柳二上周已康复' }))
    match(await page(at), /经办乙 did not agree: 柳二上周已康复/)
    await tell(waits['槐三'] ?? '', 'zero_employment_household', 'no')
    const from = (starts_on: string) => officer.post(`${at}/order`, { wait: idOf(waits['柳二'] ?? ''), starts_on })
    match(plain((await from('2026-01-31')).body), /before this person began to wait, Sunday, 1 February 2026/)
    match(plain((await from('2026-06-03')).body), /Tuesday, 2 June 2026 at the latest/)
    done(await propose('柳二'))
    await tell(waits['槐三'] ?? '', 'zero_employment_household', 'yes')
    const changed = await second.post(`${at}/second`, { agreed: 'yes' })
    equal(changed.statusCode, 409)
    match(plain(changed.body), /order has changed since the proposal: 槐三 now stand ahead/)
    await tell(waits['槐三'] ?? '', 'zero_employment_household', 'no')
  })

  test('moves the share once a second person confirms, and is held until its last day', async () => {
    const other = await register('社区巡查')
    done(await officer.post(`${other}/other`, { started_on: '2026-02-01' }))
    match(await page('/taiyuan/posts'), /Filled 1 By disabled people 0 Share 0 ÷ 1 = 0\.0%.*1 short/)
    done(await second.post(`${at}/second`, { agreed: 'yes' }))
    match(await page('/taiyuan/posts'), /Posts 2 Filled 2 By disabled people 1 Share 1 ÷ 2 = 50\.0% 15% Reached/)
    match(await page('/taiyuan/posts?on=2026-03-01'), /Filled 1 By disabled people 0/)
    match(await page('/taiyuan/posts?kind=public_welfare_post&held=disabled&district=140107'), /社区保洁 .*柳二 Term ends Thursday, 1 March 2029/)
    doesNotMatch(await page('/taiyuan/posts?held=disabled'), /社区巡查/)
    match(await page(at), /Three years, until Thursday, 1 March 2029\. Rule: Notice on public welfare posts \(人社部发〔2019〕124号\)/)
    doesNotMatch(await page('/taiyuan/posts/waiting'), /柳二/)
  })

  test('has one holder at a time, and nobody holds two', async () => {
    match(plain((await officer.post(`${at}/other`, { started_on: '2026-03-02' })).body), /held on that day/)
    match(plain((await officer.post(`${at}/other`, { started_on: '2026-01-15' })).body), /one holder at a time/)
    const third = await register('公厕管护')
    match(plain((await officer.post(`${third}/other`, { started_on: '2026-03-01', certificate_no: certificate(2) })).body), /holds another post/)
    // not even on the day of registration may one officer alone give it
    match(plain((await officer.post(`${third}/other`, { started_on: '2026-03-02', certificate_no: certificate(4) })).body), /placed by the order/)
  })
})

describe('a second term', () => {
  test('is refused with its clause where the rule forbids it, and given where it does not', async () => {
    const old = await register('护林')
    done(await officer.post(`${old}/other`, { started_on: '2020-01-01', certificate_no: certificate(1) }))
    match(plain((await officer.post(`${old}/exit`, { ended_on: '2022-12-30', why: 'term_ended' })).body), /runs until Saturday, 31 December 2022/)
    done(await officer.post(`${old}/exit`, { ended_on: '2022-12-31', why: 'term_ended' }))
    equal((await officer.post(`${old}/exit`, { ended_on: '2022-12-31', why: 'term_ended' })).statusCode, 409)
    const propose = () => officer.post(`${old}/order`, { wait: idOf(waits['杨一'] ?? ''), starts_on: '2026-03-02', reason: '本村人' })
    match(plain((await propose()).body), /not known yet; record the household/)
    await tell(waits['杨一'] ?? '', 'low_income', 'no')
    await tell(waits['杨一'] ?? '', 'registered_poor', 'no')
    const refused = await propose()
    equal(refused.statusCode, 422)
    match(plain(refused.body), /杨一 has been placed once\. A second placement is only for .* Rule: Notice on public welfare posts \(人社部发〔2019〕124号\)/)
    match(await page(`${old}/order`), /Whom a rule keeps out 杨一 has been placed once/)
    await tell(waits['杨一'] ?? '', 'low_income', 'yes')
    done(await propose())
    done(await second.post(`${old}/second`, { agreed: 'yes' }))
    match(await page(old), /杨一 .*Three years, until Thursday, 1 March 2029/)
  })
})

describe('the end of a term', () => {
  let at = ''
  test('is in the queue from three months before it, and not a day earlier; its holder is told once', async () => {
    at = await register('看门')
    // begun 4 June 2023, so the last day is 3 June 2026, three months after 3 March
    done(await officer.post(`${at}/other`, { started_on: '2023-06-04', certificate_no: certificate(4) }))
    match(await page('/taiyuan/posts/ending'), /No term ends within three months/)
    const holder = await city.somebody('applicant', '140107003', '榆四')
    await city.asProgram((act) => sql`update person set account_id = ${holder.account} where name = '榆四'`.execute(act.db))
    await city.on('2026-03-03')
    await city.on('2026-03-03')
    const told = (await page('/taiyuan/mine', holder)).match(/Your term in the post.{1,3}看门.{1,3}ends on [^.]*/g)
    equal(told?.length, 1)
    match(told?.[0] ?? '', /ends on Wednesday, 3 June 2026$/)
    match(await page('/taiyuan/posts/ending'), /榆四 Post 看门 Term ends Wednesday, 3 June 2026 Steps toward other work Nothing recorded yet/)
    doesNotMatch(await page('/taiyuan/posts/ending', far), /榆四/)
  })

  test('shows what was tried, who left, when and why; the post is vacant the day after', async () => {
    deepEqual(await held(), ['杨一', '柳二', '榆四'])
    done(await officer.post(`${at}/step`, { tried: 'interview', tried_on: '2026-03-02', note: '晨光食品面试' }))
    equal((await officer.post(`${at}/step`, { tried: 'talk', tried_on: '2026-03-04', note: '谈话' })).statusCode, 422)
    match(await page('/taiyuan/posts/ending'), /An interview: 晨光食品面试/)
    done(await officer.post(`${at}/exit`, { ended_on: '2026-03-03', why: 'open_employment', note: '晨光食品录用' }))
    deepEqual(await held(), ['杨一', '柳二'])
    match(await page('/taiyuan/posts/ending'), /No term ends/)
    match(await page('/taiyuan/posts?on=2026-03-03&held=vacant'), /No post fits|公厕管护/)
    doesNotMatch(await page('/taiyuan/posts?on=2026-03-03&held=vacant'), /看门/)
    match(await page('/taiyuan/posts?on=2026-03-04&held=vacant'), /看门/)
    match(
      await page(at),
      /榆四 When .* to Tuesday, 3 March 2026 .*An interview: 晨光食品面试 Why they left Found other work, or set up in business: 晨光食品录用/,
    )
  })

  test('is no business of another district', async () => {
    equal((await far.get(at)).statusCode, 404)
    equal((await far.post(`${at}/exit`, { ended_on: '2026-03-03', why: 'own_wish' })).statusCode, 404)
    equal((await far.get(waits['杨一'] ?? '')).statusCode, 404)
  })
})
