import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { CourseCompletion } from '../../kit/tables.ts'

export const insertCompletion = (db: Db, row: Insertable<CourseCompletion>) => db.insertInto('course_completion').values(row).execute()

/** Somebody who was merged into another counts as that one. */
const whoCounts = sql<number>`coalesce(m.survivor_id, c.person_id)`

/** Persons who completed a course under a plan, by the district of their first course, as of a day. A person counts once. */
export async function countCompletions(db: Db, plan: string, until: string): Promise<{ district: string; count: number }[]> {
  const first = db
    .selectFrom('course_completion as c')
    .innerJoin('plan_version as v', 'v.id', 'c.plan_version_id')
    .leftJoin('person_survivor as m', 'm.id', 'c.person_id')
    .select(['c.division'])
    .distinctOn(whoCounts)
    .where('v.plan', '=', plan)
    .where('c.completed_on', '<=', until)
    .orderBy(whoCounts)
    .orderBy('c.id')
  const rows = await db
    .selectFrom(first.as('f'))
    .select((e) => [sql<string>`left(f.division, 6)`.as('district'), e.fn.countAll<bigint>().as('n')])
    .groupBy('district')
    .execute()
  return rows.map(({ district, n }) => ({ district, count: Number(n) }))
}

/** The completions behind a number. */
export const completionsCounted = (db: Db, plan: string, until: string, area: string) =>
  db
    .selectFrom('course_completion as c')
    .innerJoin('plan_version as v', 'v.id', 'c.plan_version_id')
    .leftJoin('person_survivor as m', 'm.id', 'c.person_id')
    .innerJoin('person as n', (join) => join.on('n.id', '=', whoCounts))
    .select(['c.id', 'n.name', 'n.name_latin', 'c.course_zh', 'c.course_en', 'c.completed_on', 'c.cost_to_person_fen', 'c.register_sha256', 'c.division'])
    .where('v.plan', '=', plan)
    .where('c.completed_on', '<=', until)
    .where(sql<boolean>`starts_with(c.division, ${area})`)
    .orderBy('c.id')
    .limit(2000)
    .execute()
