/** A database of its own for a test file: a clone of the template, and the program's connections to it. */
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { openDb, type Db } from '../src/kit/db.ts'
import { makeTemplate, type TemplateUrls } from './template.ts'

export type Clone = {
  /** in the program's own role */
  readonly db: Db
  readonly ownerUrl: string
  readonly url: string
  readonly drop: () => Promise<void>
}

/** Clones the template; without a cluster from the test run it starts one, which ends with the clone. */
export async function cloneDatabase(): Promise<Clone> {
  const given = process.env['TEST_CLUSTER']
  const template = given ? undefined : await makeTemplate()
  const urls = template?.urls ?? (JSON.parse(given ?? '') as TemplateUrls)
  const name = `test_${randomBytes(6).toString('hex')}`
  const [ownerUrl, url] = [urls.owner.replace('DATABASE', name), urls.program.replace('DATABASE', name)]
  const atCluster = (statement: string) => asOwner(urls.owner.replace('DATABASE', 'postgres'), statement)
  await atCluster(`create database ${name} template template_city`)
  const db = openDb(url, { max: 5 })
  return {
    db,
    ownerUrl,
    url,
    drop: async () => {
      await db.destroy()
      await atCluster(`drop database ${name} with (force)`)
      await template?.stop()
    },
  }
}

/** Runs a statement as the owner of the tables, which the program never is. */
export async function asOwner(ownerUrl: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}
