/** Who consented to be matched, as the reader's area shows them; and every answer ever given. */
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import { standingFor } from './read.ts'

type Seen = { id: number; division: string }
const seekers = (among: RawBuilder<unknown>, most: number) => sql<Seen>`
    select p.id, p.division from person p join (
      select distinct on (coalesce(m.survivor_id, c.person_id)) coalesce(m.survivor_id, c.person_id) as id, c.given
      from match_consent c left join person_survivor m on m.id = c.person_id
      where ${among} order by coalesce(m.survivor_id, c.person_id), c.id desc) said on said.id = p.id
    where said.given and p.left_on is null and p.anonymised_at is null order by p.id limit ${most}`

/** Ids and divisions of the persons (survivors of merges) whose newest word on matching is yes; nobody who died, moved away or was anonymised. */
export const seekersSeen = async (db: Db, most: number): Promise<Seen[]> => (await seekers(sql`true`, most).execute(db)).rows

/** Those of these persons of whom the same is true now. */
export const seekersAmong = async (db: Db, ids: readonly number[]): Promise<Seen[]> =>
  ids.length === 0 ? [] : (await seekers(sql`c.person_id = any(${standingFor(ids)})`, ids.length).execute(db)).rows

/** Answers to the items, newest first, for the person and who works with them. */
export const answersEver = (db: Db, persons: readonly number[]) =>
  db
    .selectFrom('ability')
    .select(['axis', 'lo', 'hi', 'source', 'read_on'])
    .where('person_id', 'in', [...persons])
    .orderBy('id', 'desc')
    .limit(60)
    .execute()
