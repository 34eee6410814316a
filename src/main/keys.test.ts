/** After a rotation nothing needs the old key any more: what was planted still opens when it is gone. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Client } from 'pg'
import { givenRows, type Rows } from '../../test/matrix/rows.ts'
import { done } from '../../test/steps.ts'
import { cipherOf } from '../kit/cipher.ts'
import { sealedColumns } from '../kit/reseal/columns.ts'
import { tellPerson } from '../features/messages/acts.ts'
import { queueLetter } from '../kit/outbox.ts'
import { sealAgain } from './keys.ts'

let rows: Rows
let owner: Client
before(async () => {
  rows = await givenRows()
  owner = rows.owner
  const { city, people } = rows
  done(await people.district_officer['140107'].post('/taiyuan/persons/list', { q: '钱多' }))
  done(await city.nobody.post(`/taiyuan/notices/${rows.notice}/object/${rows.item}`, { text: '不实', contact: '13900001111' }))
  await city.asProgram((act) => tellPerson(act, rows.person, null, { zh: '您好', en: 'Hello' }))
  await city.on('2026-03-03')
  await city.asProgram((act) => queueLetter(act, 'nowhere', { text: '还没送出' }))
  const { cipher } = city.tools
  await owner.query(
    `insert into message_wish (account_id, division, email_sealed, locale, recorded_by, recorded_at) values ($1, '140181203', $2, 'en', $1, now())`,
    [people.applicant['140181'].account, cipher.seal('someone@example.org', 'message_wish.email')],
  )
})
after(async () => {
  const { city } = rows
  await owner.end()
  await city.close()
})

const keyFile = () => join(rows.city.dataDir, 'keys.json')
/** every sealed text of the city with the place it is bound to */
async function texts(): Promise<{ place: string; text: string }[]> {
  const found = []
  const columns = [...(await rows.city.asProgram((act) => sealedColumns(act.db))), { table: 'import_row', column: 'cells_sealed' }]
  for (const { table, column } of columns) {
    const { rows: all } = await owner.query(`select ${column} as text from ${table} where ${column} is not null`)
    for (const { text } of all as { text: string }[]) found.push({ place: `${table}.${column.replace('_sealed', '')}`, text })
  }
  return found
}
const files = (): string[] =>
  readdirSync(join(rows.city.dataDir, 'files'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1').slice(0, 3))

describe('after keys rotate', () => {
  test('every sealed text and file stands under the new key, with the program running, and a second run finds nothing', async () => {
    const { city } = rows
    const planted = await texts()
    for (const place of [
      'person_list.choice',
      'objection.contact',
      'message_wish.email',
      'outbox.payload',
      'import_row.cells',
      'errand_item.said',
      'person_correction.wish',
    ])
      assert.ok(
        planted.some((one) => one.place === place),
        `nothing is planted in ${place}`,
      )
    assert.ok(files().length > 1)
    const key = city.tools.cipher.rotate()
    const [told, page] = await Promise.all([
      sealAgain(city, city.city, city.clock.now),
      rows.people.district_officer['140107'].get(`/taiyuan/persons/${rows.person}`),
    ])
    assert.equal(page.statusCode, 200)
    assert.ok(told.rest.texts > 0 && told.rest.files > 0)
    const now = await texts()
    assert.deepEqual(
      now.filter(({ text }) => !text.startsWith(`${key}:`)).map(({ place }) => place),
      [],
    )
    assert.deepEqual(
      files().filter((head) => head !== `${key}:`),
      [],
    )
    const again = await sealAgain(city, city.city, city.clock.now)
    assert.deepEqual(again, { persons: 0, imports: { rows: 0, files: 0 }, rest: { texts: 0, files: 0 } })
  })

  test('all of it opens when the old key is gone', async () => {
    const ring = JSON.parse(readFileSync(keyFile(), 'utf8')) as { current: string; keys: Record<string, string> }
    writeFileSync(keyFile(), JSON.stringify({ ...ring, keys: { [ring.current]: ring.keys[ring.current] } }))
    const alone = cipherOf(keyFile())
    const opened = (await texts()).map(({ place, text }) => alone.open(text, place))
    for (const trace of ['13900001111', 'someone@example.org', '还没送出', '钱多'])
      assert.ok(
        opened.some((text) => text.includes(trace)),
        trace,
      )
  })
})
