import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { cloneDatabase, type Clone } from '../../test/database.ts'
import { inTransaction } from './db.ts'

const schema = 'city_140100'
let clone: Clone
before(async () => {
  clone = await cloneDatabase()
})
after(() => clone.drop())

const refused = (statement: string) =>
  assert.rejects(
    inTransaction(clone.db, { schema, area: '1401' }, (tx) => sql.raw(statement).execute(tx)),
    { code: '42501', message: /permission denied|must be owner/ },
    statement,
  )

/** one column each; PostgreSQL looks at the privilege for it */
const columns = {
  audit: 'outcome',
  audit_seal: 'hash',
  ledger_entry: 'amount_fen',
  application_move: 'to_state',
  decision: 'outcome',
  notice: 'content',
  site_visit: 'found',
  recognition: 'shown_name',
}

describe('PostgreSQL itself refuses the program', () => {
  for (const [table, column] of Object.entries(columns))
    test(`to change, remove or empty ${table}`, async () => {
      await refused(`update ${table} set ${column} = ${column}`)
      await refused(`delete from ${table}`)
      await refused(`truncate ${table}`)
    })

  test('to rewrite amount, account or words of a ledger entry', async () => {
    for (const column of ['amount_fen', 'debit_account', 'says']) await refused(`update ledger_entry set ${column} = ${column}`)
  })

  test('to lift the row-level security, to make tables, or to touch the list of migrations', async () => {
    await refused('alter table person disable row level security')
    await refused('create table city_140100.mine (id integer)')
    await refused('delete from shared.migration')
  })

  test('to remove anything of a city but a person whose entry was undone, with the hashes they are found by, rows of a file that is read anew, a kept choice of columns or queue, and who has a case now', async () => {
    const { rows } = await sql<{ table_name: string }>`
      select table_name from information_schema.role_table_grants
      where grantee = 'tongxing_program' and table_schema = ${schema} and privilege_type in ('DELETE', 'TRUNCATE') order by 1`.execute(clone.db)
    assert.deepEqual(
      rows.map((row) => row.table_name),
      ['export_layout', 'held_case', 'import_row', 'person', 'person_number', 'saved_queue'],
    )
  })
})
