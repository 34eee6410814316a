/** Taking off everything by which somebody could be known; the rows stay. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

const list = (ids: readonly number[]) => sql`any(${[...ids]}::integer[])`

/** What was changed keeps its day and its fields, and loses what stood in them. */
export const emptyChanges = (db: Db, ids: readonly number[]) =>
  sql`update person_change set
      before = (select coalesce(jsonb_object_agg(key, null), '{}') from jsonb_object_keys(before) key),
      after = (select coalesce(jsonb_object_agg(key, null), '{}') from jsonb_object_keys(after) key)
    where person_id = ${list(ids)}`.execute(db)

/** Nobody finds them any more by a number, a name or a telephone. */
export async function forgetHashes(db: Db, ids: readonly number[]): Promise<void> {
  await sql`delete from person_number where person_id = ${list(ids)}`.execute(db)
  await sql`update person_search set grams = '{}', likeness = -person_id where person_id = ${list(ids)}`.execute(db)
}

/** What people wrote about them. `wish_sealed`: what stands in the place of what they asked for. */
export async function emptyNotes(db: Db, ids: readonly number[], wish_sealed: string): Promise<void> {
  await sql`update person_correction set wish_sealed = ${wish_sealed}, answer = case when answer is null then null else '' end where person_id = ${list(ids)}`.execute(
    db,
  )
  await sql`update person_confirmation set reason = '' where person_id = ${list(ids)}`.execute(db)
  await sql`update person_reveal set reason = '' where person_id = ${list(ids)}`.execute(db)
  await sql`update person_certificate_event set note = '' where person_id = ${list(ids)}`.execute(db)
  await sql`update person_merge set reason = '' where survivor_id = ${list(ids)} or merged_id = ${list(ids)}`.execute(db)
  await sql`update person_unmerge set reason = '' where merge_id in (
    select id from person_merge where survivor_id = ${list(ids)} or merged_id = ${list(ids)})`.execute(db)
}

/** The account is theirs no more. */
export const dropAccounts = (db: Db, ids: readonly number[]) => sql`update person set account_id = null where id = ${list(ids)}`.execute(db)
