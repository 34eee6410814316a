/** Migrations: plain SQL files, forward only, never edited. `shared` once, `city` in every city's schema. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { Hindrance } from './hindrance.ts'

type File = { readonly name: string; readonly text: string; readonly sha256: string }

/**
 * Brings `shared` and every city up to the newest migration. Each file is one transaction; an advisory lock keeps two
 * programs apart. Returns what was applied, as `schema/file`. Throws when an applied file was edited since.
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  return withOwner(ownerUrl, async (client) => {
    await client.query('create schema if not exists shared')
    await client.query(
      `create table if not exists shared.migration (schema_name text, name text, sha256 text not null, applied_at timestamptz not null default now(), primary key (schema_name, name))`,
    )
    const applied = await apply(client, 'shared', read(join(folder, 'shared')))
    const cities = await client.query<{ schema_name: string }>('select schema_name from shared.city order by slug')
    for (const city of cities.rows) applied.push(...(await migrateCity(client, city.schema_name, folder)))
    return applied
  })
}

export type NewCity = { slug: string; division: string; name_zh: string; name_en: string; demonstration: boolean }

/** Opens a city: its row in `shared` and its schema with all city migrations. The slug or division must be new; a city that cannot be opened leaves no row. */
export async function openCity(ownerUrl: string, folder: string, city: NewCity): Promise<string> {
  return withOwner(ownerUrl, async (client) => {
    const schema = `city_${city.division}`
    if (!/^city_\d{6}$/.test(schema)) throw new RangeError('a city needs a division code of six digits')
    await client.query('begin')
    await client.query(
      `insert into shared.city (slug, division, schema_name, name_zh, name_en, demonstration, opened_at) values ($1, $2, $3, $4, $5, $6, now())`,
      [city.slug, city.division, schema, city.name_zh, city.name_en, city.demonstration],
    )
    await client.query(`create schema ${schema}`)
    await client.query(`grant usage on schema ${schema} to tongxing_program`)
    await client.query('commit')
    await migrateCity(client, schema, folder)
    return schema
  })
}

/**
 * Takes a demonstration city away, whole or not at all: its schema, its rows in `shared`, and the accounts that had a
 * role in no other city. Throws RangeError when it is no demonstration.
 */
export async function removeCity(ownerUrl: string, slug: string): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    await client.query('begin')
    const { rows } = await client.query<{ schema_name: string }>('select schema_name from shared.city where slug = $1 and demonstration for update', [slug])
    const schema = rows[0]?.schema_name
    if (schema === undefined || !/^city_\d{6}$/.test(schema)) throw new RangeError(`${slug} is no demonstration`)
    await client.query(`drop schema ${schema} cascade`)
    await client.query('delete from shared.migration where schema_name = $1', [schema])
    await client.query(
      `create temporary table leaving on commit drop as select distinct account_id as id from shared.role_grant g where city = $1
         and not exists (select 1 from shared.role_grant o where o.account_id = g.account_id and o.city <> $1)`,
      [slug],
    )
    const leaving = '(select id from leaving)'
    await client.query(`delete from shared.session where account_id in ${leaving} or grant_id in (select id from shared.role_grant where city = $1)`, [slug])
    await client.query('delete from shared.role_grant where city = $1', [slug])
    await client.query(`update shared.role_grant set granted_by = null where granted_by in ${leaving}`)
    await client.query(`update shared.account set opened_by = null where opened_by in ${leaving}`)
    await client.query(`update shared.account set confirmed_by = null where confirmed_by in ${leaving}`)
    await client.query(`delete from shared.account where id in ${leaving}`)
    await client.query('delete from shared.city where slug = $1', [slug])
    await client.query('commit')
  })
}

const migrateCity = (client: Client, schema: string, folder: string) => apply(client, schema, read(join(folder, 'city')))

async function apply(client: Client, schema: string, files: File[]): Promise<string[]> {
  const done = await client.query<{ name: string; sha256: string }>('select name, sha256 from shared.migration where schema_name = $1', [schema])
  const known = new Map(done.rows.map((row) => [row.name, row.sha256]))
  const applied: string[] = []
  for (const file of files) {
    if (known.has(file.name)) {
      if (known.get(file.name) !== file.sha256) throw new Hindrance(`migration ${file.name} was edited after it was applied to ${schema}`)
      continue
    }
    await client.query('begin')
    try {
      await client.query(`set local search_path to ${schema}, shared`)
      await client.query(file.text)
      await client.query('insert into shared.migration (schema_name, name, sha256) values ($1, $2, $3)', [schema, file.name, file.sha256])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw new Error(`migration ${file.name} failed on ${schema}`, { cause: error })
    }
    applied.push(`${schema}/${file.name}`)
  }
  return applied
}

async function withOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connected(ownerUrl, 'DATABASE_OWNER_URL')
  try {
    const { rowCount } = await client.query(`select from pg_roles where rolname = 'tongxing_program'`)
    if (rowCount === 0) throw new Hindrance('The role tongxing_program is missing: create role tongxing_program login password …')
    await client.query(`select pg_advisory_lock(hashtext('tongxing migrate'))`)
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A connection to the database that a setting names. Throws Hindrance with the server's own word when there is none. */
export async function connected(url: string, setting: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new Hindrance(`${setting}: the database cannot be reached (${reasonOf(error)})`)
  }
}

/** Several addresses were tried: the reason of the first. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message : String(first)
}

function read(folder: string): File[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_\w+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    })
}
