/** Persons entered twice: pairs found, merges and their undoing. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

type By = { by: number | null; at: Temporal.Instant }

/** Whoever stands for a person once every merge that was asked for is in force. */
export async function rootOf(db: Db, id: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`with recursive up as (
      select ${id}::integer as id, 0 as depth
      union all select m.survivor_id, up.depth + 1 from person_merge m join up on m.merged_id = up.id
        where up.depth < 50 and not exists (select 1 from person_unmerge u where u.merge_id = m.id))
    select id from up order by depth desc limit 1`.execute(db)
  return rows[0]?.id ?? id
}

export async function insertMerge(db: Db, row: { survivor_id: number; merged_id: number; taken: string[]; reason: string }, { by, at }: By): Promise<number> {
  return (
    await db
      .insertInto('person_merge')
      .values({ ...row, merged_by: by, merged_at: at })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
}

/** Puts merges in force whose persons nothing holds any more; returns how many. */
export async function settle(db: Db, at: Temporal.Instant): Promise<number> {
  const done = await sql`update person_merge set in_force_at = ${at}
    where in_force_at is null and not exists (select 1 from person_unmerge u where u.merge_id = person_merge.id)
      and not are_held(array[survivor_id, merged_id])`.execute(db)
  return Number(done.numAffectedRows ?? 0n)
}

export const insertUnmerge = (db: Db, merge_id: number, reason: string, { by, at }: By) =>
  db.insertInto('person_unmerge').values({ merge_id, reason, undone_by: by, undone_at: at }).execute()

/** Merges that stand, in force or waiting, of which one of these persons is a side. */
export async function mergesOf(db: Db, ids: readonly number[]) {
  const { rows } = await sql<{
    id: number
    survivor_id: number
    merged_id: number
    reason: string
    merged_at: Temporal.Instant
    in_force: boolean
    name: string
  }>`
    select m.id, m.survivor_id, m.merged_id, m.reason, m.merged_at, m.in_force_at is not null as in_force, p.name from person_merge m join person p on p.id = m.merged_id
    where (m.survivor_id = any(${[...ids]}::integer[]) or m.merged_id = any(${[...ids]}::integer[])) and not exists (select 1 from person_unmerge u where u.merge_id = m.id) order by m.id`.execute(
    db,
  )
  return rows
}
export type Merge = Awaited<ReturnType<typeof mergesOf>>[number]
export const mergeById = (db: Db, id: number) =>
  db
    .selectFrom('person_merge')
    .selectAll()
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('person_unmerge as u').select('u.merge_id').whereRef('u.merge_id', '=', 'person_merge.id'))))
    .executeTakeFirst()

export const sweptOn = (db: Db, day: string) => db.selectFrom('person_sweep').select('pair_count').where('swept_on', '=', day).executeTakeFirst()
/** Looks through the whole register for pairs not known yet; returns how many were found. */
export async function sweepPairs(db: Db, day: string, at: Temporal.Instant): Promise<number> {
  const apart = sql`not exists (select 1 from merge_in_force m where m.merged_id in (a.person_id, b.person_id))`
  const numbers = await sql`insert into person_pair (first_id, second_id, why, found_at)
    select distinct a.person_id, b.person_id, 'same_number', ${at}::timestamptz from person_number a join person_number b on b.hash = a.hash and b.person_id > a.person_id where ${apart}
    on conflict do nothing`.execute(db)
  const alike = await sql`insert into person_pair (first_id, second_id, why, found_at)
    select a.person_id, b.person_id, 'name_birth_village', ${at}::timestamptz from person_search a join person_search b on b.likeness = a.likeness and b.person_id > a.person_id where ${apart}
    on conflict do nothing`.execute(db)
  const count = Number((numbers.numAffectedRows ?? 0n) + (alike.numAffectedRows ?? 0n))
  await db
    .insertInto('person_sweep')
    .values({ swept_on: day, pair_count: count, swept_at: at })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return count
}

/** A pair as soon as an entry finds it. */
export const insertPair = (db: Db, one: number, other: number, why: string, at: Temporal.Instant) =>
  db
    .insertInto('person_pair')
    .values({ first_id: Math.min(one, other), second_id: Math.max(one, other), why, found_at: at })
    .onConflict((oc) => oc.doNothing())
    .execute()

/** Pairs that nobody has decided on, oldest first. */
export async function openPairs(db: Db, limit = 50, id: number | null = null) {
  const { rows } = await sql<{
    id: number
    first_id: number
    second_id: number
    why: string
    found_at: Temporal.Instant
    first: string
    second: string
    birth_on: string
    village: string
  }>`
    select r.id, r.first_id, r.second_id, r.why, r.found_at, a.name as first, b.name as second, a.birth_on, a.village from person_pair r
    join person a on a.id = r.first_id join person b on b.id = r.second_id
    where r.different_at is null and (${id}::integer is null or r.id = ${id})
      and not exists (select 1 from person_merge m where not exists (select 1 from person_unmerge u where u.merge_id = m.id) and m.merged_id in (r.first_id, r.second_id))
    order by r.id limit ${limit}`.execute(db)
  return rows
}
export type Pair = Awaited<ReturnType<typeof openPairs>>[number]
export const markDifferent = (db: Db, id: number, { by, at }: By) =>
  db.updateTable('person_pair').set({ different_by: by, different_at: at }).where('id', '=', id).execute()
