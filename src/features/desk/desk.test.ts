/** The desk: who has a case, who covers, many at once, what falls due, and how late the desks are. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { done, fillIn, personDetails, plain, putOnNotice, submitted } from '../../../test/steps.ts'

let city: GivenCity
let officer: Person
let colleague: Person
let third: Person
before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  colleague = await city.somebody('district_officer', '140107', '区经办乙')
  third = await city.somebody('district_officer', '140107', '区经办丙')
})
after(() => city.close())

const text = async (who: Person, path: string) => plain((await who.get(`/taiyuan${path}`)).body)
/** A case as its box in a list names it: with what was seen. */
const box = async (who: Person, id: number): Promise<string> => new RegExp(`value="(${id}@[^"]+)"`).exec((await who.get('/taiyuan/desk/cases')).body)?.[1] ?? ''
const labour = async () => city.on(city.clock.now.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString())

describe('a case', () => {
  test('is taken by one of two officers at once; the other is told by whom; it is given back, and taken over with a reason', async () => {
    const { id } = await submitted(city, '甲一')
    const answers = await Promise.all([officer.post(`/taiyuan/cases/${id}/take`), colleague.post(`/taiyuan/cases/${id}/take`)])
    deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 409])
    match(plain(answers.find(({ statusCode }) => statusCode === 409)?.body ?? ''), /区经办[甲乙]\s+has just taken this case/)
    const [holder, other] = answers[0].statusCode === 303 ? [officer, colleague] : [colleague, officer]
    match(await text(holder, '/desk/cases?holder=mine'), /You have it/)
    equal((await other.post(`/taiyuan/cases/${id}/take-over`, { reason: '' })).statusCode, 422)
    done(await other.post(`/taiyuan/cases/${id}/take-over`, { reason: '同事出差' }))
    equal((await holder.post(`/taiyuan/cases/${id}/give-back`)).statusCode, 409)
    done(await other.post(`/taiyuan/cases/${id}/hand-over`, { to: String(third.account), reason: '' }))
    done(await third.post(`/taiyuan/cases/${id}/give-back`))
    const rows = await city.asProgram(({ db }) =>
      db.selectFrom('assignment').select(['how', 'reason']).where('application_id', '=', id).orderBy('id').execute(),
    )
    deepEqual(
      rows.map(({ how }) => how),
      ['take', 'take_over', 'hand_over', 'give_back'],
    )
    equal(rows[1]?.reason, '同事出差')
  })
})

describe('cover', () => {
  test('shows a colleague’s cases, acts under one’s own name for the colleague, and ends by itself', async () => {
    const { id } = await submitted(city, '乙一')
    done(await officer.post(`/taiyuan/cases/${id}/take`))
    const period = { absent: String(officer.account), cover: String(colleague.account), from_on: '2026-03-02', to_on: '2026-03-03', reason: '' }
    equal((await third.post('/taiyuan/desk/cover/new', period)).statusCode, 422)
    done(await officer.post('/taiyuan/desk/cover/new', period))
    equal((await officer.post('/taiyuan/desk/cover/new', { ...period, cover: String(third.account) })).statusCode, 409)
    match(await text(colleague, '/desk'), /covering for\s+区经办甲/)
    match((await colleague.get('/taiyuan/desk/cases?holder=mine')).body, new RegExp(`/cases/${id}"`))
    done(await colleague.post(`/taiyuan/cases/${id}/accept`))
    const row = await city.asProgram(({ db }) =>
      db.selectFrom('application_move').select(['made_by', 'made_for']).where('application_id', '=', id).where('move', '=', 'accept').executeTakeFirstOrThrow(),
    )
    deepEqual(row, { made_by: colleague.account, made_for: officer.account })
    await city.on('2026-03-04')
    doesNotMatch((await colleague.get('/taiyuan/desk/cases?holder=mine')).body, new RegExp(`/cases/${id}"`))
  })

  test('stays as it ended, and for somebody with two desks says which', async () => {
    const [away, one] = [await city.somebody('district_officer', '140107', '两岗'), await city.somebody('finance_officer', '140100', '财政乙')]
    const chief = await city.somebody('city_officer', '140100', '市戊')
    await city.asProgram(({ db, now }) =>
      db
        .insertInto('shared.role_grant')
        .values({ account_id: away.account, city: 'taiyuan', role: 'finance_officer', division: '140100', granted_at: now })
        .execute(),
    )
    match(await text(chief, '/desk/cover/new'), /两岗 \(Finance[^)]*\) 两岗 \(District[^)]*\)/)
    const days = { from_on: '2026-03-04', to_on: '2026-03-06', reason: '' }
    equal((await chief.post('/taiyuan/desk/cover/new', { absent: `${away.account}_district_officer`, cover: String(one.account), ...days })).statusCode, 422)
    done(await chief.post('/taiyuan/desk/cover/new', { absent: `${away.account}_finance_officer`, cover: String(one.account), ...days }))
    const cover = async () =>
      city.asProgram(({ db }) => db.selectFrom('cover').selectAll().where('absent_account', '=', away.account).executeTakeFirstOrThrow())
    const { id, role } = await cover()
    equal(role, 'finance_officer')
    done(await chief.post(`/taiyuan/desk/cover/${id}/end`))
    const { ended_on } = await cover()
    const again = await chief.post(`/taiyuan/desk/cover/${id}/end`)
    equal(again.statusCode, 409)
    match(plain(again.body), /over already/)
    equal((await cover()).ended_on, ended_on)
  })

  test('never reaches into the second person’s part: neither who proposed nor for whom it was proposed can second', async () => {
    const [absent, cover, free] = [
      await city.somebody('city_officer', '140100', '市甲'),
      await city.somebody('city_officer', '140100', '市乙'),
      await city.somebody('city_officer', '140100', '市丙'),
    ]
    const { id } = await submitted(city, '丙一')
    await putOnNotice(officer, id)
    await city.on('2026-03-16')
    done(await officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: '2026-03-16', found: '属实', as_described: 'yes' }))
    done(await absent.post(`/taiyuan/cases/${id}/take`))
    // the city officer names the cover of a colleague who is ill
    const period = { absent: String(absent.account), cover: String(cover.account), from_on: '2026-03-16', to_on: '2026-03-20', reason: '病假' }
    done(await free.post('/taiyuan/desk/cover/new', period))
    done(await cover.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
    for (const one of [cover, absent]) equal((await one.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' })).statusCode, 403)
    done(await free.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
  })
})

