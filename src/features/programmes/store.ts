/** Plan versions as they were published: the file's text, its hash, its period. Never changed. */
import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'

export type NewVersion = {
  plan: string
  version: number
  title_zh: string
  title_en: string
  in_force_from: string
  in_force_to: string | null
  status: string
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

/** The version of each plan that runs on a day: the newest that has begun, or else the newest. Templates and drafts do not run. */
export const runningVersions = (db: Db, day: string) =>
  db
    .selectFrom('plan_version')
    .distinctOn('plan')
    .select(head)
    .where('status', '=', 'in_force')
    .orderBy('plan')
    .orderBy(sql`in_force_from <= ${day}::date`, 'desc')
    .orderBy('version', 'desc')
    .execute()

export const latestOf = (db: Db, plan: string) =>
  db.selectFrom('plan_version').select(head).where('plan', '=', plan).orderBy('version', 'desc').limit(1).executeTakeFirst()

/** The text of the newest version of a plan, of all or of those published before another version. */
export const newestSource = (db: Db, plan: string, before?: number) =>
  db
    .selectFrom('plan_version')
    .select(['id', 'source'])
    .where('plan', '=', plan)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** All versions of all plans, the newest first. */
export const versions = (db: Db) =>
  db
    .selectFrom('plan_version as v')
    .leftJoin('shared.account as a', 'a.id', 'v.published_by')
    .select([
      'v.id',
      'v.plan',
      'v.version',
      'v.title_zh',
      'v.title_en',
      'v.in_force_from',
      'v.in_force_to',
      'v.status',
      'v.published_at',
      'a.name as published_by_name',
    ])
    .orderBy('v.id', 'desc')
    .execute()
export const sourceOf = (db: Db, id: number) =>
  db.selectFrom('plan_version').select(['id', 'plan', 'version', 'source']).where('id', '=', id).executeTakeFirst()

export type NewProposal = { plan: string; source: string; sha256: string; note: string; proposed_by: number | null; proposed_at: Temporal.Instant }
export async function insertProposal(db: Db, row: NewProposal): Promise<number> {
  return (await db.insertInto('plan_proposal').values(row).returning('id').executeTakeFirstOrThrow()).id
}
const proposals = (db: Db) =>
  db
    .selectFrom('plan_proposal as p')
    .leftJoin('plan_proposal_second as s', 's.plan_proposal_id', 'p.id')
    .leftJoin('shared.account as a', 'a.id', 'p.proposed_by')
    .leftJoin('shared.account as b', 'b.id', 's.seconded_by')
    .select([
      'p.id',
      'p.plan',
      'p.note',
      'p.sha256',
      'p.proposed_by',
      'p.proposed_at',
      's.agreed',
      's.note as answer',
      's.seconded_at',
      'a.name as proposed_by_name',
    ])
    .select('b.name as seconded_by_name')
/** Proposals, the newest first, without their text. */
export const proposalsNewest = (db: Db) => proposals(db).orderBy('p.id', 'desc').limit(100).execute()
export const proposalById = (db: Db, id: number) => proposals(db).select('p.source').where('p.id', '=', id).executeTakeFirst()

export const insertSecond = (
  db: Db,
  row: { plan_proposal_id: number; agreed: boolean; note: string | null; plan_version_id: number | null; seconded_by: number; seconded_at: Temporal.Instant },
) => db.insertInto('plan_proposal_second').values(row).execute()
