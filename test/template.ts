/** The database that every test file clones: migrated, with one city and its divisions. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startCluster } from '../src/kit/cluster/start.ts'
import { openDb } from '../src/kit/db.ts'
import { migrate, openCity } from '../src/kit/migrate.ts'
import { loadDivisions } from '../src/features/accounts/divisions.ts'

export type TemplateUrls = { readonly owner: string; readonly program: string }

/** Starts a cluster in a temporary folder and makes the template in it. URLs contain `DATABASE` where a database's name goes. */
export async function makeTemplate(): Promise<{ urls: TemplateUrls; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'tongxing-test-'))
  const { chmodSync } = await import('node:fs')
  chmodSync(folder, 0o755)
  const cluster = await startCluster(folder, { careless: true })
  const owner = new Client({ connectionString: cluster.ownerUrl('postgres') })
  await owner.connect()
  await owner.query('create database template_city')
  await migrate(cluster.ownerUrl('template_city'), 'migrations')
  const db = openDb(cluster.url('template_city'), { max: 1 })
  await loadDivisions(db, 'data/divisions/taiyuan.csv')
  await db.destroy()
  await openCity(cluster.ownerUrl('template_city'), 'migrations', {
    slug: 'taiyuan',
    division: '140100',
    name_zh: '太原市',
    name_en: 'Taiyuan',
    demonstration: true,
  })
  await owner.end()
  return {
    urls: { owner: cluster.ownerUrl('DATABASE'), program: cluster.url('DATABASE') },
    stop: async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
