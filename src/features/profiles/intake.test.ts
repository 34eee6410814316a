/** The intake: unknown stays unknown, a later answer is a new row, and only those who work for a person answer for them. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { groups } from './intake/groups.ts'
import { anApplicant, done, plain } from '../../../test/steps.ts'

let city: GivenCity
let owner: Client
let person: Person
let commissioner: Person
let id = 0

before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query(`set search_path to ${city.city.schema}, shared`)
  person = await anApplicant(city, '何例')
  commissioner = await city.somebody('commissioner', '140107003')
  id = Number(((await owner.query('select id from person where account_id = $1', [person.account])).rows[0] as { id: number }).id)
})
after(async () => {
  await owner.end()
  await city.close()
})
const rowsOf = async (axis: string) =>
  (
    await owner.query<{ lo: number; hi: number; source: string; aided_hi: number | null }>(
      'select lo, hi, source, aided_hi from ability where axis = $1 order by id',
      [axis],
    )
  ).rows

describe('a profile', () => {
  test('asks a few questions a page in plain words, says that not knowing is an answer, and asks for no category', async () => {
    const page = plain((await person.get('/taiyuan/work/hearing')).body)
    match(page, /Do you understand what people say\?.*I do not know, or later/)
    doesNotMatch(page, /category|grade/i)
    const first = plain((await person.get('/taiyuan/work')).body)
    match(first, /no consent to use this to find work/)
    match(first, /Hearing and speaking.*Not yet/)
  })

  test('keeps what was left out unknown, and writes no row for it', async () => {
    done(await person.post('/taiyuan/work/hearing', { H1: 'some', H1_aided: 'fully' }))
    deepEqual(await rowsOf('H1'), [{ lo: 2, hi: 3, source: 'self', aided_hi: 5 }])
    deepEqual(await rowsOf('H2'), [])
  })

  test('adds a row for a later answer, none for the same, and shows what was said before', async () => {
    done(await person.post('/taiyuan/work/hearing', { H1: 'some', H1_aided: 'fully' }))
    equal((await rowsOf('H1')).length, 1)
    done(await person.post('/taiyuan/work/hearing', { H1: 'unknown' }))
    deepEqual((await rowsOf('H1')).at(-1), { lo: 0, hi: 5, source: 'self', aided_hi: 5 })
    match(plain((await person.get('/taiyuan/work')).body), /understanding speech: I do not know, or later .*understanding speech: With some difficulty/)
  })

  test('is filled in by a commissioner for somebody of the township, who says how it is known', async () => {
    const at = `/taiyuan/persons/${id}/work`
    const without = await commissioner.post(`${at}/moving`, { B2: 'little' })
    equal(without.statusCode, 422)
    match(plain(without.body), /How this is known/)
    done(await commissioner.post(`${at}/moving`, { B2: 'little', source: 'test' }))
    equal((await rowsOf('B2'))[0]?.source, 'test')
    done(await commissioner.post(`${at}/moving`, { B2: 'little', source: 'trial' }))
    equal((await rowsOf('B2')).length, 1, 'the same levels keep the source that found them')
    await owner.query(
      `insert into ability (person_id, division, axis, lo, hi, source, read_on, recorded_at) values ($1, '140107003', 'B3', 4, 4, 'trial', '2026-03-01', now())`,
      [id],
    )
    done(await commissioner.post(`${at}/moving`, { B3_aided: 'fully', source: 'worker' }))
    deepEqual((await rowsOf('B3')).at(-1), { lo: 4, hi: 4, source: 'worker', aided_hi: 5 }, 'what was measured stands beside the new answer')
    const far = await city.somebody('commissioner', '140107001')
    equal((await far.get(at)).statusCode, 404)
    equal((await person.get(at)).statusCode, 403)
  })

  test('has a drawing beside each question of ability, each with words for whoever does not see it, and no script of its own', async () => {
    for (const [name, asked] of Object.entries(groups)) {
      const { body } = await person.get(`/taiyuan/work/${name}`)
      const drawn = [...body.matchAll(/<svg class="tx-picture"[^>]*role="img" aria-label="Drawing: [^"]+"><path d="M[^"]{20,}"/g)]
      equal(drawn.length, asked.length, name)
    }
    doesNotMatch((await person.get('/taiyuan/work/wishes')).body, /tx-picture/)
  })

  test('takes wishes and weights, and faults beside their fields', async () => {
    const wrong = plain((await person.post('/taiyuan/work/wishes', { hours_max: '90', likes: ['6'], never: ['6'] })).body)
    match(wrong, /from 1 to 60/)
    match(wrong, /cannot be both liked and refused/)
    done(await person.post('/taiyuan/work/wishes', { wage_min: '2000', reach: 'district', likes: ['4-03'] }))
    done(await person.post('/taiyuan/work/weights', { wage: 'much' }))
    const body = (await person.get('/taiyuan/work/wishes')).body
    match(body, /value="2000"/)
    equal((await person.get('/taiyuan/work/elsewhere')).statusCode, 404)
  })
})
