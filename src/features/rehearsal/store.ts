/** What a plan is rehearsed on. Reads only. */
import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'

/** Cases of a plan, whatever its version, submitted since a moment; the newest so many. */
export const casesSince = async (db: Db, plan: string, since: Temporal.Instant, limit: number): Promise<number[]> =>
  (
    await db
      .selectFrom('application as a')
      .innerJoin('plan_version as v', 'v.id', 'a.plan_version_id')
      .select('a.id')
      .where('v.plan', '=', plan)
      .where('a.submitted_at', '>=', since)
      .where('a.state', '<>', 'withdrawn')
      .orderBy('a.id', 'desc')
      .limit(limit)
      .execute()
  ).map(({ id }) => id)

export const personCount = async (db: Db): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('person')
        .select((e) => e.fn.countAll<bigint>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

/** Every so-manieth person after an id, a batch at a time: what conditions ask of a person, no name or number. */
export const personsAfter = (db: Db, id: number, every: number, limit: number) =>
  db
    .selectFrom('person')
    .select(['id', 'birth_on', 'sex', 'division', 'certificate_valid_from', 'certificate_valid_to', 'disability_category', 'disability_grade'])
    .where('id', '>', id)
    .where(sql<boolean>`id % ${every} = 0`)
    .orderBy('id')
    .limit(limit)
    .execute()
