/** Plan versions as they were published: the file's text, its hash, its period. Never changed. */
import type { Db } from '../../kit/db.ts'

export type NewVersion = {
  plan: string
  version: number
  title_zh: string
  title_en: string
  in_force_from: string
  in_force_to: string | null
  source: string
  sha256: string
  published_by: number | null
  published_at: Temporal.Instant
}

export async function insertVersion(db: Db, row: NewVersion): Promise<number> {
  return (await db.insertInto('plan_version').values(row).returning('id').executeTakeFirstOrThrow()).id
}

const head = ['id', 'plan', 'version', 'title_zh', 'title_en', 'in_force_from', 'in_force_to', 'sha256', 'published_at'] as const
export type VersionHead = {
  id: number
  plan: string
  version: number
  title_zh: string
  title_en: string
  in_force_from: string
  in_force_to: string | null
  sha256: string
}

export const versionById = (db: Db, id: number) => db.selectFrom('plan_version').selectAll().where('id', '=', id).executeTakeFirst()

/** The newest version of each plan, the plan that began last first. */
export const latestVersions = (db: Db) => db.selectFrom('plan_version').distinctOn('plan').select(head).orderBy('plan').orderBy('version', 'desc').execute()

export const latestOf = (db: Db, plan: string) =>
  db.selectFrom('plan_version').select(head).where('plan', '=', plan).orderBy('version', 'desc').limit(1).executeTakeFirst()
