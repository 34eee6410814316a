/** Writing many persons at once: whole rows, changes with their history, and the hashes they are found by. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { SourceGiven } from '../record.ts'
import { emptyColumns, type Columns } from '../row.ts'

/** Columns that a record can change, and those that follow from them. */
const told = [...Object.keys(emptyColumns), 'name_latin', 'citizen_id_hash', 'certificate_no_hash', 'left_on', 'left_why', 'anonymised_at'] as const
const known = new Set<string>(told)
const once = ['id', 'account_id', 'registered_by', 'registered_at', 'source_id', 'search_version'] as const
const list = (columns: readonly string[]) => sql.raw(columns.map((column) => `"${column}"`).join(', '))

const json = (rows: unknown): string => JSON.stringify(rows)

/** A new source of facts; returns its id. */
export async function insertSource(db: Db, source: SourceGiven, by: number | null, at: Temporal.Instant): Promise<number> {
  const row = { kind: source.kind, says: source.says ?? '', told_on: source.told_on, recorded_by: by, recorded_at: at }
  return (await db.insertInto('person_source').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Ids for persons about to be inserted. */
export async function nextIds(db: Db, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select nextval('person_id_seq')::integer as id from generate_series(1, ${count}::integer)`.execute(db)
  return rows.map(({ id }) => id)
}

/** Inserts rows; a column that is left out is null. Throws on the named constraints. */
export const insertPersons = (db: Db, rows: readonly Columns[]) =>
  sql`insert into person (${list([...once, ...told])}) overriding system value
    select ${list([...once, ...told])} from json_populate_recordset(null::person, ${json(rows)}::json)`.execute(db)

/** Puts columns in the place of others; each row names its person and the columns that change. */
export async function updatePersons(db: Db, rows: readonly (Columns & { id: number })[]): Promise<void> {
  for (const column of new Set(rows.flatMap((row) => Object.keys(row))))
    if (column !== 'id' && !known.has(column)) throw new RangeError(`${column} is not changed here`)
  const set = sql.raw(told.map((column) => `"${column}" = n."${column}"`).join(', '))
  await sql`update person set ${set}, search_version = 1
    from (select n.* from jsonb_array_elements(${json(rows)}::jsonb) e join person o on o.id = (e ->> 'id')::integer cross join lateral jsonb_populate_record(o, e) n) n
    where person.id = n.id`.execute(db)
}

export type NewChange = { person_id: number; before: Columns; after: Columns; undoes?: string }
/** Keeps what stood before and after; returns the changes' ids in order. */
export async function insertChanges(db: Db, changes: readonly NewChange[], source_id: number, at: Temporal.Instant): Promise<bigint[]> {
  const { rows } = await sql<{ id: bigint }>`insert into person_change (person_id, source_id, before, after, undoes, changed_at)
    select (e ->> 'person_id')::integer, ${source_id}, e -> 'before', e -> 'after', (e ->> 'undoes')::bigint, ${at}
    from jsonb_array_elements(${json(changes)}::jsonb) with ordinality as x (e, n) order by n returning id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Puts search rows in the place of older ones. */
export const putSearchRows = (db: Db, rows: readonly Columns[]) =>
  sql`insert into person_search (person_id, division, grams, likeness)
    select * from json_to_recordset(${json(rows)}::json) as r (person_id integer, division text, grams integer[], likeness bigint)
    on conflict (person_id) do update set division = excluded.division, grams = excluded.grams, likeness = excluded.likeness`.execute(db)

/** The numbers of new persons. */
export const insertNumbers = (db: Db, rows: readonly Columns[]) =>
  sql`insert into person_number (hash, person_id, kind)
    select * from json_to_recordset(${json(rows)}::json) as r (hash bigint, person_id integer, kind text)`.execute(db)

/** The numbers these persons have now; those they had stay, as former ones. */
export async function putNumbers(db: Db, persons: readonly number[], rows: readonly Columns[]): Promise<void> {
  await db
    .updateTable('person_number')
    .set({ current: false })
    .where('person_id', 'in', [...persons])
    .execute()
  await sql`insert into person_number (hash, person_id, kind)
    select * from json_to_recordset(${json(rows)}::json) as r (hash bigint, person_id integer, kind text)
    on conflict (hash, person_id) do update set current = true, kind = excluded.kind`.execute(db)
}

/** Forgets numbers that a change brought and that is taken back. */
export const dropNumbers = (db: Db, rows: readonly { hash: bigint; person_id: number }[]) =>
  sql`delete from person_number n using jsonb_to_recordset(${json(rows.map((row) => ({ ...row, hash: row.hash.toString() })))}::jsonb) as r (hash bigint, person_id integer)
    where n.hash = r.hash and n.person_id = r.person_id`.execute(db)

/** Whole rows as JSON holds them, locked for a change; those outside the area are left out. */
export async function lockPersons(db: Db, ids: readonly number[]): Promise<Map<number, Columns & { id: number }>> {
  const { rows } = await sql<{
    row: Columns & { id: number }
  }>`select to_jsonb(p) as row from person p where id = any(${[...ids]}::integer[]) order by id for update`.execute(db)
  return new Map(rows.map(({ row }) => [row.id, row]))
}

/** Persons without a search row of today's making, a batch. */
export async function unsearchable(db: Db, limit: number): Promise<(Columns & { id: number })[]> {
  const { rows } = await sql<{
    row: Columns & { id: number }
  }>`select to_jsonb(p) as row from person p where search_version < 1 order by id limit ${limit} for update`.execute(db)
  return rows.map(({ row }) => row)
}
export const markSearchable = (db: Db, ids: readonly number[]) =>
  db
    .updateTable('person')
    .set({ search_version: 1 })
    .where('id', 'in', [...ids])
    .execute()
