/** Stories, their texts, and what was answered to them. Insert only. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { ExampleConsent, ExampleText, ExampleWithdrawal } from '../../kit/tables.ts'

export async function insertExample(db: Db, row: { application_id: number; division: string; drafted_by: number; drafted_at: Temporal.Instant }) {
  return (await db.insertInto('example').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertText = (db: Db, row: Insertable<ExampleText>) => db.insertInto('example_text').values(row).execute()
export const insertConsent = (db: Db, row: Insertable<ExampleConsent>) => db.insertInto('example_consent').values(row).execute()
export const insertWithdrawal = (db: Db, row: Insertable<ExampleWithdrawal>) => db.insertInto('example_withdrawal').values(row).execute()
export const insertPublication = (db: Db, row: { example_text_id: number; example_consent_id: number; published_by: number; published_at: Temporal.Instant }) =>
  db.insertInto('example_publication').values(row).execute()

/** Waits for whoever works on the same story, until the transaction ends. */
export const lockStory = (db: Db, id: number) => sql`select pg_advisory_xact_lock(hashtext(${`example ${id}`}))`.execute(db)

/** Stories with their newest text and the last answer to it. */
const stories = (db: Db) =>
  db
    .selectFrom('example as e')
    .innerJoin('application as a', 'a.id', 'e.application_id')
    .innerJoinLateral(
      (q) => q.selectFrom('example_text as x').selectAll('x').whereRef('x.example_id', '=', 'e.id').orderBy('x.id', 'desc').limit(1).as('t'),
      (on) => on.onTrue(),
    )
    .leftJoinLateral(
      (q) => q.selectFrom('example_consent as y').selectAll('y').whereRef('y.example_text_id', '=', 't.id').orderBy('y.id', 'desc').limit(1).as('c'),
      (on) => on.onTrue(),
    )
    .leftJoin('example_withdrawal as w', 'w.example_consent_id', 'c.id')
    .leftJoin('example_publication as p', 'p.example_consent_id', 'c.id')
    .leftJoin('example_down as n', 'n.example_id', 'e.id')
    .select(['e.id', 'e.application_id', 'e.division', 'a.account_id', 'a.person_id', 'a.number', 't.id as text_id', 't.sha256', 't.written_by'])
    .select(['t.title_zh', 't.title_en', 't.text_zh', 't.text_en', 't.picture_sha256', 't.picture_alt_zh', 't.picture_alt_en'])
    .select(['c.id as consent_id', 'c.agreed', 'c.way', 'c.recorded_by', 'w.recorded_at as taken_back_at', 'p.id as publication_id'])
    .select(['n.id as down_id', 'n.reason as down_reason', 'n.back_by'])
export type Story = NonNullable<Awaited<ReturnType<typeof storyById>>>

export const storyById = (db: Db, id: number) => stories(db).where('e.id', '=', id).executeTakeFirst()
export const storyOfCase = (db: Db, application: number) => stories(db).where('e.application_id', '=', application).executeTakeFirst()
/** The newest stories of an area. */
export const storiesIn = (db: Db, area: string) =>
  stories(db)
    .where(sql<boolean>`starts_with(e.division, ${area})`)
    .orderBy('e.id', 'desc')
    .limit(200)
    .execute()

/** Agreements in force to any text of a story. */
export const agreementsOf = (db: Db, example: number) =>
  db
    .selectFrom('example_consent as c')
    .innerJoin('example_text as t', 't.id', 'c.example_text_id')
    .leftJoin('example_withdrawal as w', 'w.example_consent_id', 'c.id')
    .select('c.id')
    .where('t.example_id', '=', example)
    .where('c.agreed', '=', true)
    .where('w.example_consent_id', 'is', null)
    .execute()