describe('an act on many', () => {
  test('does each case by itself: one of three that somebody moved meanwhile is left alone, with the reason', async () => {
    const ids = [(await submitted(city, '丁一')).id, (await submitted(city, '丁二')).id, (await submitted(city, '丁三')).id]
    const boxes = await Promise.all(ids.map((id) => box(officer, id)))
    const check = await officer.post('/taiyuan/desk/check', { act: 'return', case: boxes, question: '' })
    match(plain(check.body), /Do it to 3/)
    equal((await officer.post('/taiyuan/desk/bulk', { act: 'return', case: boxes, note: '' })).statusCode, 422)
    const begun = await officer.post('/taiyuan/desk/bulk', { act: 'return', case: boxes, note: '请补照片' })
    done(begun)
    const page = String(begun.headers.location).replace('/taiyuan', '')
    match(await text(officer, page), /0 done, 0 not done, 3 to go/)
    city.clock.now = city.clock.now.add({ minutes: 1 })
    done(await colleague.post(`/taiyuan/cases/${ids[1]}/accept`))
    await labour()
    const told = await text(officer, page)
    match(told, /2 done, 1 not done, 0 to go/)
    match(told, /Somebody else has just moved this case; it is now “Under review”/)
    equal((await colleague.get(`/taiyuan${page}`)).statusCode, 404)
  })

  test('that changes hands can be undone, but for what changed hands again since', async () => {
    const ids = [(await submitted(city, '戊一')).id, (await submitted(city, '戊二')).id]
    const begun = await officer.post('/taiyuan/desk/bulk', { act: 'take', case: await Promise.all(ids.map((id) => box(officer, id))) })
    done(begun)
    await labour()
    done(await colleague.post(`/taiyuan/cases/${ids[0]}/take-over`, { reason: '我熟' }))
    done(await officer.post(`${String(begun.headers.location)}/undo`))
    equal((await officer.post(`${String(begun.headers.location)}/undo`)).statusCode, 409)
    const held = await city.asProgram(({ db }) =>
      db.selectFrom('held_case').select(['application_id', 'account_id']).where('application_id', 'in', ids).execute(),
    )
    deepEqual(held, [{ application_id: ids[0], account_id: colleague.account }])
  })
})

describe('a queue', () => {
  test('is kept for the office with its counts, and its numbers and those of lateness open to just those cases', async () => {
    done(await officer.post('/taiyuan/desk/queues/new', { question: 'state=submitted&lateness=late', name: '逾期未受理', next_act: 'accept', whose: 'shared' }))
    await city.on('2026-03-30')
    match(await text(colleague, '/desk'), /逾期未受理/)
    const { body } = await officer.get('/taiyuan/desk/lateness')
    const links = [...body.matchAll(/href="\/taiyuan(\/desk\/cases\?[^"]+)">([\d,]+)</g)]
    equal(links.length > 1, true)
    for (const [, href = '', n] of links) match(await text(officer, href.replaceAll('&amp;', '&')), new RegExp(`${n} in all`))
    const far = await city.somebody('district_officer', '140181')
    match(await text(far, '/desk/lateness'), /Nothing waits now/)
  })
})

describe('reminders', () => {
  test('come once, grouped, two working days before across a weekend; and once to the level above when it is late', async () => {
    const [one, boss] = [await city.somebody('district_officer', '140181', '古交甲'), await city.somebody('city_officer', '140100', '市丁')]
    const told = async (who: Person) =>
      (await city.asProgram(({ db }) => db.selectFrom('outbox').select('payload_sealed').execute()))
        .map(
          ({ payload_sealed }) =>
            JSON.parse(city.tools.cipher.open(payload_sealed, 'outbox.payload')) as {
              to: { account?: number }
              application_id: null
              slots: { count: number }
            },
        )
        .filter(({ to, application_id, slots }) => to.account === who.account && application_id === null && slots.count !== undefined)
        .map(({ slots }) => slots.count)
    const gujiao = async (name: string) => {
      const applicant = await city.somebody('applicant', '140181203', name)
      done(await applicant.post('/taiyuan/person', { ...personDetails(name), division: '140181203' }))
      done(await applicant.post(`/taiyuan/cases/${await fillIn(applicant)}/submit`))
    }
    // acceptance within five working days: filed on Tuesday 31 March, due on Wednesday 8 April (the 6th is a holiday)
    await city.on('2026-03-31')
    await gujiao('古一')
    await gujiao('古二')
    deepEqual(await told(one), [])
    await city.on('2026-04-02')
    deepEqual(await told(one), [])
    for (const day of ['2026-04-03', '2026-04-03', '2026-04-05', '2026-04-07', '2026-04-08']) await city.on(day)
    deepEqual(await told(one), [2])
    const earlier = (await told(boss)).length
    for (const day of ['2026-04-09', '2026-04-09', '2026-04-10']) await city.on(day)
    equal((await told(boss)).length, earlier + 1)
    match(await text(one, '/desk'), /2 cases are due within two working days/)
  })
})
