/** Takes a demonstration city away again, as the owner of the database: its schema, and its rows in `shared`. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { City } from './act.ts'

/**
 * Removes a demonstration city, whole or not at all; accounts that had a role in no other city go with it. Files stay:
 * they lie by their content, and another city may hold the same. Throws RangeError when the city is no demonstration.
 */
export async function removeDemonstration(ownerUrl: string, city: City, dataDir: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('begin')
    const { rows } = await owner.query<{ schema_name: string }>('select schema_name from shared.city where slug = $1 and demonstration for update', [city.slug])
    const schema = rows[0]?.schema_name
    if (schema === undefined || !/^city_\d{6}$/.test(schema)) throw new RangeError(`${city.slug} is no demonstration`)
    await owner.query(`drop schema ${schema} cascade`)
    await owner.query('delete from shared.migration where schema_name = $1', [schema])
    await owner.query(
      `create temporary table leaving on commit drop as select distinct account_id as id from shared.role_grant g where city = $1
         and not exists (select 1 from shared.role_grant o where o.account_id = g.account_id and o.city <> $1)`,
      [city.slug],
    )
    const inLeaving = '(select id from leaving)'
    await owner.query(`delete from shared.session where account_id in ${inLeaving} or grant_id in (select id from shared.role_grant where city = $1)`, [
      city.slug,
    ])
    await owner.query('delete from shared.role_grant where city = $1', [city.slug])
    await owner.query(`update shared.role_grant set granted_by = null where granted_by in ${inLeaving}`)
    await owner.query(`update shared.account set opened_by = null where opened_by in ${inLeaving}`)
    await owner.query(`update shared.account set confirmed_by = null where confirmed_by in ${inLeaving}`)
    await owner.query(`delete from shared.account where id in ${inLeaving}`)
    await owner.query('delete from shared.city where slug = $1', [city.slug])
    await owner.query('commit')
  } finally {
    await owner.end()
  }
  // the heads of its audit chain lie outside the database, and would accuse the next one
  rmSync(join(dataDir, `audit-${city.slug}.heads`), { force: true })
}
