/** A person's file: what reads today, what stood before, and who looked. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Columns } from '../row.ts'

/** The person an id stands for today (the survivor of a merge), as a whole row, sealed fields sealed. Undefined outside the area. */
export async function fileRow(db: Db, id: number): Promise<(Columns & { id: number }) | undefined> {
  const { rows } = await sql<{
    row: Columns & { id: number }
  }>`select to_jsonb(p) - 'person_id' as row from person_now p where p.person_id = ${survivorOf(id)}`.execute(db)
  return rows[0]?.row
}

/** The id of whoever stands for a person today. Goes up one merge after another. */
export const survivorOf = (id: number) => sql<number>`(with recursive up as (
    select ${id}::integer as id, 0 as depth
    union all select m.survivor_id, up.depth + 1 from merge_in_force m join up on m.merged_id = up.id)
  select id from up order by depth desc limit 1)`

/** Everybody who was merged into a person, with themselves: what is linked to any of them is theirs. */
export async function allOf(db: Db, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`with recursive down as (
      select ${id}::integer as id union select m.merged_id from merge_in_force m join down on m.survivor_id = down.id)
    select id from down order by id`.execute(db)
  return rows.map((row) => row.id)
}

/** Where the facts of a person come from, newest first: the first entry, and every change with what it replaced. */
export async function historyOf(db: Db, ids: readonly number[]) {
  const { rows } = await sql<{
    change_id: bigint | null
    kind: string
    says: string
    told_on: string
    at: Temporal.Instant
    who: string | null
    before: Columns
    after: Columns
    undone: boolean
    undoes: bigint | null
  }>`
    select h.*, a.name as who from (
      select null::bigint as change_id, s.kind, s.says, s.told_on, p.registered_at as at, p.registered_by as by, '{}'::jsonb as before, '{}'::jsonb as after, false as undone, null::bigint as undoes
        from person p left join person_source s on s.id = p.source_id where p.id = any(${[...ids]}::integer[])
      union all
      select c.id, s.kind, s.says, s.told_on, c.changed_at, s.recorded_by, c.before, c.after, exists (select 1 from person_change u where u.undoes = c.id), c.undoes
        from person_change c join person_source s on s.id = c.source_id where c.person_id = any(${[...ids]}::integer[])
    ) h left join shared.account a on a.id = h.by order by h.at desc, h.change_id desc nulls last limit 200`.execute(db)
  return rows
}
export type HistoryRow = Awaited<ReturnType<typeof historyOf>>[number]

/** Who opened a person's file or a field of it, newest first. */
export async function looksAt(db: Db, ids: readonly number[]) {
  const subjects = ids.map((id) => `person:${id}`)
  const { rows } = await sql<{ at: Temporal.Instant; role: string; who: string | null; action: string; reason: string | null; field: string | null }>`
    select l.at, l.role, a.name as who, l.action, r.reason, r.field from audit l
    left join shared.account a on a.id = l.account_id
    left join person_reveal r on l.action = 'person.reveal' and r.person_id = any(${[...ids]}::integer[]) and r.revealed_by = l.account_id and r.revealed_at = l.at
    where l.subject = any(${subjects}::text[]) and l.outcome = 'done' order by l.id desc limit 200`.execute(db)
  return rows
}
export type Look = Awaited<ReturnType<typeof looksAt>>[number]

type By = { by: number | null; at: Temporal.Instant }
export const insertReveal = (db: Db, person_id: number, field: string, reason: string, { by, at }: By) =>
  db.insertInto('person_reveal').values({ person_id, field, reason, revealed_by: by, revealed_at: at }).execute()
export const insertConfirmation = (db: Db, person_id: number, check_name: string, reason: string, { by, at }: By) =>
  db.insertInto('person_confirmation').values({ person_id, check_name, reason, confirmed_by: by, confirmed_at: at }).execute()

export const insertEvent = (
  db: Db,
  row: { person_id: number; event: string; happened_on: string; note: string; source_id: number; recorded_by: number | null; recorded_at: Temporal.Instant },
) => db.insertInto('person_certificate_event').values(row).execute()
export const eventsOf = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('person_certificate_event')
    .select(['id', 'event', 'happened_on', 'note'])
    .where('person_id', 'in', [...ids])
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

export async function insertCorrection(db: Db, row: { person_id: number; wish_sealed: string; asked_by: number; asked_at: Temporal.Instant }): Promise<number> {
  return (await db.insertInto('person_correction').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const correctionsOf = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('person_correction')
    .selectAll()
    .where('person_id', 'in', [...ids])
    .orderBy('id', 'desc')
    .execute()
export async function answerCorrection(db: Db, id: number, person_id: number, answer: string, { by, at }: By): Promise<boolean> {
  const done = await db
    .updateTable('person_correction')
    .set({ answer, answered_by: by, answered_at: at })
    .where('id', '=', id)
    .where('person_id', '=', person_id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
