/** What anybody may read: a text whose agreement stands and that a second officer made public, of a grant that stands. */
import type { Db } from '../../../kit/db.ts'

const shown = (db: Db) =>
  db
    .selectFrom('example_publication as p')
    .innerJoin('example_text as t', 't.id', 'p.example_text_id')
    .innerJoin('example as e', 'e.id', 't.example_id')
    .innerJoin('shared.division as d', 'd.code', 'e.division')
    .leftJoin('recognition as r', 'r.application_id', 'e.application_id')
    .leftJoin('example_withdrawal as w', 'w.example_consent_id', 'p.example_consent_id')
    .select(['e.id', 'e.application_id', 'p.id as publication_id', 'p.published_at', 't.id as text_id', 'd.name_zh', 'd.name_en', 'r.plaque_number'])
    .select(['t.title_zh', 't.title_en', 't.text_zh', 't.text_en', 't.picture_sha256', 't.picture_alt_zh', 't.picture_alt_en'])
    .where('w.example_consent_id', 'is', null)
    // a plaque that was withdrawn is no example
    .where((on) => on.or([on('r.id', 'is', null), on('r.standing', '<>', 'withdrawn')]))
    // what was taken down, and a grant that was revoked, neither
    .where((on) => on.not(on.exists(on.selectFrom('example_down as n').select('n.id').whereRef('n.example_id', '=', 'e.id'))))
    .where((on) => on.exists(on.selectFrom('grant_standing as g').select('g.application_id').whereRef('g.application_id', '=', 'e.application_id')))
    // of two texts that were agreed to, the one made public last
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('example_publication as p2')
            .innerJoin('example_text as t2', 't2.id', 'p2.example_text_id')
            .leftJoin('example_withdrawal as w2', 'w2.example_consent_id', 'p2.example_consent_id')
            .select('p2.id')
            .whereRef('t2.example_id', '=', 'e.id')
            .whereRef('p2.id', '>', 'p.id')
            .where('w2.example_consent_id', 'is', null),
        ),
      ),
    )
export type Shown = NonNullable<Awaited<ReturnType<typeof publicStory>>>

export const publicStories = (db: Db) => shown(db).orderBy('p.id', 'desc').limit(100).execute()
export const publicStory = (db: Db, id: number) => shown(db).where('e.id', '=', id).executeTakeFirst()
export const publicStoryOfCase = (db: Db, application: number) => shown(db).where('e.application_id', '=', application).executeTakeFirst()
