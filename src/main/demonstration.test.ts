import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { City } from '../kit/act.ts'
import { realClock } from '../kit/clock.ts'
import { dayOf } from '../kit/day.ts'
import type { Db } from '../kit/db.ts'
import { readSettings, type Settings } from '../kit/settings.ts'
import { verifyBooks } from '../features/funds/books.ts'
import { countAwards } from '../features/funds/store.ts'
import { countHouseholds } from '../features/households/store.ts'
import { countPlacements } from '../features/jobs/store.ts'
import { objectionsOpen } from '../features/notices/store.ts'
import { countRecognitions } from '../features/recognition/store.ts'
import { countCompletions } from '../features/training/store.ts'
import { ensureDemonstration } from './demonstration.ts'
import { removeDemonstration } from './demonstration/removal.ts'
import { asSystem, citiesOf, openHouse, type House } from './house.ts'

const end = '2020-12-31'
const plan = 'taiyuan-double-hundred'
const folder = mkdtempSync(join(tmpdir(), 'tongxing-demonstration-'))
chmodSync(folder, 0o755)
const said: string[] = []
let house: House
let settings: Settings
let city: City

before(async () => {
  const read = readSettings({ DATA_DIR: folder, DEMO_PASSWORD: 'a password for trying' })
  if ('faults' in read) throw new Error(read.faults.join())
  ;({ settings } = read)
  house = await openHouse(settings)
  await ensureDemonstration(house, settings, (line) => said.push(line))
  console.log(said.join('\n'))
  city = await theCity()
})
after(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

async function theCity(): Promise<City> {
  const found = (await citiesOf(house.db)).find(({ slug }) => slug === 'taiyuan')
  assert.ok(found)
  return found
}
const look = <T>(work: (db: Db) => Promise<T>): Promise<T> => asSystem(house, city, realClock(), ({ db }) => work(db))
const lookFor = <T>(query: string): Promise<T[]> => look(async (db) => (await sql.raw<T>(query).execute(db)).rows)
const sum = (rows: readonly { count: number }[]): number => rows.reduce((total, { count }) => total + count, 0)

test('the three years count what the press reported, and every district has some of it', async () => {
  const counted = await look(async (db) => ({
    bases: await countRecognitions(db, plan, ['employment_base', 'training_base', 'rural_base'], end),
    shops: await countRecognitions(db, plan, ['massage_shop'], end),
    self_employed: await countAwards(db, plan, ['self_employment'], end),
    placed: await countPlacements(db, plan, end),
    trained: await countCompletions(db, plan, end),
    households: await countHouseholds(db, plan, end, ({ registered_poor }) => registered_poor),
  }))
  const sums = Object.fromEntries(Object.entries(counted).map(([name, rows]) => [name, sum(rows)]))
  assert.deepEqual(sums, { bases: 24, shops: 48, self_employed: 142, placed: 1029, trained: 1376, households: 241 })
  for (const rows of Object.values(counted)) assert.equal(rows.length, 10)
})

test('in Xinghualing, and nowhere else, the district adds a second ten thousand', async () => {
  const rows = await lookFor<{ district: string; totals: string }>(
    `select left(division, 6) as district, string_agg(distinct total_fen::text, ',') as totals from award group by 1 order by 1`,
  )
  assert.equal(rows.length, 10)
  for (const { district, totals } of rows) assert.equal(totals, district === '140107' ? '2000000' : '1000000')
})

test('every queue has work in it today, in Xinghualing too, and some of it is late', async () => {
  const states = [
    'draft',
    'submitted',
    'in_review',
    'to_publish',
    'on_notice',
    'to_visit',
    'to_decide',
    'to_second',
    'returned',
    'granted',
    'refused',
    'withdrawn',
  ]
  for (const area of ['1401', '140107', '140181']) {
    const rows = await lookFor<{ state: string }>(
      `select distinct a.state from application a join plan_version v on v.id = a.plan_version_id where v.plan = 'taiyuan-continuing' and starts_with(a.division, '${area}')`,
    )
    assert.deepEqual(rows.map(({ state }) => state).sort(), states.toSorted())
  }
  const today = dayOf(realClock())
  const late = await lookFor<{ state: string }>(`select distinct state from application where stage_due_on < '${today}' and state <> 'on_notice'`)
  assert.deepEqual(late.map(({ state }) => state).sort(), ['in_review', 'submitted', 'to_decide', 'to_visit'])
  const notices = await lookFor<{ division: string }>(`select distinct division from notice where '${today}' between shown_from and shown_to`)
  assert.ok(notices.length >= 3)
})

test('one objection waits for the officer who did not review its case', async () => {
  const open = await look((db) => objectionsOpen(db, '140107'))
  assert.equal(open.length, 1)
  const reviewers = await lookFor<{ login: string }>(
    `select distinct c.login from application_move m join shared.account c on c.id = m.made_by where m.move in ('accept', 'pass') and m.application_id = ${open[0]?.application_id ?? 0}`,
  )
  assert.equal(reviewers.length, 1)
})

test('what happened lies in order: nothing in the future, no move before the one it follows', async () => {
  const [future] = await lookFor<{ n: bigint }>(`select count(*) as n from application_move where made_at > now()`)
  const [back] = await lookFor<{ n: bigint }>(
    `select count(*) as n from (select made_at - lag(made_at) over (partition by application_id order by id) as gap from application_move) g where gap < interval '0'`,
  )
  assert.deepEqual([future?.n, back?.n], [0n, 0n])
})

test('the books balance', async () => {
  assert.deepEqual(await look(verifyBooks), [])
})

test('nobody is real: every identity number has the address code that was never assigned', async () => {
  const people = await lookFor<{ citizen_id_sealed: string }>('select citizen_id_sealed from person')
  for (const { citizen_id_sealed } of people) assert.match(house.tools.cipher.open(citizen_id_sealed, 'person.citizen_id'), /^140199/)
  const bodies = await lookFor<{ credit_code: string }>('select credit_code from organisation')
  for (const { credit_code } of bodies) assert.match(credit_code, /^..140199/)
})

test('nobody and nothing of the press report is in it by name', async () => {
  const names = ['马爱平', '雷宏伟', '老胡', '老张', '山里来', '二龙山', '万达文华', '石相沟']
  const texts = await lookFor<{ text: string }>(`select name || village as text from person union select name || trading_name || address from organisation
    union select answers::text from application union select name from shared.account union select head_name || village from household`)
  for (const { text } of texts) for (const name of names) assert.ok(!text.includes(name), name)
})

test('the applicant finds a draft half filled, with a certificate that is valid', async () => {
  const drafts = await lookFor<{ answers: object; valid: boolean }>(`select a.answers, p.certificate_valid_to > current_date as valid from application a
    join person p on p.id = a.person_id join shared.account c on c.id = a.account_id where c.login = 'demo.applicant' and a.state = 'draft'`)
  assert.deepEqual(
    drafts.map(({ answers, valid }) => [Object.keys(answers).length, valid]),
    [[3, true]],
  )
})

test('asked for again it stays as it is; taken away, nothing of it is left', async () => {
  const lines = said.length
  await ensureDemonstration(house, settings, (line) => said.push(line))
  assert.equal(said.length, lines)
  await removeDemonstration(house.ownerUrl ?? '', city.slug, settings.DATA_DIR)
  const left = await sql<{ n: bigint }>`select (select count(*) from shared.account) + (select count(*) from shared.role_grant)
    + (select count(*) from shared.city) + (select count(*) from information_schema.schemata where schema_name like 'city_%') as n`.execute(house.db)
  assert.equal(left.rows[0]?.n, 0n)
})
