/** A list longer than is counted: its order is walked, where a short one is gathered and sorted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { writePersons } from './acts/records.ts'

let city: GivenCity
let owner: Client
let officer: Person
const letters = [...'伟芳娜秀英敏静丽强磊']
const name = (i: number): string => `王${letters[i % 10]}${letters[Math.floor(i / 10) % 10]}`
before(async () => {
  city = await givenCity()
  owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  const records = Array.from({ length: 1010 }, (_, i) => ({
    record: {
      name: name(i),
      division: '140181203',
      certificate_no: certificateFor(i + 1, 'physical', 2, `${1950 + (i % 49)}-03-12`),
      certificate_valid_to: `20${27 + (i % 9)}-01-01`,
      ...(i % 40 === 0 ? { employment_status: 'employed', employment_form: 'farming' } : {}),
    },
  }))
  await city.asProgram((act) => writePersons(act, records, { kind: 'import', told_on: '2026-03-01' }))
  officer = await city.somebody('district_officer', '140181')
})
after(async () => {
  await owner.end()
  await city.close()
})

async function pages(fields: Record<string, string>): Promise<{ ids: number[]; said: string }> {
  const chosen = await officer.post('/taiyuan/persons/list', fields)
  const ids: number[] = []
  let said = ''
  for (const page of [0, 1]) {
    const { body } = await officer.get(`${String(chosen.headers.location)}&page=${page}`, { 'accept-language': 'zh-CN' })
    ids.push(...[...body.matchAll(/persons\/(\d+)">/g)].map(([, id]) => Number(id)))
    said = body
  }
  return { ids, said }
}
const inOrder = async (order: string, where = 'true') =>
  (await owner.query<{ id: number }>(`select id from person where division = '140181203' and ${where} order by ${order} limit 50`)).rows.map(({ id }) => id)

const orders = { newest: 'id desc', name: 'name_latin, id', age: 'birth_on, id', expiry: 'certificate_valid_to nulls last, id' }
for (const [sort, order] of Object.entries(orders)) {
  test(`a long list by ${sort} goes on over its pages, and a short one within it is in the same order`, async () => {
    const long = await pages({ sort })
    assert.match(long.said, /1,?000/)
    assert.deepEqual(long.ids, await inOrder(order))
    const short = await pages({ sort, employment_form: 'farming' })
    assert.match(short.said, /26/)
    assert.deepEqual(short.ids, await inOrder(order, "employment_form = 'farming'"))
  })
}
