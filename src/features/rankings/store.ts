/** Ranked lists as they were made, and who holds which place. */
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Ranking, RankingPlace } from '../../kit/tables.ts'

export async function insertRanking(db: Db, row: Insertable<Ranking>, places: readonly Omit<Insertable<RankingPlace>, 'ranking_id'>[]): Promise<number> {
  const { id } = await db.insertInto('ranking').values(row).returning('id').executeTakeFirstOrThrow()
  // one statement takes so many values only
  for (let from = 0; from < places.length; from += 1000)
    await db
      .insertInto('ranking_place')
      .values(places.slice(from, from + 1000).map((place) => ({ ranking_id: id, ...place })))
      .execute()
  return id
}

const rankings = (db: Db) =>
  db
    .selectFrom('ranking as r')
    .innerJoin('shared.account as a', 'a.id', 'r.ranked_by')
    .select(['r.id', 'r.plan_version_id', 'r.scheme', 'r.ranked_on', 'r.content', 'r.sha256', 'r.ranked_at', 'a.name'])

export const rankingById = (db: Db, id: number) => rankings(db).where('r.id', '=', id).executeTakeFirst()
export const rankingsOf = (db: Db, plan_version_id: number, scheme: string) =>
  rankings(db).where('r.plan_version_id', '=', plan_version_id).where('r.scheme', '=', scheme).orderBy('r.id', 'desc').limit(20).execute()

/** The place a case has on the newest list it stands on in this round; undefined when it was not ranked. */
export const placeOf = (db: Db, application: number, round: number) =>
  db
    .selectFrom('ranking_place')
    .selectAll()
    .where('application_id', '=', application)
    .where('round', '=', round)
    .orderBy('ranking_id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Those granted so far and not revoked: when they were submitted and granted, and the amount they were ranked with; null for those granted without a list. */
export const grantedSoFar = (db: Db, plan_version_ids: readonly number[], scheme: string) =>
  db
    .selectFrom('application as a')
    .innerJoin('grant_standing as m', 'm.application_id', 'a.id')
    .select((e) => [
      'a.id',
      'a.submitted_at',
      'm.made_at',
      e
        .selectFrom('ranking_place as p')
        .select('p.amount_fen')
        .whereRef('p.application_id', '=', 'a.id')
        .orderBy('p.ranking_id', 'desc')
        .limit(1)
        .as('amount_fen'),
    ])
    .$narrowType<{ made_at: Temporal.Instant }>()
    .where('a.state', '=', 'granted')
    .where('a.plan_version_id', 'in', plan_version_ids)
    .where('a.scheme', '=', scheme)
    .execute()

/** All versions of the plan that a version belongs to: their grants share its places. */
export const versionsBeside = async (db: Db, id: number): Promise<number[]> =>
  (
    await db
      .selectFrom('plan_version')
      .select('id')
      .where('plan', '=', (e) => e.selectFrom('plan_version').select('plan').where('id', '=', id))
      .execute()
  ).map((row) => row.id)
