import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Names of persons found, as they read today; read apart from the matching, which knows none. */
export const namesOf = async (db: Db, found: readonly { readonly person: string }[]) =>
  (
    await sql<{ id: number; name: string; name_latin: string }>`
      select person_id as id, name, name_latin from person_now where person_id = any(${found.map(({ person }) => Number(person))}::integer[])`.execute(db)
  ).rows
