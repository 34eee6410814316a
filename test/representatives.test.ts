/** Somebody acts for a disabled person: on which ground, what they see and do from their own account, and how it ends; over HTTP. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { postParts } from './parts.ts'
import { anApplicant, aPhoto, businessAnswers, done, givePapers, idIn, plain } from './steps.ts'

let city: GivenCity
let owner: Client
let officer: Person
let person: Person
let mother: Person
let list: string
let id: number
before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  officer = await city.somebody('district_officer', '140107', '区经办甲')
  person = await anApplicant(city, '马小平')
  mother = await city.somebody('applicant', '140107003', '李桂香')
  id = Number((await owner.query('select id from person where account_id = $1', [person.account])).rows[0].id)
  list = `/taiyuan/persons/${id}/representatives`
})
after(async () => {
  await owner.end()
  await city.close()
})

const page = async (who: Person, at: string): Promise<string> => plain((await who.get(at)).body)
const loginOf = async ({ account }: Person): Promise<string> => String((await owner.query('select login from account where id = $1', [account])).rows[0].login)
const apply = '/taiyuan/apply/taiyuan-continuing/self_employment'
const record = async (who: Person, fields: Record<string, string>, files: Record<string, Buffer> = {}) =>
  postParts(city, officer, list, { fields: { login: await loginOf(who), relation: '', until_on: '', consent_how: '', no_consent_why: '', ...fields }, files })
async function filedBy(who: Person): Promise<string> {
  const at = `/taiyuan/cases/${idIn((await who.post(apply, { person: String(id) })).headers.location)}`
  done(await who.post(`${at}/form/1`, businessAnswers()))
  await givePapers(who, idIn(`${at}/`), ['licence', 'premises'])
  done(await who.post(`${at}/submit`))
  return at
}
const ended = async (from: Person, at: string): Promise<void> => {
  const [end] = /\/taiyuan\/[\w/-]*representatives\/\d+\/end/.exec((await from.get(at)).body) ?? ['']
  match(await page(from, end), /At once they see and do no more/)
  equal((await from.post(end, { why: '' })).statusCode, 422)
  done(await from.post(end, { why: '我自己会办了' }))
}

describe('a guardian', () => {
  let at: string
  test('is the one in the person’s file, and nobody else', async () => {
    const cannot = { ground: 'guardian', no_consent_why: '智力一级，不能表示' }
    match(plain((await record(mother, cannot)).body), /No guardian is registered in the file/)
    await owner.query(`update person set guardian_name = '王大', guardian_relation = 'sibling' where id = $1`, [id])
    match(plain((await record(mother, cannot)).body), /is not the holder of this account/)
    await owner.query(`update person set guardian_name = '李桂香', guardian_relation = 'parent' where id = $1`, [id])
    match(plain((await record(mother, { ...cannot, no_consent_why: '' })).body), /either how the person consented, or why/)
    match(plain((await record(officer, cannot)).body), /no applicant’s account of that name/)
    equal((await mother.post(apply, { person: String(id) })).statusCode, 404)
    done(await record(mother, cannot))
    match(await page(officer, list), /李桂香.*parent.*Legal guardian/)
    match(plain((await record(mother, cannot)).body), /acts for the person already/)
    match(await page(person, '/taiyuan/inbox'), /李桂香 can now apply for you/)
  })

  test('applies from their own account, and sees the case with the person; both are told, no stranger sees it', async () => {
    match(await page(mother, apply), /Apply for Ma Xiaoping/)
    at = await filedBy(mother)
    for (const who of [mother, person]) {
      match(await page(who, '/taiyuan/mine'), /2026-0107-00001/)
      match(await page(who, '/taiyuan/inbox'), /2026-0107-00001.*has been received/)
    }
    match(await page(mother, '/taiyuan/mine'), /Ma Xiaoping 马小平/)
    match(await page(officer, at), /Representative\s*李桂香 \(parent, Legal guardian\)/)
    const stranger = await city.somebody('applicant', '140107003', '路人')
    equal((await stranger.get(at)).statusCode, 404)
  })

  test('sees and does nothing from the moment the person stops it; the application goes on', async () => {
    await ended(person, '/taiyuan/my-representatives')
    equal((await mother.get(at)).statusCode, 404)
    equal((await mother.post(`${at}/withdraw`)).statusCode, 404)
    match(await page(mother, '/taiyuan/mine'), /You have no case yet/)
    match(await page(mother, '/taiyuan/inbox'), /You no longer act for 马小平/)
    done(await officer.post(`${at}/accept`))
    doesNotMatch(await page(mother, '/taiyuan/inbox'), /next step/)
    equal((await owner.query('select 1 from message where account_id = $1', [mother.account])).rowCount, 2, 'received, and ended')
    match(await page(person, '/taiyuan/inbox'), /next step/)
  })
})

describe('a written authorisation', () => {
  let friend: Person
  const given = { ground: 'authorised', relation: '邻居', consent_how: '本人签字' }
  test('has a last day and the paper itself', async () => {
    friend = await city.somebody('applicant', '140107003', '张邻居')
    const bare = plain((await record(friend, given)).body)
    match(bare, /Enter the last day of the authorisation/)
    match(bare, /Upload the authorisation/)
    match(plain((await record(friend, { ...given, until_on: '2026-03-01' }, { paper: await aPhoto() })).body), /Enter the last day/)
    done(await record(friend, { ...given, until_on: '2026-03-10' }, { paper: await aPhoto() }))
    const [at] = /\/taiyuan\/cases\/\d+/.exec((await friend.get('/taiyuan/mine')).body) ?? ['']
    equal((await friend.get(at)).statusCode, 200)
  })

  test('ends with its last day, before the program has noted it', async () => {
    const [at] = /\/taiyuan\/cases\/\d+/.exec((await friend.get('/taiyuan/mine')).body) ?? ['']
    city.clock.now = Temporal.Instant.from('2026-03-10T23:00:00+08:00')
    equal((await friend.get(at)).statusCode, 200)
    city.clock.now = Temporal.Instant.from('2026-03-11T00:10:00+08:00')
    equal((await friend.get(at)).statusCode, 404)
    match(await page(friend, '/taiyuan/mine'), /You have no case yet/)
    await city.on('2026-03-11')
    await city.on('2026-03-11')
    equal((await owner.query(`select how from representation_end where how = 'over'`)).rowCount, 1)
    equal((await page(friend, '/taiyuan/inbox')).match(/You no longer act for 马小平/g)?.length, 1)
  })
})

describe('somebody without an account', () => {
  test('is told outside, and whoever acted for them once is told nothing more', async () => {
    const aunt = await city.somebody('applicant', '140107003', '王婶')
    const other = await anApplicant(city, '钱二')
    id = Number((await owner.query('update person set account_id = null where account_id = $1 returning id', [other.account])).rows[0].id)
    list = `/taiyuan/persons/${id}/representatives`
    done(await record(aunt, { ground: 'court', relation: '村委会', no_consent_why: '昏迷' }, { paper: await aPhoto() }))
    const at = await filedBy(aunt)
    await ended(officer, list)
    done(await officer.post(`${at}/accept`))
    doesNotMatch(await page(aunt, '/taiyuan/inbox'), /next step/)
    equal((await aunt.get(at)).statusCode, 404)
    equal((await officer.get(at)).statusCode, 200)
  })
})
